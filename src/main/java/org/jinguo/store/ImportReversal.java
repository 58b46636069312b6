package org.jinguo.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Ledger;
import org.jooq.DSLContext;

/**
 * Takes back an import of earlier by a new Change, where nobody has touched its rows since: records
 * that it added are removed, values that it changed are put back. What was changed or used since is
 * left alone and named.
 */
public final class ImportReversal {

    private static final int NAMED = 300;

    /** Why a record is left as it is. */
    public enum Reason {
        CHANGED,
        USED,
        GONE
    }

    /**
     * A record that is left as it is.
     *
     * @param ledger its ledger
     * @param id its identity
     * @param reason why
     */
    public record Kept(Ledger<?> ledger, long id, Reason reason) {}

    /**
     * What taking back would do.
     *
     * @param removed how many records would be removed, by table name
     * @param putBack how many records would get their old values back, by table name
     * @param kept how many would be left as they are
     * @param first the first of these
     */
    public record Plan(Map<String, Integer> removed, Map<String, Integer> putBack, int kept, List<Kept> first) {

        /** How many records would be removed. */
        public int removals() {
            return removed.values().stream().mapToInt(n -> n).sum();
        }

        /** How many records would get their old values back. */
        public int returns() {
            return putBack.values().stream().mapToInt(n -> n).sum();
        }
    }

    private final DataFolder data;
    private final long seq;

    /** Taking back the import of a number. */
    public ImportReversal(DataFolder data, long seq) {
        this.data = data;
        this.seq = seq;
    }

    /** What would be done, as the data stand. */
    public Plan plan() {
        return data.readers().read(dsl -> counted(nets(dsl)));
    }

    /**
     * Does it as one Change; empty when there is nothing that may be taken back. When stopped, the
     * data are as before.
     */
    public Optional<Change> make(String label, Progress progress) {
        long rows = data.log().find(seq).map(Change::rows).orElse(0);
        UndoStack.Count count = new UndoStack.Count(progress, rows);
        return data.change(label, edit -> {
            Map<RowKey, NetEffect> nets = edit.read(this::nets);
            Plan plan = counted(nets);
            data.log().images().backward(seq, read -> {
                if (nets.get(RowKey.of(read.edit())).safe()) {
                    edit.bring(Images.backward(read));
                }
                return count.one();
            });
            edit.detail(Messages.get("store.reversal.detail", plan.removals(), plan.returns(), plan.kept()));
        });
    }

    private Map<RowKey, NetEffect> nets(DSLContext dsl) {
        Map<RowKey, NetEffect> nets = NetEffect.read(dsl, data.log().images(), seq);
        keepWhatIsUsed(dsl, nets);
        keepWhatLacksItsReference(dsl, nets);
        return nets;
    }

    /** Leaves first, so that what a kept record hangs on is kept too; areas hang on areas. */
    private static void keepWhatIsUsed(DSLContext dsl, Map<RowKey, NetEffect> nets) {
        for (References.Edge edge : References.leavesFirst()) {
            boolean again = true;
            while (again) {
                again = keepUsed(dsl, nets, edge) && edge.from() == edge.to();
            }
        }
    }

    private static boolean keepUsed(DSLContext dsl, Map<RowKey, NetEffect> nets, References.Edge edge) {
        Set<Long> candidates = new HashSet<>();
        nets.forEach((key, net) -> {
            if (key.table() == edge.to() && net.removes()) {
                candidates.add(key.id());
            }
        });
        if (candidates.isEmpty()) {
            return false;
        }
        boolean[] kept = {false};
        Usage.each(dsl, edge, candidates, (child, target) -> {
            NetEffect net = nets.get(new RowKey(edge.from(), child));
            NetEffect named = nets.get(new RowKey(edge.to(), target));
            boolean goes = net != null && net.letsGo(edge, target);
            if (!goes && named.removes()) {
                named.keep(Reason.USED);
                kept[0] = true;
            }
        });
        return kept[0];
    }

    private static void keepWhatLacksItsReference(DSLContext dsl, Map<RowKey, NetEffect> nets) {
        nets.forEach((key, net) -> {
            for (References.Edge edge : References.from(key.table())) {
                Long target = net.returnsTo(edge);
                if (target != null && !willStand(dsl, nets, edge.to(), target)) {
                    net.keep(Reason.GONE);
                }
            }
        });
    }

    private static boolean willStand(DSLContext dsl, Map<RowKey, NetEffect> nets, TableSpec table, long id) {
        NetEffect net = nets.get(new RowKey(table, id));
        return (net == null || !net.removes()) && PastRecords.stands(dsl, table, id);
    }

    private static Plan counted(Map<RowKey, NetEffect> nets) {
        Map<String, Integer> removed = new TreeMap<>();
        Map<String, Integer> putBack = new TreeMap<>();
        List<Kept> first = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<RowKey, NetEffect> entry : nets.entrySet()) {
            RowKey key = entry.getKey();
            NetEffect net = entry.getValue();
            if (net.safe()) {
                (net.removes() ? removed : putBack).merge(key.table().name, 1, Integer::sum);
            } else if (net.reason() != null) {
                kept++;
                if (first.size() < NAMED) {
                    first.add(new Kept(key.table().ledger(), key.id(), net.reason()));
                }
            }
        }
        return new Plan(removed, putBack, kept, first);
    }
}
