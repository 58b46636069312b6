package org.jinguo.store;

import static org.jinguo.store.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * What a Change asks of the households while it is being made: the answers hold what the Change did
 * so far, so that two of them never give the same number.
 */
public final class HouseholdEdits {

    private static final RowMapping<Household> MAPPING = RowMapping.of(Ledgers.HOUSEHOLD);

    private final Edit edit;

    /** Questions within a Change. */
    public HouseholdEdits(Edit edit) {
        this.edit = edit;
    }

    /** The household of an identity. */
    public Optional<Household> find(long id) {
        return list(HOUSEHOLD.ID.eq(id)).stream().findFirst();
    }

    /** The households of a group in walking order, those that are gone too. */
    public List<Household> ofGroup(long villageId, long groupId) {
        return list(HOUSEHOLD.VILLAGE_ID.eq(villageId).and(HOUSEHOLD.GROUP_ID.eq(groupId)));
    }

    /**
     * The next number within a village: above all that are there, those that are gone too, since
     * ratings go by it. One that was removed had no ratings, so nothing goes by its number.
     */
    public int nextNo(long villageId) {
        return edit.read(dsl -> dsl.select(DSL.coalesce(DSL.max(HOUSEHOLD.NO), 0))
                        .from(HOUSEHOLD)
                        .where(HOUSEHOLD.VILLAGE_ID.eq(villageId))
                        .fetchSingle()
                        .value1()
                + 1);
    }

    /**
     * Gives households other places in the walks of their groups, from 1; the others make room.
     *
     * @param day the day on which a household must be there to count in the walk
     */
    public void place(Map<Household, Integer> places, LocalDate day) {
        Map<Long, Map<Long, Integer>> wanted = new LinkedHashMap<>();
        Map<Long, Long> villages = new HashMap<>();
        places.forEach((household, place) -> {
            villages.put(household.groupId(), household.villageId());
            wanted.computeIfAbsent(household.groupId(), g -> new HashMap<>()).put(household.id(), place);
        });
        wanted.forEach((group, own) -> WalkOrder.place(walk(villages.get(group), group, day), own)
                .forEach(h -> edit.put(Ledgers.HOUSEHOLD, h)));
    }

    /** Takes a household so many places down the walk of its group, up when negative. */
    public void move(Household household, int by, LocalDate day) {
        List<Long> there = walk(household.villageId(), household.groupId(), day).stream()
                .map(Household::id)
                .toList();
        int place = there.indexOf(household.id()) + 1 + by;
        if (place >= 1 && place <= there.size()) {
            place(Map.of(household, place), day);
        }
    }

    private List<Household> walk(long villageId, long groupId, LocalDate day) {
        return ofGroup(villageId, groupId).stream().filter(h -> h.existsOn(day)).toList();
    }

    private List<Household> list(Condition condition) {
        return edit.read(dsl -> dsl.select(MAPPING.fields())
                .from(MAPPING.table())
                .where(condition)
                .orderBy(HOUSEHOLD.SEQ, HOUSEHOLD.ID)
                .fetch(MAPPING::read));
    }
}
