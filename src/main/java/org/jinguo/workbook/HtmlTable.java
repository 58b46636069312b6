package org.jinguo.workbook;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The tables of a page, one below the other: rows, cells, colspan and rowspan. jsoup reads the page
 * as browsers do, row by row; the rows of a table within a cell stand above the row of that cell.
 */
final class HtmlTable {

    private static final int MOST_DOWN = 1000;

    private final String text;
    private final Tally tally;
    private final TextRows rows;
    private final Set<Long> covered = new HashSet<>();
    private int row = -1;
    private boolean table;

    HtmlTable(String text, Tally tally, TextRows rows) {
        this.text = text;
        this.tally = tally;
        this.rows = rows;
    }

    void read() {
        try (StreamParser page = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            Iterator<Element> elements = page.iterator();
            while (elements.hasNext()) {
                Element element = elements.next();
                table |= element.nameIs("table");
                if (element.nameIs("tr")) {
                    row(element);
                    // What was read needs no room any more: a page may hold a district.
                    element.empty();
                }
            }
        }
        if (!table) {
            throw tally.refusal("noTable");
        }
    }

    private void row(Element line) {
        rows.begin(++row);
        int column = 0;
        for (Element cell : line.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                while (covered.remove(key(row, column))) {
                    column++;
                }
                int across = span(cell, "colspan", tally.limits().columns());
                cover(column, across, span(cell, "rowspan", MOST_DOWN));
                rows.cell(column, textOf(cell));
                column += across;
            }
        }
        rows.endRow();
    }

    private static int span(Element cell, String name, int most) {
        String digits = cell.attr(name).strip();
        return digits.matches("\\d{1,4}") ? Math.min(most, Math.max(1, Integer.parseInt(digits))) : 1;
    }

    private void cover(int column, int across, int down) {
        if (across > 1 || down > 1) {
            rows.merge(new Region(row, row + down - 1, column, column + across - 1));
        }
        for (int r = 1; r < down; r++) {
            for (int c = 0; c < across; c++) {
                tally.span();
                covered.add(key(row + r, column + c));
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 16) | column;
    }

    /** White space folds, line breaks stay, scripts and looks are no text. */
    private static String textOf(Element cell) {
        StringBuilder found = new StringBuilder();
        cell.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                append(found, words.getWholeText());
            } else if (node.nameIs("br")) {
                found.append('\n');
            }
        });
        return found.toString().strip();
    }

    private static void append(StringBuilder found, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
            if (!blank) {
                found.append(c);
            } else if (found.length() > 0 && found.charAt(found.length() - 1) > ' ') {
                found.append(' ');
            }
        }
    }
}
