package org.jinguo.model.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Same-sound codes: a text as one sign for each syllable, so that names that sound alike are found
 * with one {@code indexOf}. Syllables that many do not tell apart have one sign: zh/z, ch/c, sh/s,
 * l/n, ing/in, eng/en and ang/an.
 */
public final class Sounds {

    /** More readings than this are not looked for. */
    private static final int MOST = 4;

    private static final int LONGEST = 6;
    private static final char FIRST = '\u2800';
    private static final Map<String, Character> CODES = codes();

    private Sounds() {}

    private static Map<String, Character> codes() {
        Set<String> folded = new TreeSet<>();
        ReadingTable.TABLE.syllables().forEach(s -> folded.add(Pinyin.fold(s)));
        Map<String, Character> byFolded = new HashMap<>();
        folded.forEach(f -> byFolded.put(f, (char) (FIRST + byFolded.size())));
        Map<String, Character> codes = new HashMap<>();
        ReadingTable.TABLE.syllables().forEach(s -> codes.put(s, byFolded.get(Pinyin.fold(s))));
        return Map.copyOf(codes);
    }

    /** The codes of a name or place in all its readings, the likeliest first. */
    public static List<String> of(String text, boolean name) {
        List<String[]> syllables = Pinyin.syllables(text, name);
        List<String> codes = new ArrayList<>(List.of(""));
        for (String[] readings : syllables) {
            codes = extend(codes, readings);
        }
        codes.remove("");
        return codes;
    }

    private static List<String> extend(List<String> begun, String[] readings) {
        if (readings.length == 1) {
            char sign = code(readings[0]);
            begun.replaceAll(b -> b + sign);
            return begun;
        }
        Set<String> longer = new LinkedHashSet<>();
        for (String reading : readings) {
            for (String b : begun) {
                if (longer.size() < MOST) {
                    longer.add(b + code(reading));
                }
            }
        }
        return new ArrayList<>(longer);
    }

    /** Letters and digits among the characters stand for themselves. */
    private static char code(String syllable) {
        Character known = CODES.get(syllable);
        return known == null ? syllable.charAt(0) : known;
    }

    /**
     * The codes of typed pinyin, in every way in which it can be cut into syllables; a last one
     * that is only begun is left out. Nothing for fewer than two whole syllables.
     */
    public static List<String> ofTyped(String letters) {
        List<String> found = new ArrayList<>();
        cut(letters, 0, "", found);
        return found;
    }

    private static void cut(String letters, int from, String codes, List<String> found) {
        if (found.size() >= MOST) {
            return;
        }
        String rest = letters.substring(from);
        if (rest.isEmpty() || begins(rest)) {
            if (codes.length() > 1 && !found.contains(codes)) {
                found.add(codes);
            }
        }
        for (int length = Math.min(LONGEST, rest.length()); length > 0; length--) {
            Character code = CODES.get(rest.substring(0, length));
            if (code != null) {
                cut(letters, from + length, codes + code, found);
            }
        }
    }

    /** Whether letters begin a syllable that is longer than they are. */
    private static boolean begins(String letters) {
        return letters.length() < LONGEST
                && !CODES.containsKey(letters)
                && CODES.keySet().stream().anyMatch(s -> s.startsWith(letters));
    }
}
