package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.HouseholdEdits;

/** Writes households; each deed is one named Change. */
final class HouseholdWriter {

    private static final String SEQ = "seq";

    private final DataFolder data;

    HouseholdWriter(DataFolder data) {
        this.data = data;
    }

    /**
     * Changes some households. One that gets another group of its village goes to the end of that
     * group's walk; its past ratings keep the group in which they were given. One that gets another
     * place in the walk makes the others of its group move up.
     *
     * @param day the day on which a household must be there to count in the walk
     */
    Optional<Change> edit(List<Changed<Household>> changes, LocalDate day) {
        String label = Changed.label(Ledgers.HOUSEHOLD, changes, "headName");
        return data.change(label, edit -> edit(edit, changes, day));
    }

    private static void edit(Edit edit, List<Changed<Household>> changes, LocalDate day) {
        HouseholdEdits asks = new HouseholdEdits(edit);
        Map<Household, Integer> places = new LinkedHashMap<>();
        for (Changed<Household> change : changes) {
            asks.find(change.row().id()).ifPresent(now -> {
                Household after = after(asks, now, change.values());
                edit.put(Ledgers.HOUSEHOLD, after);
                if (change.values().containsKey(SEQ)) {
                    places.put(after, (Integer) change.values().get(SEQ));
                }
            });
        }
        asks.place(places, day);
    }

    private static Household after(HouseholdEdits asks, Household now, Map<String, Object> values) {
        Map<String, Object> given = new HashMap<>(values);
        given.remove(SEQ);
        Household after = Ledgers.HOUSEHOLD.with(now, given);
        return after.groupId() == now.groupId() ? after : Ledgers.HOUSEHOLD.with(after, SEQ, end(asks, after));
    }

    private static int end(HouseholdEdits asks, Household household) {
        return asks.ofGroup(household.villageId(), household.groupId()).stream()
                        .mapToInt(Household::seq)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Takes a household so many places down the walk of its group, up when negative. */
    Optional<Change> move(Household household, int by, LocalDate day) {
        return data.change(
                Messages.get("ui.ledger.household.change.move", household.headName()),
                edit -> new HouseholdEdits(edit).move(household, by, day));
    }

    /**
     * Adds a household: its number is the next one of its village, its place the end of its group.
     */
    Optional<Change> add(Household draft, String groupName) {
        return data.change(Messages.get("ui.ledger.household.change.add", draft.headName(), groupName), edit -> {
            HouseholdEdits asks = new HouseholdEdits(edit);
            Map<String, Object> given = new HashMap<>();
            given.put("no", asks.nextNo(draft.villageId()));
            given.put(SEQ, end(asks, draft));
            edit.add(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(draft, given));
        });
    }

    /**
     * Adds households and changes others as one Change. Each gets the next number of its village; a
     * place in the walk that is wished for is given, else the end of its group.
     */
    void add(String label, List<Household> drafts, List<Changed<Household>> changes, LocalDate day) {
        data.change(label, edit -> {
            edit(edit, changes, day);
            HouseholdEdits asks = new HouseholdEdits(edit);
            Map<Long, Integer> numbers = new HashMap<>();
            Map<Long, Integer> ends = new HashMap<>();
            Map<Household, Integer> places = new LinkedHashMap<>();
            for (Household draft : drafts) {
                numbers.computeIfAbsent(draft.villageId(), asks::nextNo);
                ends.computeIfAbsent(draft.groupId(), group -> end(asks, draft));
                Map<String, Object> given = new HashMap<>();
                given.put("no", numbers.merge(draft.villageId(), 1, Integer::sum) - 1);
                given.put(SEQ, ends.merge(draft.groupId(), 1, Integer::sum) - 1);
                Household made = Ledgers.HOUSEHOLD.with(draft, given);
                edit.add(Ledgers.HOUSEHOLD, made);
                if (draft.seq() > 0) {
                    places.put(made, draft.seq());
                }
            }
            asks.place(places, day);
        });
    }

    /** Ends households on their last day; where they went is added to what is remarked already. */
    Optional<Change> end(List<Household> households, LocalDate lastDay, String whereTo) {
        return data.change(
                label(
                        households,
                        Messages.get(
                                "ui.ledger.household.change.end",
                                households.get(0).headName()),
                        Messages.get("ui.ledger.household.change.endSome", households.size())),
                edit -> {
                    HouseholdEdits asks = new HouseholdEdits(edit);
                    for (Household household : households) {
                        asks.find(household.id())
                                .ifPresent(now -> edit.put(Ledgers.HOUSEHOLD, ended(now, lastDay, whereTo)));
                    }
                });
    }

    private static Household ended(Household now, LocalDate lastDay, String whereTo) {
        Map<String, Object> given = new HashMap<>();
        given.put("validTo", lastDay);
        if (whereTo != null) {
            given.put(
                    "remark",
                    now.remark() == null ? whereTo : Messages.get("ui.ledger.remark.more", now.remark(), whereTo));
        }
        return Ledgers.HOUSEHOLD.with(now, given);
    }

    /**
     * Removes households that were never rated. When some were, nothing is removed and these are
     * answered: their ratings count in returns that went out.
     */
    List<Household> remove(List<Household> households) {
        Map<Long, List<Household>> villages = new LinkedHashMap<>();
        households.forEach(h -> villages.computeIfAbsent(h.villageId(), v -> new java.util.ArrayList<>())
                .add(h));
        Map<Long, Integer> rated = new HashMap<>();
        villages.forEach((village, own) ->
                rated.putAll(data.ratings().timesRated(data.areas().tree().get(village), own)));
        if (!rated.isEmpty()) {
            return households.stream().filter(h -> rated.containsKey(h.id())).toList();
        }
        data.change(
                label(
                        households,
                        Messages.get(
                                "ui.ledger.household.change.remove",
                                households.get(0).headName()),
                        Messages.get(
                                "ui.ledger.household.change.removeSome",
                                households.size(),
                                households.get(0).headName())),
                edit -> households.forEach(h -> edit.remove(Ledgers.HOUSEHOLD, h.id())));
        return List.of();
    }

    private static String label(List<Household> households, String one, String some) {
        return households.size() == 1 ? one : some;
    }
}
