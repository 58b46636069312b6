package org.jinguo.store;

import org.jinguo.model.Ledgers;
import org.jinguo.model.place.AreaTree;
import org.jooq.impl.DSL;

/** The tree of areas and the home unit. */
public final class AreaStore {

    private final DataFolder data;
    private volatile AreaTree tree;
    private volatile long treeSeq = -1;

    AreaStore(DataFolder data) {
        this.data = data;
    }

    /** The tree as it stands; read anew only after a Change. */
    public AreaTree tree() {
        long seq = data.lastSeq();
        AreaTree known = tree;
        if (known == null || treeSeq != seq && touched(seq)) {
            known =
                    new AreaTree(
                            data.readers().list(Ledgers.AREA, DSL.noCondition()),
                            data.settings().get(SettingStore.HOME_UNIT).orElse(null));
            tree = known;
        }
        treeSeq = seq;
        return known;
    }

    private boolean touched(long seq) {
        Long newest =
                data.readers()
                        .read(
                                dsl ->
                                        dsl.select(DSL.max(DSL.field("rev", Long.class)))
                                                .from(RowMapping.of(Ledgers.AREA).table())
                                                .fetchOne(0, Long.class));
        return seq < treeSeq
                || newest == null
                || newest > treeSeq
                || tree.all().isEmpty()
                || tree.home().isEmpty();
    }
}
