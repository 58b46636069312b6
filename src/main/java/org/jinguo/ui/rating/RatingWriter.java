package org.jinguo.ui.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/** Writes grades: each key is one Change, the rest of a sheet is one Change as well. */
final class RatingWriter {

    private final DataFolder data;
    private final Clock clock;

    RatingWriter(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Gives one household a grade; what else is known of the visit stays. */
    Optional<Change> rate(RatingSheet sheet, Household household, RatingRow.Mark mark) {
        String label =
                Messages.get(
                        "ui.rating.change.one",
                        sheet.unit().name(),
                        household.headName(),
                        mark.grade().orElseThrow().label());
        return data.change(
                label,
                edit -> {
                    RatingRound round = data.ratings().openRound(edit, sheet.period());
                    put(edit, sheet, round, household, mark);
                });
    }

    /** Gives all of some households the grade 清洁户, as one Change. */
    Optional<Change> rest(RatingSheet sheet, List<Household> households) {
        String label =
                Messages.get("ui.rating.change.rest", sheet.unit().name(), households.size());
        return data.change(
                label,
                edit -> {
                    RatingRound round = data.ratings().openRound(edit, sheet.period());
                    RatingRow.Mark clean = RatingRow.mark(Grade.CLEAN, "");
                    households.forEach(h -> put(edit, sheet, round, h, clean));
                });
    }

    private void put(
            Edit edit,
            RatingSheet sheet,
            RatingRound round,
            Household household,
            RatingRow.Mark mark) {
        Area village = sheet.village();
        long key = Rating.key(village.no(), round.no(), household.no());
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> changes = new HashMap<>();
        changes.put("grade", mark.grade().orElseThrow());
        changes.put("reason", mark.reason().isEmpty() ? null : mark.reason());
        Rating base =
                data.readers()
                        .find(Ledgers.RATING, key)
                        .orElseGet(() -> blank(key, household, round, today));
        changes.put("overrideReason", override(sheet, base, mark.grade().orElseThrow()));
        edit.put(Ledgers.RATING, Ledgers.RATING.with(base, changes));
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

    private static Rating blank(long key, Household household, RatingRound round, LocalDate today) {
        Period period = round.period();
        boolean within = !today.isBefore(period.from()) && !today.isAfter(period.to());
        Map<String, Object> given = new HashMap<>();
        given.put("id", key);
        given.put("householdId", household.id());
        given.put("roundId", round.id());
        given.put("villageId", household.villageId());
        given.put("groupId", household.groupId());
        given.put("ratedOn", within ? today : null);
        given.put("late", round.closedOn() != null && today.isAfter(round.closedOn()));
        return Ledgers.RATING.make(given);
    }
}
