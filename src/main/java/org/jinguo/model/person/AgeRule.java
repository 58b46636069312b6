package org.jinguo.model.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jinguo.model.field.Problem;

/**
 * Which ages are plausible where (domain document, 4.1 item 7); beyond them an explanation is
 * asked.
 */
public enum AgeRule {
    /** 村妇女小组长. */
    LEADER(18, 75),
    /** 困境儿童: under 18. */
    CHILD(0, 17),
    /** “两癌”筛查. */
    SCREENING(35, 64),
    /** 创业担保贷款. */
    LOAN(18, 60);

    private final int youngest;
    private final int oldest;

    AgeRule(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The remark about a birth date, by the age in full years on a day. */
    public Optional<Problem> check(LocalDate birth, LocalDate day) {
        int age = Period.between(birth, day).getYears();
        return age >= youngest && age <= oldest
                ? Optional.empty()
                : Optional.of(Problem.explain("age.range", age, youngest, oldest));
    }
}
