package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.figures.NameList;
import org.jinguo.figures.RoundCorrection;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;

/** Says by which households a round that was opened again changed R06. */
final class CorrectionNote {

    private static final String RULE = "K52";

    void add(List<RoundCorrection> corrections, List<Finding> found) {
        corrections.forEach(
                c ->
                        found.add(
                                new Finding(
                                        Problem.Level.HINT, RULE, c.village(), sentence(c))));
    }

    private static String sentence(RoundCorrection c) {
        String houses = NameList.of(c.households().stream().map(CorrectionNote::house).toList());
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
        return rating.map(r -> r.grade().shortLabel())
                .orElseGet(() -> Messages.get("check.reopened.none"));
    }
}
