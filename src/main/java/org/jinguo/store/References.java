package org.jinguo.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Reference;

/** Which column of which table names a row of which other: what {@code verify} calls orphans. */
final class References {

    /**
     * A column that names rows of another table.
     *
     * @param from table of the column
     * @param column its position
     * @param to table that it names rows of
     * @param part whether rows of the one are parts of rows of the other and go and come with it
     */
    record Edge(TableSpec from, int column, TableSpec to, boolean part) {

        Long target(Object[] row) {
            return (Long) row[column];
        }

        String columnName() {
            return from.columns.get(column);
        }
    }

    private static final List<Edge> ALL = readAll();

    private References() {}

    /** All of them, those of tables filled last first: leaves before what they hang on. */
    static List<Edge> leavesFirst() {
        return ALL;
    }

    /** What rows of a table name. */
    static List<Edge> from(TableSpec table) {
        return ALL.stream().filter(e -> e.from() == table).toList();
    }

    /** What names rows of a table. */
    static List<Edge> to(TableSpec table) {
        return ALL.stream().filter(e -> e.to() == table).toList();
    }

    private static List<Edge> readAll() {
        List<Edge> found = new ArrayList<>();
        List<TableSpec> tables = TableSpec.all();
        for (int t = tables.size() - 1; t >= 0; t--) {
            TableSpec table = tables.get(t);
            Ledgers.references(table.ledger()).stream()
                    .map(reference -> edge(table, reference))
                    .sorted(Comparator.comparingInt(Edge::column))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Edge edge(TableSpec table, Reference reference) {
        int column = table.positionOf(reference.key());
        TableSpec to = TableSpec.of(reference.target().get());
        return new Edge(table, column, to, reference.part());
    }
}
