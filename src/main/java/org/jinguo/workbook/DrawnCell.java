package org.jinguo.workbook;

import java.util.Objects;

/**
 * A cell of a drawn sheet.
 *
 * @param column its column from 0
 * @param across how many columns it takes
 * @param down how many rows it takes
 * @param value text, whole number or {@link Formula}; an empty text for a blank
 * @param look how it looks
 */
public record DrawnCell(int column, int across, int down, Object value, Look look) {

    public DrawnCell {
        Objects.requireNonNull(value);
        Objects.requireNonNull(look);
        if (column < 0 || across < 1 || down < 1) {
            throw new IllegalArgumentException(column + " " + across + " " + down);
        }
    }

    /** A cell of one row. */
    public static DrawnCell of(int column, int across, Object value, Look look) {
        return new DrawnCell(column, across, 1, value, look);
    }

    /** What it shows. */
    public String text() {
        Object shown = value instanceof Formula formula ? formula.cached() : value;
        return shown == null ? "" : shown.toString();
    }
}
