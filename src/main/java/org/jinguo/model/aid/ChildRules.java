package org.jinguo.model.aid;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.AgeRule;
import org.jinguo.model.person.Birth;

/** What the programmes for children and students ask for (K63, K64). */
final class ChildRules {

    private static final int GENERATION = 16;

    private ChildRules() {}

    private static Optional<AidPayment> payment(AidCase one) {
        return one.is("POOR_CHILDREN") ? Optional.of(one.payment()) : Optional.empty();
    }

    /** K63: a child. */
    static Optional<Remark> age(AidCase one) {
        return payment(one)
                .filter(p -> one.age().orElse(0) > AgeRule.CHILD.oldest())
                .map(p -> new Remark(
                        "K63", "idNo", Problem.explain("aid.age", one.age().getAsInt())));
    }

    /** K63: the guardian is someone else. */
    static Optional<Remark> guardian(AidCase one) {
        return payment(one)
                .map(AidPayment::guardianName)
                .filter(name -> name.equals(one.person().name()))
                .map(name -> new Remark("K63", "guardianName", Problem.explain("aid.guardian", name)));
    }

    /** K63: the guardian is old enough. */
    static Optional<Remark> guardianAge(AidCase one) {
        return payment(one)
                .flatMap(p -> Birth.ofIdNo(p.guardianIdNo()))
                .flatMap(guardian -> Birth.of(one.person()).map(child -> ChronoUnit.YEARS.between(guardian, child)))
                .filter(years -> years < GENERATION)
                .map(years -> new Remark("K63", "guardianIdNo", Problem.explain("aid.guardianAge", years, GENERATION)));
    }

    /** K64: the school fits the age. */
    static Optional<Remark> schooling(AidCase one) {
        if (!one.is("SPRING_BUD") || one.age().isEmpty()) {
            return Optional.empty();
        }
        int age = one.age().getAsInt();
        String stage = one.payment().eduStage();
        return usual(stage)
                .filter(usual -> !usual.holds(age))
                .map(usual -> new Remark(
                        "K64",
                        "eduStage",
                        Problem.explain("aid.schooling", age, stage, usual.youngest(), usual.oldest())));
    }

    private static Optional<AgeRule> usual(String stage) {
        if (stage == null || stage.length() < 2) {
            return Optional.empty();
        }
        return switch (stage.substring(0, 2)) {
            case "小学" -> Optional.of(AgeRule.PRIMARY);
            case "初中" -> Optional.of(AgeRule.MIDDLE);
            case "高中" -> Optional.of(AgeRule.HIGH);
            case "大学" -> Optional.of(AgeRule.UNIVERSITY);
            default -> Optional.empty();
        };
    }
}
