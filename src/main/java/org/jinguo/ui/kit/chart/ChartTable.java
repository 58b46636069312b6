package org.jinguo.ui.kit.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jinguo.ui.kit.Listed;

/**
 * What a chart shows, as a table: to copy into a sheet, and to be read aloud.
 *
 * @param headings headings of the columns
 * @param rows the rows, one text per column
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {

    /** The names take so many times the room of a number. */
    private static final double NAME = 1.6;

    public ChartTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** As Excel and WPS take it from the clipboard. */
    public String tabbed() {
        return Stream.concat(Stream.of(headings), rows.stream())
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Row by row, each value after its heading. */
    public String words() {
        return rows.stream().map(this::row).collect(Collectors.joining("；"));
    }

    /** What a grid lists, as a table. */
    public static ChartTable of(Listed listed) {
        return new ChartTable(
                listed.columns().stream().map(Listed.Column::heading).toList(), listed.rows());
    }

    /** As a list for paper. */
    public Listed listed() {
        List<Listed.Column> columns = IntStream.range(0, headings.size())
                .mapToObj(i -> new Listed.Column(headings.get(i), i == 0 ? NAME : 1, i > 0))
                .toList();
        return new Listed(columns, rows);
    }

    private String row(List<String> row) {
        StringBuilder words = new StringBuilder(row.isEmpty() ? "" : row.get(0));
        for (int c = 1; c < row.size(); c++) {
            words.append(' ').append(headings.get(c)).append(' ').append(row.get(c));
        }
        return words.toString();
    }
}
