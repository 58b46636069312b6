package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.rating.Household;

/** The households of one village, found by group, head's name and door (domain document, 4.13). */
final class HouseholdBook {

    private record Key(long groupId, String headName) {}

    private final Map<Key, List<Entry>> byName = new HashMap<>();
    private final Map<Key, List<Entry>> gone = new HashMap<>();
    private final Map<String, List<Entry>> before = new HashMap<>();
    private final Map<Long, Integer> seqs = new HashMap<>();
    private int highestNo;

    /** A household and the row of this file that speaks of it. */
    static final class Entry {
        private Household household;
        private int row;

        Entry(Household household) {
            this.household = household;
        }

        Household household() {
            return household;
        }

        /** Puts a changed household in its place. */
        void change(Household changed) {
            household = changed;
        }

        /** Row of this file that speaks of it, from 1; 0 when none does. */
        int row() {
            return row;
        }

        /** A row of this file speaks of it. */
        void seenIn(int number) {
            row = number;
        }
    }

    /** All households of a village, those that are gone too: their numbers are never reused. */
    HouseholdBook(List<Household> households) {
        this(households, LocalDate.MAX);
    }

    /** The same, in which those are found too that were gone no sooner than a day. */
    HouseholdBook(List<Household> households, LocalDate since) {
        for (Household household : households) {
            highestNo = Math.max(highestNo, household.no());
            seqs.merge(household.groupId(), household.seq(), Math::max);
            if (household.validTo() == null) {
                Entry entry = new Entry(household);
                put(byName, entry);
                before.computeIfAbsent(household.headName(), k -> new ArrayList<>(1))
                        .add(entry);
            } else if (!household.validTo().isBefore(since)) {
                put(gone, new Entry(household));
            }
        }
    }

    private static void put(Map<Key, List<Entry>> book, Entry entry) {
        Key key = new Key(entry.household.groupId(), entry.household.headName());
        book.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
    }

    /**
     * The households that a row may mean: the one with the same door; else, where the door was not
     * told, all of that name; else the one of that name whose door is not known yet.
     */
    List<Entry> find(long groupId, String headName, String doorNo) {
        List<Entry> living = find(byName, new Key(groupId, headName), doorNo);
        return living.isEmpty() ? find(gone, new Key(groupId, headName), doorNo) : living;
    }

    private static List<Entry> find(Map<Key, List<Entry>> book, Key key, String doorNo) {
        List<Entry> named = book.getOrDefault(key, List.of());
        if (named.isEmpty() || doorNo == null && named.size() == 1) {
            return named;
        }
        List<Entry> same = named.stream()
                .filter(e -> Objects.equals(e.household.doorNo(), doorNo))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        if (doorNo == null) {
            return named;
        }
        List<Entry> doorless =
                named.stream().filter(e -> e.household.doorNo() == null).toList();
        return doorless.size() == 1 ? doorless : List.of();
    }

    /**
     * A household known before this file, of another group, with the same head and door: it may be
     * the same one moved.
     */
    Optional<Entry> elsewhere(Household made) {
        return elsewhere(made.groupId(), made.headName(), made.doorNo());
    }

    /** The same of a household that a row tells of. */
    Optional<Entry> elsewhere(long groupId, String headName, String doorNo) {
        if (doorNo == null) {
            return Optional.empty();
        }
        return before.getOrDefault(headName, List.of()).stream()
                .filter(e -> e.household.groupId() != groupId)
                .filter(e -> doorNo.equals(e.household.doorNo()))
                .findFirst();
    }

    /** The next number within the village. */
    int nextNo() {
        return highestNo + 1;
    }

    /** The next place in the walking order of a group. */
    int nextSeq(long groupId) {
        return seqs.getOrDefault(groupId, 0) + 1;
    }

    /** Adds a household that did not exist. */
    Entry add(Household household) {
        highestNo = Math.max(highestNo, household.no());
        seqs.merge(household.groupId(), household.seq(), Math::max);
        Entry entry = new Entry(household);
        put(byName, entry);
        return entry;
    }
}
