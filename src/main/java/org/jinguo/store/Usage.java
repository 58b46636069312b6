package org.jinguo.store;

import java.util.Set;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Which rows of one table name some rows of another. */
final class Usage {

    /** Below this a question with the identities is quicker than reading the whole column. */
    private static final int FEW = 500;

    /** Hears of each row that names one. */
    @FunctionalInterface
    interface Visitor {
        void named(long from, long to);
    }

    private Usage() {}

    static void each(DSLContext dsl, References.Edge edge, Set<Long> wanted, Visitor visitor) {
        Field<Long> id = DSL.field("id", Long.class);
        Field<Long> column = DSL.field(edge.columnName(), Long.class);
        Condition condition = wanted.size() <= FEW ? column.in(wanted) : column.isNotNull();
        try (Cursor<Record2<Long, Long>> rows = dsl.select(id, column)
                .from(DSL.table(edge.from().name))
                .where(condition)
                .fetchLazy()) {
            for (Record2<Long, Long> row : rows) {
                if (wanted.contains(row.value2())) {
                    visitor.named(row.value1(), row.value2());
                }
            }
        }
    }
}
