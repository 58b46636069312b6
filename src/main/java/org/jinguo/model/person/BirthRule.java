package org.jinguo.model.person;

import java.time.YearMonth;
import java.util.Optional;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;

/**
 * Whether 出生年月 is that of the citizen ID (K14). It asks for an explanation only: a paper may be
 * wrong (domain document, 4.1).
 */
public final class BirthRule {

    private BirthRule() {}

    /** The remark about a birth that differs, by the id of the rule that asks for it. */
    public static Optional<Remark> check(String rule, Person person) {
        return Birth.ofIdNo(person.idNo())
                .filter(born -> !Birth.month(person).equals(Optional.of(YearMonth.from(born))))
                .map(born -> DateText.of(born).birthYm())
                .map(born -> new Remark(rule, "birthYm", differs(person.birthYm(), born)));
    }

    /** What is said of a birth as stated and as the ID has it. */
    public static Problem differs(String stated, String byId) {
        return Problem.explain("birth.differs", stated, byId);
    }
}
