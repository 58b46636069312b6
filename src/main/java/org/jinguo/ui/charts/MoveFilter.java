package org.jinguo.ui.charts;

import java.util.function.Predicate;
import org.jinguo.config.Messages;
import org.jinguo.figures.GradeStep;

/**
 * Which households a number of the look 升降 stands for.
 *
 * @param wanted the steps
 * @param words what they are called: 升, 较清洁 → 清洁
 */
record MoveFilter(Predicate<GradeStep> wanted, String words) {

    static MoveFilter of(GradeStep.Way way) {
        return new MoveFilter(step -> step.way() == way, word(way));
    }

    static MoveFilter of(GradeStep step) {
        return new MoveFilter(
                step::equals,
                Messages.get(
                        "ui.charts.step", step.from().shortLabel(), step.to().shortLabel()));
    }

    static String word(GradeStep.Way way) {
        return switch (way) {
            case ROSE -> Messages.get("ui.charts.rose");
            case FELL -> Messages.get("ui.charts.fell");
            case SAME -> Messages.get("ui.charts.same");
            case OPEN -> Messages.get("ui.charts.uncompared");
        };
    }
}
