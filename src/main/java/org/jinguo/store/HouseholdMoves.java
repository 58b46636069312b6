package org.jinguo.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;

/**
 * What becomes of households, within a Change, without losing their past: who goes is ended and
 * points to where it went, who comes points to where it came from, and ratings stay with the
 * household and group that were given them. Numbers are never given twice.
 */
public final class HouseholdMoves {

    private final Edit edit;
    private final HouseholdEdits asks;

    /** Deeds within a Change. */
    public HouseholdMoves(Edit edit) {
        this.edit = edit;
        this.asks = new HouseholdEdits(edit);
    }

    /**
     * Moves a household to a group of another village: the old one ends on the day before, a new
     * one begins there at the end of the walk.
     *
     * @param first first day in the other village
     * @param doorNo door there; null when none
     */
    public Household move(Household household, Area group, LocalDate first, String doorNo) {
        Household now = now(household);
        Map<String, Object> given = new HashMap<>();
        given.put("villageId", group.parentId());
        given.put("groupId", group.id());
        given.put("doorNo", doorNo);
        given.put("seq", last(group.parentId(), group.id()) + 1);
        Household made = begin(Ledgers.HOUSEHOLD.with(now, given), now, first);
        end(now, first, made);
        return made;
    }

    /**
     * Joins households into one of them; the others end on the day before.
     *
     * @param first first day on which they are one
     * @param members people of the one that stays; null when not known
     */
    public void join(Household stay, List<Household> others, LocalDate first, Integer members) {
        Household kept = now(stay);
        edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(kept, "members", members));
        others.stream().filter(h -> h.id() != kept.id()).forEach(h -> end(now(h), first, kept));
    }

    /**
     * Splits a household: a new one begins next to it in the walk.
     *
     * @param draft head, door, people, phone and remark of the new one
     * @param first its first day
     * @param left people who stay with the old one; null when not known
     */
    public Household split(Household from, Household draft, LocalDate first, Integer left) {
        Household old = now(from);
        edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(old, "members", left));
        for (Household h : asks.ofGroup(old.villageId(), old.groupId())) {
            if (h.seq() > old.seq()) {
                edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(h, "seq", h.seq() + 1));
            }
        }
        Map<String, Object> given = new HashMap<>();
        given.put("villageId", old.villageId());
        given.put("groupId", old.groupId());
        given.put("seq", old.seq() + 1);
        return begin(Ledgers.HOUSEHOLD.with(draft, given), old, first);
    }

    private Household now(Household household) {
        return asks.find(household.id()).orElse(household);
    }

    private int last(long village, long group) {
        return asks.ofGroup(village, group).stream()
                .mapToInt(Household::seq)
                .max()
                .orElse(0);
    }

    private Household begin(Household like, Household from, LocalDate first) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", edit.newId());
        given.put("no", asks.nextNo(like.villageId()));
        given.put("validFrom", first);
        given.put("validTo", null);
        given.put("fromId", from.id());
        given.put("intoId", null);
        Household made = Ledgers.HOUSEHOLD.with(like, given);
        edit.add(Ledgers.HOUSEHOLD, made);
        return made;
    }

    private void end(Household now, LocalDate first, Household into) {
        Map<String, Object> given = new HashMap<>();
        given.put("validTo", first.minusDays(1));
        given.put("intoId", into.id());
        edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(now, given));
    }
}
