package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;

/** Blocks of cells as the clipboard carries them between this program, Excel and WPS. */
final class GridText {

    private static final String TEXT_CELL = "<td style=\"mso-number-format:'\\@'\">";

    private GridText() {}

    /**
     * Reads cells parted by tabs and line breaks. Excel puts a cell that holds a tab or a line
     * break in quotes and ends the last row with a line break of its own; other quotes are as
     * typed.
     */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        boolean open = true;
        while (at < text.length()) {
            int end = endOfQuoted(text, at);
            if (end >= 0) {
                row.add(text.substring(at + 1, end - 1).replace("\"\"", "\""));
            } else {
                end = endOfPlain(text, at);
                row.add(text.substring(at, end));
            }
            at = end;
            open = at < text.length() && text.charAt(at) == '\t';
            if (open) {
                at++;
            } else {
                at = afterBreak(text, at);
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (open && !row.isEmpty()) {
            row.add("");
            rows.add(row);
        }
        return rows;
    }

    private static int endOfPlain(String text, int from) {
        int at = from;
        while (at < text.length() && !ends(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int at) {
        return at >= text.length() || "\t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    private static int afterBreak(String text, int at) {
        boolean both = text.startsWith("\r\n", at);
        return Math.min(text.length(), at + (both ? 2 : 1));
    }

    /** Behind the closing quote of a cell in quotes; negative where the cell is none. */
    private static int endOfQuoted(String text, int from) {
        if (text.charAt(from) != '"') {
            return -1;
        }
        boolean needed = false;
        for (int at = from + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                needed |= c == '\t' || c == '\n' || c == '\r';
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                needed = true;
                at++;
            } else {
                return needed && ends(text, at + 1) ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** Writes cells so that Excel, WPS and {@link #read} take them as they are. */
    static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static String quoted(String cell) {
        boolean plain =
                !cell.startsWith("\"") && cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /**
     * The same as a table; figures as numbers and all else as text, so that Excel does not round an
     * 18-digit citizen ID.
     */
    static String html(List<List<String>> rows, List<Boolean> figures) {
        StringBuilder out = new StringBuilder("<meta charset=\"utf-8\"><table>");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(figures.get(i) ? "<td>" : TEXT_CELL)
                        .append(escaped(row.get(i)))
                        .append("</td>");
            }
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
    }
}
