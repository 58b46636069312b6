package org.jinguo.returns;

import java.util.Objects;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.Area;

/**
 * What a check found.
 *
 * @param level 必须改, 需说明 or 提示
 * @param rule id of the check; its wording is in the catalogue of returns
 * @param unit the unit it is about
 * @param text the sentence, with the amounts put in and what to do
 */
public record Finding(Problem.Level level, String rule, Area unit, String text) {
    public Finding {
        Objects.requireNonNull(level);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(text);
    }

    /** What a rule says of a record of a unit, with the name of whom it is about in front. */
    static Finding of(Remark remark, Area unit, String name) {
        Problem problem = remark.problem();
        String sentence = Messages.problem(problem.code(), problem.args());
        return new Finding(
                problem.level(),
                remark.rule(),
                unit,
                sentence.startsWith(name) ? sentence : Messages.get("check.named", name, sentence));
    }
}
