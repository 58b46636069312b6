package org.jinguo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jinguo.workbook.Cell;
import org.jinguo.workbook.Row;

/** One to three heading rows under title rows, found by the words in them. */
final class HeadingBlock {

    private static final int LEAST_HITS = 3;
    private static final int MOST_ROWS = 3;

    private final List<Row> rows;
    private final int width;
    private final List<List<String>> plain = new ArrayList<>();

    private HeadingBlock(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.width = rows.stream().mapToInt(Row::width).max().orElse(0);
        for (int c = 0; c < width; c++) {
            plain.add(path(c).stream().map(Heads::plain).toList());
        }
    }

    /** The first block among the top rows of a sheet; {@code word} knows the words of headings. */
    static Optional<HeadingBlock> find(List<Row> top, Predicate<String> word) {
        for (int i = 0; i < top.size(); i++) {
            if (hits(top.get(i), word) >= LEAST_HITS && isHeading(top.get(i), word)) {
                int from = i > 0 && isParents(top.get(i - 1), word) ? i - 1 : i;
                int to = i + 1;
                while (to < top.size() && to - from < MOST_ROWS && isHeading(top.get(to), word)) {
                    to++;
                }
                return Optional.of(new HeadingBlock(top.subList(from, to)));
            }
        }
        return Optional.empty();
    }

    /** A row of parents only, above a row of leaves: several cells, at least one of them known. */
    private static boolean isParents(Row row, Predicate<String> word) {
        return cells(row) >= 2 && hits(row, word) * 2 >= cells(row);
    }

    private static boolean isHeading(Row row, Predicate<String> word) {
        for (int c = 0; c < row.width(); c++) {
            Cell.Kind kind = row.cell(c).kind();
            if (kind == Cell.Kind.NUMBER || kind == Cell.Kind.DATE) {
                return false;
            }
        }
        return hits(row, word) > 0 && hits(row, word) * 2 >= cells(row);
    }

    private static int hits(Row row, Predicate<String> word) {
        int hits = 0;
        for (int c = 0; c < row.width(); c++) {
            hits += !row.text(c).isEmpty() && word.test(Heads.plain(row.text(c))) ? 1 : 0;
        }
        return hits;
    }

    private static int cells(Row row) {
        int cells = 0;
        for (int c = 0; c < row.width(); c++) {
            cells += row.cell(c).isBlank() ? 0 : 1;
        }
        return cells;
    }

    /** The heading rows. */
    List<Row> rows() {
        return rows;
    }

    /** Number of the last heading row, from 0. */
    int last() {
        return rows.get(rows.size() - 1).number();
    }

    /** Columns from 0 to one less than this. */
    int width() {
        return width;
    }

    /**
     * The headings of a column from the top, as typed. A cell left blank beside a parent belongs to
     * that parent, because merged cells hold their text at the left.
     */
    List<String> path(int column) {
        List<String> path = new ArrayList<>();
        for (int level = 0; level < rows.size(); level++) {
            String text = text(level, column);
            if (text.isEmpty() && below(level, column)) {
                text = parentAtLeft(level, column);
            }
            if (!text.isEmpty()) {
                path.add(text);
            }
        }
        return path;
    }

    /** The headings of a column from the top, as they are compared. */
    List<String> plain(int column) {
        return plain.get(column);
    }

    private String parentAtLeft(int level, int column) {
        for (int c = column; c >= 0 && below(level, c); c--) {
            if (!text(level, c).isEmpty()) {
                return text(level, c);
            }
            if (above(level, c)) {
                return "";
            }
        }
        return "";
    }

    /** Whether something stands above a cell, so that another parent begins there. */
    private boolean above(int level, int column) {
        for (int l = 0; l < level; l++) {
            if (!text(l, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean below(int level, int column) {
        for (int l = level + 1; l < rows.size(); l++) {
            if (!text(l, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private String text(int level, int column) {
        return rows.get(level).text(column).strip();
    }

    /** Whether a row of the sheet repeats one of the heading rows. */
    boolean repeats(Row row) {
        return rows.stream().anyMatch(heading -> alike(heading, row));
    }

    private static boolean alike(Row heading, Row row) {
        int cells = 0;
        int equal = 0;
        for (int c = 0; c < row.width(); c++) {
            if (!row.cell(c).isBlank()) {
                cells++;
                equal += Heads.plain(row.text(c)).equals(Heads.plain(heading.text(c))) ? 1 : 0;
            }
        }
        return equal >= 2 && equal * 3 >= cells * 2;
    }
}
