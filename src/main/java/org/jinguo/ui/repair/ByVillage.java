package org.jinguo.ui.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;

/**
 * The rows of the villages looked at; a picture of one moment, from which the next one is made by
 * reading only the villages whose ratings were touched since.
 *
 * @param where where it looks
 * @param seq number of the newest Change that it holds
 * @param rows rows by village
 */
record ByVillage<R>(Where where, long seq, Map<Long, List<R>> rows) {

    /** Ledgers that are kept village by village, by a number that begins with the village's. */
    private static final List<Ledger<?>> OF_VILLAGES = List.of(Ledgers.RATING, Ledgers.SECOND_LOOK);

    private static final int HOUSEHOLD_AND_ROUND = 40;

    /** Reads a village. */
    @FunctionalInterface
    interface Reader<R> {
        List<R> read(Where where, Area village);
    }

    /** Reads what is needed to make a picture of now. */
    static <R> ByVillage<R> read(
            DataFolder data, Where where, Optional<ByVillage<R>> last, Reader<R> reader, Progress progress) {
        long seq = data.lastSeq();
        Map<Long, List<R>> kept = new HashMap<>();
        last.filter(p -> p.where.equals(where)).ifPresent(p -> kept.putAll(p.unchanged(data)));
        Map<Long, List<R>> rows = new HashMap<>();
        List<Area> villages = where.villages();
        for (Area village : villages) {
            progress.check(Messages.get("ui.repair.villages"), rows.size(), villages.size());
            List<R> own = kept.get(village.id());
            rows.put(village.id(), own == null ? reader.read(where, village) : own);
        }
        return new ByVillage<>(where, seq, rows);
    }

    /** The villages that no Change since has touched; none where one touched something else. */
    private Map<Long, List<R>> unchanged(DataFolder data) {
        Set<Integer> touched = new HashSet<>();
        Set<String> known = new HashSet<>();
        OF_VILLAGES.forEach(l -> known.add(l.table()));
        for (Change change : data.log().since(seq)) {
            if (!known.containsAll(data.log().tables(change.seq()).keySet())) {
                return Map.of();
            }
            for (Ledger<?> ledger : OF_VILLAGES) {
                data.log().records(change.seq(), ledger).forEach(id -> touched.add((int) (id >> HOUSEHOLD_AND_ROUND)));
            }
        }
        Map<Long, List<R>> same = new HashMap<>(rows);
        where.villages().stream().filter(v -> touched.contains(v.no())).forEach(v -> same.remove(v.id()));
        return same;
    }

    /** All rows, village by village in the order of the tree. */
    List<R> all() {
        return where.villages().stream().flatMap(v -> rows.get(v.id()).stream()).toList();
    }
}
