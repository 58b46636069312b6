package org.jinguo.workbook;

import java.util.Objects;

/**
 * The row of totals.
 *
 * @param position where it stands; statistics have it first, rosters last
 * @param label its label in the first column, usually 合计
 * @param span how many columns the label runs across, at least 1
 */
public record TotalRow(Position position, String label, int span) {

    /** Where the total row stands. */
    public enum Position {
        /** There is none. */
        NONE,
        /** Above the data. */
        TOP,
        /** Below the data. */
        BOTTOM
    }

    /** No total row. */
    public static final TotalRow NONE = new TotalRow(Position.NONE, "", 1);

    public TotalRow {
        Objects.requireNonNull(position);
        Objects.requireNonNull(label);
        if (span < 1) {
            throw new IllegalArgumentException("Span " + span);
        }
    }

    /** 合计 above the data, across the given columns. */
    public static TotalRow top(int span) {
        return new TotalRow(Position.TOP, "合计", span);
    }

    /** 合计 below the data, across the given columns. */
    public static TotalRow bottom(int span) {
        return new TotalRow(Position.BOTTOM, "合计", span);
    }
}
