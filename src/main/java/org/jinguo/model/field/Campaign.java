package org.jinguo.model.field;

/** 五大行动: the five campaigns that the annual report is ordered by, and so the ledgers it counts. */
public enum Campaign {
    /** Work and enterprise. */
    ACHIEVEMENT("建功"),
    /** Families and manners. */
    CIVILITY("文明"),
    /** Rights. */
    RIGHTS("维权"),
    /** Care. */
    CARE("关爱"),
    /** Leaders and learning. */
    GROWTH("成才");

    private final String label;

    Campaign(String label) {
        this.label = label;
    }

    /** Its name in the report, without 行动. */
    public String label() {
        return label;
    }
}
