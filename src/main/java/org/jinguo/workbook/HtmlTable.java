package org.jinguo.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of a page, one below the other: rows, cells, colspan and rowspan. Tolerant of tags
 * that are not closed, as browsers are; it knows nothing of scripts and looks.
 */
final class HtmlTable {

    private static final Pattern SPAN =
            Pattern.compile("(colspan|rowspan)\\s*=\\s*[\"']?\\s*(\\d{1,4})");
    private static final Map<String, String> NAMED =
            Map.of("nbsp", "\u00A0", "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
    private static final int LONGEST_ENTITY = 10;

    private final String text;
    private final Tally tally;
    private final TextRows rows;
    private final Set<Long> covered = new HashSet<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int row = -1;
    private int column;
    private int across = 1;
    private boolean inCell;
    private boolean table;

    HtmlTable(String text, Tally tally, TextRows rows) {
        this.text = text;
        this.tally = tally;
        this.rows = rows;
    }

    void read() {
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            int end = tag < 0 ? text.length() : tag;
            if (inCell) {
                characters(end);
            }
            at = end;
            if (tag >= 0) {
                tag();
            }
        }
        closeRow();
        if (!table) {
            throw tally.refusal("noTable");
        }
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            skipPast("-->");
            return;
        }
        int close = text.indexOf('>', at);
        String tag = text.substring(at + 1, close < 0 ? text.length() : close);
        at = close < 0 ? text.length() : close + 1;
        String lower = tag.toLowerCase(Locale.ROOT);
        switch (lower.split("[\\s/]", 2)[0]) {
            case "table" -> table = true;
            case "tr" -> openRow();
            case "td", "th" -> openCell(lower);
            case "br" -> cell.append(inCell ? "\n" : "");
            case "script", "style" -> skipPast("</" + lower.split("\\s", 2)[0]);
            default -> closing(lower);
        }
    }

    private void closing(String tag) {
        if (tag.startsWith("/td") || tag.startsWith("/th")) {
            closeCell();
        } else if (tag.startsWith("/tr") || tag.startsWith("/table")) {
            closeCell();
            rows.endRow();
        }
    }

    private void skipPast(String mark) {
        int found = text.indexOf(mark, at);
        at = found < 0 ? text.length() : found + mark.length();
    }

    private void openRow() {
        closeRow();
        rows.begin(++row);
        column = 0;
    }

    private void closeRow() {
        closeCell();
        if (row >= 0) {
            rows.endRow();
        }
    }

    private void openCell(String tag) {
        closeCell();
        if (row < 0) {
            openRow();
        }
        while (covered.remove(key(row, column))) {
            column++;
        }
        inCell = true;
        across = 1;
        int down = 1;
        Matcher span = SPAN.matcher(tag);
        while (span.find()) {
            int count = Math.max(1, Integer.parseInt(span.group(2)));
            if (span.group(1).startsWith("c")) {
                across = Math.min(count, tally.limits().columns());
            } else {
                down = Math.min(count, 1000);
            }
        }
        span(down);
    }

    private void span(int down) {
        if (across > 1 || down > 1) {
            rows.merge(new Region(row, row + down - 1, column, column + across - 1));
            for (int r = 1; r < down; r++) {
                for (int c = 0; c < across; c++) {
                    tally.span();
                    covered.add(key(row + r, column + c));
                }
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 16) | column;
    }

    private void closeCell() {
        if (inCell) {
            rows.cell(column, cell.toString().strip());
            column += across;
            cell.setLength(0);
            inCell = false;
        }
    }

    /** Text outside tags: white space folds, entities resolve. */
    private void characters(int end) {
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '&') {
                i = entity(i, end);
            } else if (c == '\n' || c == '\r' || c == '\t' || c == ' ') {
                boolean space = cell.length() > 0 && cell.charAt(cell.length() - 1) > ' ';
                cell.append(space ? " " : "");
            } else {
                cell.append(c);
            }
        }
    }

    private int entity(int start, int end) {
        int semicolon = text.indexOf(';', start);
        if (semicolon < 0 || semicolon >= end || semicolon - start > LONGEST_ENTITY) {
            cell.append('&');
            return start;
        }
        String name = text.substring(start + 1, semicolon);
        String known = NAMED.get(name);
        int code = known == null ? code(name) : -1;
        if (known == null && code < 0) {
            cell.append('&');
            return start;
        }
        cell.append(known == null ? Character.toString(code) : known);
        return semicolon;
    }

    private static int code(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code =
                    name.startsWith("#")
                            ? Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10)
                            : -1;
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
