package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.DataFolder;

/**
 * The households of the villages looked at, those that are gone too, in the order of the tree and
 * of the walk; a picture of one moment.
 *
 * @param where where it looks
 * @param seq number of the newest Change that it holds
 * @param all the households
 * @param twins those that have the same group, head and door as another one
 */
record HouseholdPicture(Where where, long seq, List<Household> all, Set<Long> twins) {

    private record Key(String head, String door) {}

    /** How many households and people there are. */
    record Counts(int households, long members, int away, int empty) {}

    /** Reads all of it, or only what was touched since the last picture of the same place. */
    static HouseholdPicture read(DataFolder data, Where where, Optional<HouseholdPicture> last) {
        return last.filter(p -> p.where.equals(where))
                .flatMap(p -> p.caughtUp(data))
                .orElseGet(() -> readAll(data, where));
    }

    private static HouseholdPicture readAll(DataFolder data, Where where) {
        long seq = data.lastSeq();
        return of(
                where,
                seq,
                where.isEverything()
                        ? data.ratings().allHouseholds()
                        : data.ratings().householdsOf(where.villages()));
    }

    private Optional<HouseholdPicture> caughtUp(DataFolder data) {
        if (data.lastSeq() == seq) {
            return Optional.of(this);
        }
        return Touched.since(data, seq, Ledgers.HOUSEHOLD).map(t -> patched(data, t));
    }

    private HouseholdPicture patched(DataFolder data, Touched touched) {
        Set<Long> ids = touched.of(Ledgers.HOUSEHOLD);
        if (ids.isEmpty()) {
            return new HouseholdPicture(where, touched.seq(), all, twins);
        }
        List<Household> now = new ArrayList<>(all.size() + ids.size());
        all.stream().filter(h -> !ids.contains(h.id())).forEach(now::add);
        now.addAll(data.ratings().byIds(ids));
        return of(where, touched.seq(), now);
    }

    private static HouseholdPicture of(Where where, long seq, Collection<Household> found) {
        Map<Long, List<Household>> groups = new LinkedHashMap<>();
        Set<Long> villages = where.villages();
        for (long village : villages) {
            for (Area group : where.tree().children(village)) {
                groups.put(group.id(), new ArrayList<>());
            }
        }
        for (Household household : found) {
            if (villages.contains(household.villageId())) {
                groups.computeIfAbsent(household.groupId(), g -> new ArrayList<>())
                        .add(household);
            }
        }
        List<Household> all = new ArrayList<>(found.size());
        Set<Long> twins = new HashSet<>();
        for (List<Household> group : groups.values()) {
            group.sort(Comparator.comparingInt(Household::seq).thenComparingLong(Household::id));
            all.addAll(group);
            addTwins(group, where, twins);
        }
        return new HouseholdPicture(where, seq, all, twins);
    }

    private static void addTwins(List<Household> group, Where where, Set<Long> twins) {
        Map<Key, Long> seen = new HashMap<>();
        for (Household household : group) {
            if (household.existsOn(where.day())) {
                Key key = new Key(household.headName(), household.doorNo());
                Long other = seen.putIfAbsent(key, household.id());
                if (other != null) {
                    twins.add(other);
                    twins.add(household.id());
                }
            }
        }
    }

    /** The households to show, those that are gone as well when asked for. */
    List<Household> shown(boolean goneToo) {
        return all.stream()
                .filter(h -> !where.isGroup() || h.groupId() == where.unit().id())
                .filter(h -> goneToo || h.existsOn(where.day()))
                .toList();
    }

    /** The household of an identity. */
    Optional<Household> find(long id) {
        return all.stream().filter(h -> h.id() == id).findFirst();
    }

    /** A household that is there and has the same group, head and door; another one than this. */
    Optional<Household> twinOf(Household draft) {
        return all.stream()
                .filter(h -> h.id() != draft.id() && h.groupId() == draft.groupId())
                .filter(h -> h.existsOn(where.day()))
                .filter(h -> h.headName().equals(draft.headName()))
                .filter(h -> Objects.equals(h.doorNo(), draft.doorNo()))
                .findFirst();
    }

    /** Counts those that are there on the day. */
    Counts counts() {
        int households = 0;
        long members = 0;
        int away = 0;
        int empty = 0;
        for (Household h : shown(false)) {
            households++;
            members += h.members() == null ? 0 : h.members();
            away += h.status() == HouseholdStatus.AWAY ? 1 : 0;
            empty += h.status() == HouseholdStatus.EMPTY ? 1 : 0;
        }
        return new Counts(households, members, away, empty);
    }
}
