package org.jinguo.ui.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Scoring;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.store.Change;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;

/** Writes second looks: a drawing is one Change, each key is one, each decision is one. */
final class LookWriter {

    private final CheckDesk desk;

    LookWriter(CheckDesk desk) {
        this.desk = desk;
    }

    /** Puts drawn households in the place of those drawn before. */
    Optional<Change> draw(RatingSheet sheet, List<RatingSheet.Line> drawn) {
        String label = Messages.get("ui.check.look.change.draw", sheet.village().name(), drawn.size());
        return desk.data().change(label, edit -> {
            Set<Long> now = new HashSet<>();
            drawn.forEach(l -> now.add(l.rating().orElseThrow().id()));
            sheet.round().map(r -> desk.data().ratings().secondLooks(sheet.village(), r)).orElse(List.of()).stream()
                    .filter(l -> !now.contains(l.id()))
                    .forEach(l -> edit.remove(Ledgers.SECOND_LOOK, l.id()));
            drawn.forEach(l -> edit.put(Ledgers.SECOND_LOOK, waiting(l.rating().get())));
        });
    }

    private static SecondLook waiting(Rating rating) {
        return new SecondLook(
                rating.id(), rating.householdId(), rating.roundId(), rating.villageId(), rating.grade(), null, null);
    }

    /** Keeps the grade that was typed the second time; to be done on the writing lane. */
    Supplier<Optional<Change>> second(RatingSheet sheet, LookRow row, Grade grade) {
        return put(row, grade, Messages.get("ui.check.look.change.key", name(sheet, row), grade.label()));
    }

    /** The first grade stands: the second one was a slip; to be done on the writing lane. */
    Supplier<Optional<Change>> keep(RatingSheet sheet, LookRow row) {
        return put(
                row,
                row.first(),
                Messages.get(
                        "ui.check.look.change.keep",
                        name(sheet, row),
                        row.first().label()));
    }

    private Supplier<Optional<Change>> put(LookRow row, Grade grade, String label) {
        Map<String, Object> values = new HashMap<>();
        values.put("secondGrade", grade);
        values.put("lookedOn", desk.today());
        SecondLook made = Ledgers.SECOND_LOOK.with(row.look(), values);
        return () -> desk.data().change(label, edit -> edit.put(Ledgers.SECOND_LOOK, made));
    }

    /** Gives the household the second grade; nothing comes of it where the round is closed. */
    Supplier<Optional<Change>> adopt(RatingSheet sheet, LookRow row) {
        Grade grade = row.second().orElseThrow();
        Household household = row.household();
        String label = Messages.get("ui.check.look.change.adopt", name(sheet, row), grade.label());
        return () -> desk.data().change(label, edit -> {
            RatingEdits edits = new RatingEdits(desk.data(), edit, sheet, desk.today());
            edits.put(household, given(sheet, edits.standing(household), grade));
        });
    }

    private static Map<String, Object> given(RatingSheet sheet, Rating base, Grade grade) {
        Map<String, Object> values = new HashMap<>();
        values.put("grade", grade);
        values.put("reason", null);
        values.put("overrideReason", override(sheet, base, grade));
        return values;
    }

    /** A grade that differs from its score needs a reason (domain document, 4.10). */
    private static String override(RatingSheet sheet, Rating base, Grade grade) {
        boolean differs = sheet.scheme()
                .flatMap(s -> new Scoring(s, sheet.items()).grade(base))
                .filter(g -> g != grade)
                .isPresent();
        return differs ? Messages.get("ui.check.look.override") : null;
    }

    private static String name(RatingSheet sheet, LookRow row) {
        return Messages.get(
                "ui.check.look.whom", sheet.village().name(), row.household().headName());
    }
}
