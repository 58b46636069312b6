package org.jinguo.model.rating;

/** The three classes of 清洁家庭 with their fixed names, and 未评 (domain document, 1.2). */
public enum Grade {
    CLEAN("清洁户", "清洁"),
    FAIR("较清洁户", "较清洁"),
    UNCLEAN("不清洁户", "不清洁"),
    /** 未评, with a reason; not counted among the rated. */
    UNRATED("未评", "未评");

    private final String label;
    private final String shortLabel;

    Grade(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** Full name: 清洁户. */
    public String label() {
        return label;
    }

    /** Name in a grade column: 清洁. */
    public String shortLabel() {
        return shortLabel;
    }

    /** Whether the household counts as 参评. */
    public boolean rated() {
        return this != UNRATED;
    }
}
