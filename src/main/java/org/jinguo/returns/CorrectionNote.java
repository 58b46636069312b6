package org.jinguo.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jinguo.config.Messages;
import org.jinguo.figures.NameList;
import org.jinguo.figures.RoundCorrection;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;

/** Says by which households a round that was opened again changed R06. */
final class CorrectionNote {

    private static final String RULE = "K52";

    private final DataFolder data;

    CorrectionNote(DataFolder data) {
        this.data = data;
    }

    /** Adds a sentence for each village, and one where what was exported no longer holds. */
    void add(ReturnOrder order, List<RoundCorrection> corrections, List<Finding> found) {
        stale(order, corrections, found);
        corrections.forEach(c -> found.add(new Finding(Problem.Level.HINT, RULE, c.village(), sentence(c))));
    }

    private void stale(ReturnOrder order, List<RoundCorrection> corrections, List<Finding> found) {
        SentReturns sent = new SentReturns(data);
        OptionalLong seq = sent.seq(order);
        if (seq.isEmpty()) {
            return;
        }
        List<RoundCorrection.OfHousehold> since = corrections.stream()
                .flatMap(c -> c.households().stream())
                .filter(h -> h.seq() > seq.getAsLong())
                .toList();
        if (!since.isEmpty()) {
            String day = sent.day(order).map(LocalDate::toString).orElse("");
            String houses =
                    NameList.of(since.stream().map(CorrectionNote::house).toList());
            found.add(new Finding(
                    Problem.Level.EXPLAIN,
                    RULE,
                    order.unit(),
                    Messages.get("check.reopened.sent", day, since.size(), houses)));
        }
    }

    private static String sentence(RoundCorrection c) {
        String houses =
                NameList.of(c.households().stream().map(CorrectionNote::house).toList());
        String reason = c.state().reopenReason() == null ? "" : c.state().reopenReason();
        return Messages.get(
                "check.reopened",
                c.round().period().label(),
                c.state().reopenedOn().toString(),
                reason,
                effect(c),
                c.households().size(),
                houses);
    }

    private static String effect(RoundCorrection c) {
        List<String> parts = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            part(parts, grade.label(), c.change(grade));
        }
        part(parts, Messages.get("check.reopened.plaques"), c.plaques());
        part(parts, Messages.get("check.reopened.fixed"), c.fixed());
        return parts.isEmpty() ? Messages.get("check.reopened.even") : String.join("、", parts);
    }

    private static void part(List<String> parts, String label, long n) {
        if (n != 0) {
            String signed = String.format(Locale.ROOT, "%+d", n).replace('-', '−');
            parts.add(Messages.get("check.reopened.part", label, signed));
        }
    }

    private static String house(RoundCorrection.OfHousehold h) {
        String name = h.household().map(Household::headName).orElse("");
        String from = grade(h.before());
        String to = grade(h.after());
        return from.equals(to)
                ? Messages.get("check.reopened.same", h.group().name(), name, to)
                : Messages.get("check.reopened.house", h.group().name(), name, from, to);
    }

    private static String grade(Optional<Rating> rating) {
        return rating.map(r -> r.grade().shortLabel()).orElseGet(() -> Messages.get("check.reopened.none"));
    }
}
