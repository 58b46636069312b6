package org.jinguo.figures;

/** What a figure is counted in (domain document, 1.3: 人 and 人次 are never turned into another). */
public enum Uom {
    /** Households. */
    HOUSEHOLDS("户"),
    /** Distinct people. */
    PERSONS("人"),
    /** Person-times. */
    TIMES("人次"),
    /** Groups, villages and other things. */
    UNITS("个"),
    /** Money; amounts are fen, shown in yuan. */
    YUAN("元"),
    /** A part of a whole. */
    PERCENT("%");

    private final String label;

    Uom(String label) {
        this.label = label;
    }

    /** The word in the header block of a return. */
    public String label() {
        return label;
    }
}
