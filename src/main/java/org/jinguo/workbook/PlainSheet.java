package org.jinguo.workbook;

import java.util.List;
import java.util.Objects;

/**
 * A sheet as people make them by hand, for samples.
 *
 * @param name the sheet's name
 * @param hidden true for a hidden sheet
 * @param rows the cells from A1: String, Number, Boolean, LocalDate, {@link Formula}, or null for
 *     none
 * @param merges merged regions
 * @param widths column widths in characters, from the first column; may be shorter than the rows
 */
public record PlainSheet(
        String name, boolean hidden, List<List<Object>> rows, List<Region> merges, List<Integer> widths) {

    public PlainSheet {
        Objects.requireNonNull(name);
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        widths = List.copyOf(widths);
    }

    /** A visible sheet of rows, nothing merged. */
    public static PlainSheet of(String name, List<List<Object>> rows) {
        return new PlainSheet(name, false, rows, List.of(), List.of());
    }

    /** The same sheet with merged regions. */
    public PlainSheet merged(List<Region> regions) {
        return new PlainSheet(name, hidden, rows, regions, widths);
    }
}
