package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSettings;

/** Writes problems, deadlines and re-inspections; each deed is one Change. */
final class FollowUpWriter {

    private final DataFolder data;

    FollowUpWriter(DataFolder data) {
        this.data = data;
    }

    /**
     * Changes cells of some households. Where a problem is written for the first time and there is
     * no deadline, the usual one is set.
     *
     * @return the deadlines that were set so
     */
    SortedSet<LocalDate> edit(
            String label, Period period, LocalDate today, Map<FollowUpRow, Map<String, Object>> values) {
        int days = RatingSettings.read(data.settings()).fixDays();
        SortedSet<LocalDate> set = new TreeSet<>();
        data.change(label, edit -> {
            Sheets sheets = new Sheets(data, edit, period, today);
            values.forEach((row, given) -> {
                RatingEdits edits = sheets.of(row.village());
                Map<String, Object> all = new HashMap<>(given);
                Rating base = edits.standing(row.household());
                usualDue(base, given, today, days).ifPresent(due -> {
                    all.put("fixDue", due);
                    set.add(due);
                });
                edits.followUp(row.household(), all);
            });
        });
        return set;
    }

    private static Optional<LocalDate> usualDue(Rating base, Map<String, Object> given, LocalDate today, int days) {
        boolean first = given.get("problem") != null && base.problem() == null;
        boolean free = base.fixDue() == null && !given.containsKey("fixDue");
        return first && free ? Optional.of(usualDue(base.ratedOn(), today, days)) : Optional.empty();
    }

    /**
     * The usual deadline: so many days from the visit. Where the visit is not known or so long ago
     * that the household would be late before it hears of it, the days count from today.
     */
    static LocalDate usualDue(LocalDate ratedOn, LocalDate today, int days) {
        LocalDate due = ratedOn == null ? today.plusDays(days) : ratedOn.plusDays(days);
        return due.isBefore(today) ? today.plusDays(days) : due;
    }

    /** Notes a re-inspection of some households. */
    Optional<Change> recheck(List<FollowUpRow> rows, Period period, LocalDate today, Finding finding) {
        return data.change(label(rows, finding), edit -> {
            Sheets sheets = new Sheets(data, edit, period, today);
            rows.forEach(row -> recheck(edit, sheets.of(row.village()), row, finding));
        });
    }

    private static String label(List<FollowUpRow> rows, Finding finding) {
        if (rows.size() == 1) {
            String name = rows.get(0).name();
            return finding.passed()
                    ? Messages.get("ui.repair.change.passed", name)
                    : Messages.get("ui.repair.change.failed", name);
        }
        return finding.passed()
                ? Messages.get("ui.repair.change.passedSome", rows.size())
                : Messages.get("ui.repair.change.failedSome", rows.size());
    }

    private static void recheck(Edit edit, RatingEdits edits, FollowUpRow row, Finding finding) {
        Rating base = edits.standing(row.household());
        edit.add(
                Ledgers.RECHECK,
                new Recheck(
                        edit.newId(),
                        base.householdId(),
                        base.roundId(),
                        base.villageId(),
                        finding.on(),
                        finding.passed(),
                        finding.text()));
        Map<String, Object> values = new HashMap<>();
        values.put("fixedOn", fixedOn(base, finding));
        finding.due().ifPresent(due -> values.put("fixDue", due));
        edits.followUp(row.household(), values);
    }

    /** What was put right stays so until a later visit finds it otherwise. */
    private static LocalDate fixedOn(Rating base, Finding finding) {
        boolean before = base.fixedOn() != null && base.fixedOn().isBefore(finding.on());
        if (finding.passed()) {
            return before ? base.fixedOn() : finding.on();
        }
        return base.fixedOn() == null || !base.fixedOn().isAfter(finding.on()) ? null : base.fixedOn();
    }
}
