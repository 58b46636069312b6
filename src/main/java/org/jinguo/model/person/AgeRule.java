package org.jinguo.model.person;

/** Which ages, in full years, are plausible where (K15, K63, K64; domain document, 4.1 item 7). */
public enum AgeRule {
    /** 村妇女小组长; nobody younger may be one. */
    LEADER(18, 70),
    /** 困境儿童. */
    CHILD(0, 17),
    /** 小学. */
    PRIMARY(6, 13),
    /** 初中. */
    MIDDLE(11, 16),
    /** 高中(中职). */
    HIGH(14, 20),
    /** 大学. */
    UNIVERSITY(17, 26),
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

    /** The youngest age that is plausible. */
    public int youngest() {
        return youngest;
    }

    /** The oldest age that is plausible. */
    public int oldest() {
        return oldest;
    }

    /** Whether an age is plausible. */
    public boolean holds(int age) {
        return age >= youngest && age <= oldest;
    }
}
