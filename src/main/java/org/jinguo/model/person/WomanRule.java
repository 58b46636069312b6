package org.jinguo.model.person;

import java.util.Optional;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;

/**
 * Whether someone of a roster of women is one. A man's number asks for an explanation only: real
 * IDs with a wrong 17th digit exist (domain document, 4.1 item 6).
 */
public final class WomanRule {

    private WomanRule() {}

    /** The remark about a man, by the id of the rule that asks for women. */
    public static Optional<Remark> check(String rule, Person person) {
        if (Birth.sex(person).filter(sex -> sex == Sex.MALE).isEmpty()) {
            return Optional.empty();
        }
        boolean byIdNo =
                Birth.sexOfIdNo(person.idNo()).filter(s -> s == Sex.MALE).isPresent();
        return Optional.of(
                byIdNo
                        ? new Remark(rule, "idNo", Problem.explain("person.notWoman"))
                        : new Remark(rule, "sex", Problem.explain("person.man")));
    }
}
