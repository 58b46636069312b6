package org.jinguo.ui.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;

/** Writes grades: each key is one Change, the rest of a sheet is one Change as well. */
final class RatingWriter {

    private final DataFolder data;
    private final Clock clock;

    RatingWriter(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Gives one household a grade; empty where the round is closed. */
    Optional<Change> rate(RatingSheet sheet, Household household, RatingRow.Mark mark) {
        String label =
                Messages.get(
                        "ui.rating.change.one",
                        sheet.unit().name(),
                        household.headName(),
                        mark.grade().orElseThrow().label());
        return data.change(label, edit -> put(edits(edit, sheet), sheet, household, mark));
    }

    /** Gives all of some households the grade 清洁户, as one Change. */
    Optional<Change> rest(RatingSheet sheet, List<Household> households) {
        String label =
                Messages.get("ui.rating.change.rest", sheet.unit().name(), households.size());
        return data.change(
                label,
                edit -> {
                    RatingEdits edits = edits(edit, sheet);
                    RatingRow.Mark clean = RatingRow.mark(Grade.CLEAN, "");
                    households.forEach(h -> put(edits, sheet, h, clean));
                });
    }

    private RatingEdits edits(Edit edit, RatingSheet sheet) {
        return new RatingEdits(data, edit, sheet, LocalDate.now(clock));
    }

    private static void put(
            RatingEdits edits, RatingSheet sheet, Household household, RatingRow.Mark mark) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("grade", mark.grade().orElseThrow());
        changes.put("reason", mark.reason().isEmpty() ? null : mark.reason());
        changes.put(
                "overrideReason",
                override(sheet, edits.standing(household), mark.grade().orElseThrow()));
        edits.put(household, changes);
    }

    /** A grade that differs from its score needs a reason (domain document, 4.10). */
    private static String override(RatingSheet sheet, Rating base, Grade grade) {
        boolean differs =
                base.score() != null
                        && grade.rated()
                        && sheet.scheme().map(s -> s.gradeOf(base.score()) != grade).orElse(false);
        if (!differs) {
            return null;
        }
        return base.overrideReason() != null
                ? base.overrideReason()
                : Messages.get("ui.rating.overridden");
    }
}
