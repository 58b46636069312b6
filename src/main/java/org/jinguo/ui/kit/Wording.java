package org.jinguo.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.person.Pinyin;

/**
 * A short text as it may be typed: its characters, its pinyin, its initials, any part of them.
 *
 * @param spellings all of them, lower case, without blanks
 */
public record Wording(List<String> spellings) {

    /** Does not fit. */
    public static final int NONE = Integer.MAX_VALUE;

    public Wording {
        spellings = List.copyOf(spellings);
    }

    /** The wording of a text. */
    public static Wording of(String text) {
        Pinyin pinyin = Pinyin.ofText(text);
        List<String> all = new ArrayList<>();
        all.add(plain(text));
        all.addAll(pinyin.initials());
        all.addAll(pinyin.full());
        return new Wording(all);
    }

    /** What was typed, as wordings are compared: narrow, lower case, no blanks. */
    public static String plain(String typed) {
        return PlainText.compact(PlainText.narrow(typed)).toLowerCase(Locale.ROOT);
    }

    /**
     * How well a plain text fits: 0 for the whole, 1 for a beginning, 2 for a part, {@link #NONE}
     * for nothing.
     */
    public int fit(String typed) {
        int best = NONE;
        for (String spelling : spellings) {
            int at = spelling.indexOf(typed);
            if (at >= 0) {
                best = Math.min(best, at > 0 ? 2 : spelling.length() == typed.length() ? 0 : 1);
            }
        }
        return best;
    }
}
