package org.jinguo.demo;

/** How much of the synthetic district is written. */
public enum DemoScale {
    /** One village or community. */
    VILLAGE(12, "361103102200"),
    /** One township with its villages. */
    TOWNSHIP(9, "361103102"),
    /** All of 361103. */
    DISTRICT(6, "361103");

    private final int codeLength;
    private final String defaultUnit;

    DemoScale(int codeLength, String defaultUnit) {
        this.codeLength = codeLength;
        this.defaultUnit = defaultUnit;
    }

    /** The unit that is taken when none is named: 富山村, 洋口镇, 广丰区. */
    public String defaultUnit() {
        return defaultUnit;
    }

    /** Digits in the code of a unit of this scale. */
    int codeLength() {
        return codeLength;
    }
}
