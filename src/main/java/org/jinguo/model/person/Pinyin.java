package org.jinguo.model.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jinguo.model.field.PlainText;

/**
 * How a text may be typed in pinyin, without tones, ü as v: every plausible reading, the likeliest
 * first, at most {@value #MOST} of each. Letters and digits stand for themselves; other signs are
 * left out.
 *
 * @param full whole syllables joined: {@code shanxiaolan}, {@code danxiaolan}
 * @param initials first letters joined: {@code sxl}, {@code dxl}
 */
public record Pinyin(List<String> full, List<String> initials) {

    /** More combinations than this are not looked for. */
    public static final int MOST = 8;

    public Pinyin {
        full = List.copyOf(full);
        initials = List.copyOf(initials);
    }

    /** A person's name: the surname read as a surname first (单 shan, 尉迟 yu chi). */
    public static Pinyin ofName(String name) {
        return of(name, true);
    }

    /** A place or any other text. */
    public static Pinyin ofText(String text) {
        return of(text, false);
    }

    /**
     * Same-sound key of a text or of typed pinyin: zh/z, ch/c, sh/s, l/n, ing/in, eng/en and ang/an
     * are not told apart. Of a character with several readings the usual one counts.
     */
    public static String sound(String text) {
        return fold(ofText(text).full().get(0));
    }

    /** The same-sound keys of all readings, the likeliest first. */
    public List<String> sounds() {
        return full.stream().map(Pinyin::fold).distinct().toList();
    }

    static String fold(String pinyin) {
        int length = pinyin.length();
        StringBuilder key = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = pinyin.charAt(i);
            char before = i == 0 ? ' ' : pinyin.charAt(i - 1);
            boolean dropped =
                    (c == 'h' && (before == 'z' || before == 'c' || before == 's')) || (c == 'g' && before == 'n');
            if (!dropped) {
                key.append(c == 'l' ? 'n' : c);
            }
        }
        return key.toString();
    }

    private static Pinyin of(String text, boolean name) {
        List<String[]> syllables = syllables(text, name);
        List<String[]> letters = new ArrayList<>(syllables.size());
        for (String[] readings : syllables) {
            letters.add(firstLetters(readings));
        }
        return new Pinyin(combine(syllables), combine(letters));
    }

    static List<String[]> syllables(String text, boolean name) {
        List<String[]> all = new ArrayList<>(text.length());
        int at = 0;
        if (name && text.codePointCount(0, text.length()) > 2) {
            int end = text.offsetByCodePoints(0, 2);
            String[] surname = ReadingTable.TABLE.ofLongSurname(text.substring(0, end));
            for (String syllable : surname) {
                all.add(new String[] {syllable});
                at = end;
            }
        }
        while (at < text.length()) {
            int c = text.codePointAt(at);
            String[] readings = name && all.isEmpty() ? surname(c) : readings(c);
            if (readings.length > 0) {
                all.add(readings);
            }
            at += Character.charCount(c);
        }
        return all;
    }

    private static String[] surname(int c) {
        String[] known = ReadingTable.TABLE.ofSurname(c);
        return known.length > 0 ? known : readings(c);
    }

    private static String[] readings(int c) {
        String[] known = ReadingTable.TABLE.of(c);
        if (known.length > 0) {
            return known;
        }
        String plain = PlainText.words(Character.toString(c)).toLowerCase(Locale.ROOT);
        boolean typed = plain.matches("[0-9a-zü]");
        return typed ? new String[] {plain.replace('ü', 'v')} : known;
    }

    private static String[] firstLetters(String[] readings) {
        if (readings.length == 1) {
            return new String[] {readings[0].substring(0, 1)};
        }
        return Arrays.stream(readings)
                .map(reading -> reading.substring(0, 1))
                .distinct()
                .toArray(String[]::new);
    }

    /** The likeliest first, then those that differ from it in one place, then in two, and so on. */
    private static List<String> combine(List<String[]> parts) {
        StringBuilder usual = new StringBuilder();
        boolean certain = true;
        for (String[] choices : parts) {
            usual.append(choices[0]);
            certain &= choices.length == 1;
        }
        return certain ? List.of(usual.toString()) : choose(parts, usual.toString());
    }

    private static List<String> choose(List<String[]> parts, String usual) {
        Set<String> found = new LinkedHashSet<>(List.of(usual));
        List<int[]> layer = List.of(new int[parts.size()]);
        while (!layer.isEmpty() && found.size() < MOST) {
            List<int[]> next = new ArrayList<>();
            for (int[] base : layer) {
                extend(parts, base, next);
            }
            for (int[] choice : next) {
                if (found.size() < MOST) {
                    found.add(join(parts, choice));
                }
            }
            layer = next.size() > 1000 ? List.of() : next;
        }
        return List.copyOf(found);
    }

    /** Adds the choices that differ from the base in one more place, behind its last difference. */
    private static void extend(List<String[]> parts, int[] base, List<int[]> into) {
        int from = base.length;
        while (from > 0 && base[from - 1] == 0) {
            from--;
        }
        for (int place = from; place < base.length; place++) {
            for (int other = 1; other < parts.get(place).length; other++) {
                int[] choice = base.clone();
                choice[place] = other;
                into.add(choice);
            }
        }
    }

    private static String join(List<String[]> parts, int[] choice) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < choice.length; i++) {
            text.append(parts.get(i)[choice[i]]);
        }
        return text.toString();
    }
}
