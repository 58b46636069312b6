package org.jinguo.ui.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.HouseholdEdits;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;

/** Writes what keys say: each key is one named Change, the rest of a sheet is one as well. */
final class RatingWriter {

    private final DataFolder data;
    private final Clock clock;

    RatingWriter(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /**
     * What a household is given.
     *
     * @param household the household
     * @param state grade, reason and points
     * @param override why the grade differs from the score's; empty when it does not
     */
    record Visit(Household household, RatingRow.State state, Optional<String> override) {}

    /** Gives one household what a key says, and notes in the key what it had. */
    Optional<Change> rate(RatingSheet sheet, Visit visit, KeyStack.Key key) {
        String label = Messages.get(
                "ui.rating.change.one",
                sheet.unit().name(),
                visit.household().headName(),
                visit.state().mark().grade().orElseThrow().label());
        return data.change(label, edit -> {
            RatingEdits edits = edits(edit, sheet);
            key.had().set(edits.written(visit.household()));
            edits.put(visit.household(), values(visit));
        });
    }

    /** Gives a household back what it had before a key, unless something else came since. */
    Optional<Change> takeBack(RatingSheet sheet, KeyStack.Key key) {
        Household household = key.household();
        return data.change(Messages.get("ui.rating.change.back", sheet.unit().name(), household.headName()), edit -> {
            RatingEdits edits = edits(edit, sheet);
            Optional<Rating> had = key.had().get();
            boolean stands = edits.written(household)
                    .filter(r -> state(r).sameVisit(key.after()))
                    .isPresent();
            if (had != null && stands) {
                edits.restore(household, had);
            }
        });
    }

    private static RatingRow.State state(Rating r) {
        String reason = r.reason() == null ? "" : r.reason();
        return new RatingRow.State(new RatingRow.Mark(Optional.of(r.grade()), reason, r.late()), Points.of(r));
    }

    /** Gives several households what each is given, as one Change. */
    Optional<Change> rateAll(RatingSheet sheet, String label, List<Visit> visits) {
        return data.change(label, edit -> {
            RatingEdits edits = edits(edit, sheet);
            visits.forEach(v -> edits.put(v.household(), values(v)));
        });
    }

    /** Writes one value of what a household was given. */
    Optional<Change> set(RatingSheet sheet, String label, Household household, Value value) {
        return data.change(label, edit -> {
            RatingEdits edits = edits(edit, sheet);
            if (edits.written(household).isPresent()) {
                Map<String, Object> given = new HashMap<>();
                given.put(value.component(), value.content());
                edits.put(household, given);
            }
        });
    }

    /** A value of {@link Rating} by component. */
    record Value(String component, Object content) {}

    /** Takes a household so many places down the walk of its group, up when negative. */
    Optional<Change> move(RatingSheet sheet, Household household, int by) {
        return data.change(
                Messages.get("ui.ledger.household.change.move", household.headName()),
                edit -> new HouseholdEdits(edit)
                        .move(household, by, sheet.period().to()));
    }

    /** Takes a household to a place in the walk of its group, from 1. */
    Optional<Change> place(RatingSheet sheet, Household household, int place) {
        return data.change(
                Messages.get("ui.ledger.household.change.move", household.headName()),
                edit -> new HouseholdEdits(edit)
                        .place(Map.of(household, place), sheet.period().to()));
    }

    private RatingEdits edits(Edit edit, RatingSheet sheet) {
        return new RatingEdits(data, edit, sheet, LocalDate.now(clock));
    }

    private static Map<String, Object> values(Visit visit) {
        return visit.state().values(visit.override());
    }
}
