package org.jinguo.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.workbook.Grid;

/** Reads a written sheet the plain way: joined headings above, numbered rows below. */
final class ReadBack {

    private ReadBack() {}

    /** Values by joined heading without blanks and line breaks, one map per numbered row. */
    static List<Map<String, String>> rows(Path file) {
        Grid grid = Grid.read(file).get(0);
        int top = 0;
        while (!grid.text(top, 0).replaceAll("\\s", "").matches("序号|编号|序")) {
            top++;
        }
        int first = top;
        while (!grid.text(first, 0).equals("1")) {
            first++;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = first; row < grid.height(); row++) {
            if (grid.text(row, 0).matches("\\d+")) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int column = 0; column < grid.width(); column++) {
                    String text = grid.filled(row, column).text();
                    values.put(heading(grid, top, first, column), text);
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static String heading(Grid grid, int top, int first, int column) {
        StringBuilder joined = new StringBuilder();
        String last = "";
        for (int row = top; row < first; row++) {
            String text = grid.filled(row, column).text();
            joined.append(text.equals(last) ? "" : text);
            last = text;
        }
        return joined.toString().replaceAll("\\s", "");
    }

    /** The first value whose heading matches. */
    static String value(Map<String, String> row, String pattern) {
        return row.entrySet().stream()
                .filter(e -> e.getKey().matches(pattern))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
