package org.jinguo.store;

import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.AreaTree;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The tree of areas and the home unit. */
public final class AreaStore {

    private final DataFolder data;
    private volatile AreaTree tree;
    private volatile long treeSeq = -1;

    AreaStore(DataFolder data) {
        this.data = data;
    }

    /** The tree as it stands; read anew only after a Change that touched it. */
    public AreaTree tree() {
        long seq = data.lastSeq();
        if (tree == null || (seq != treeSeq && touchedSince(treeSeq))) {
            tree = new AreaTree(
                    data.readers().list(Ledgers.AREA, DSL.noCondition()),
                    data.settings().get(SettingStore.HOME_UNIT).orElse(null));
        }
        treeSeq = seq;
        return tree;
    }

    private boolean touchedSince(long seq) {
        return data.readers().read(dsl -> {
            Long count = dsl.select(DSL.count())
                    .from(RowMapping.of(Ledgers.AREA).table())
                    .fetchOne(0, Long.class);
            boolean removed = count == null || count != tree.all().size();
            return removed
                    || tree.home().isEmpty()
                    || newer(dsl, Ledgers.AREA, seq)
                    || newer(dsl, Ledgers.SETTING, seq);
        });
    }

    private static boolean newer(DSLContext dsl, Ledger<?> ledger, long seq) {
        return dsl.fetchExists(dsl.selectOne()
                .from(RowMapping.of(ledger).table())
                .where(DSL.field("rev", Long.class).gt(seq)));
    }
}
