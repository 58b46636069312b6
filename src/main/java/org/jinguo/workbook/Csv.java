package org.jinguo.workbook;

/**
 * Comma-separated text as Excel and websites write it (RFC 4180), also with tabs or semicolons;
 * {@code ="0012"} is the text 0012.
 */
final class Csv {

    private final String text;
    private final TextRows rows;
    private final char separator;
    private int at;

    Csv(String text, TextRows rows) {
        this.text = text;
        this.rows = rows;
        this.separator = separator(text);
    }

    /**
     * The separator that the first line has most of: a tab before a comma, for texts have commas.
     */
    private static char separator(String text) {
        int[] counts = new int[3];
        String candidates = "\t,;";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == '\n') {
                break;
            }
            int which = quoted ? -1 : candidates.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = counts[0] > 0 && counts[0] >= counts[1] ? 0 : 1;
        return candidates.charAt(counts[2] > counts[best] ? 2 : best);
    }

    void read() {
        for (int row = 0; at < text.length(); row++) {
            rows.begin(row);
            int column = 0;
            boolean more = true;
            while (more) {
                rows.cell(column++, field());
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
            }
            lineEnd();
            rows.endRow();
        }
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String field() {
        boolean formula = text.startsWith("=\"", at);
        if (formula || (at < text.length() && text.charAt(at) == '"')) {
            at += formula ? 2 : 1;
            return quoted() + plain();
        }
        return plain();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                break;
            }
        }
        return field.toString();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
