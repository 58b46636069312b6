package org.jinguo.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jinguo.model.field.PlainText;

/** Words of headings as they are compared. */
final class Heads {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^】]*】");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}]");

    private Heads() {}

    /** Without blanks, bracketed units and punctuation (domain document, 4.12). */
    static String plain(String heading) {
        String tight = PlainText.compact(heading).toLowerCase(Locale.ROOT);
        String bare = BRACKETS.matcher(tight).replaceAll("");
        return SIGNS.matcher(bare).replaceAll("");
    }

    /** Whether two words differ by one character put in, left out or replaced. */
    static boolean nearly(String one, String other) {
        int gap = one.length() - other.length();
        if (Math.abs(gap) > 1) {
            return false;
        }
        String a = gap >= 0 ? one : other;
        String b = gap >= 0 ? other : one;
        int i = 0;
        while (i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String rest = b.substring(gap == 0 ? Math.min(i + 1, b.length()) : i);
        return a.substring(Math.min(i + 1, a.length())).equals(rest);
    }
}
