package org.jinguo.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jinguo.model.person.Sounds;

/**
 * One part of what was typed.
 *
 * @param text plain, lower case, without blanks
 * @param lines the lines that answer it
 * @param sounds how it sounds, for those that are found by sound alone
 */
record SearchTerm(String text, SearchShelf.Lines lines, List<String> sounds) {

    private static final int CUTS = 3;

    static SearchTerm of(String text) {
        if (text.chars().anyMatch(c -> c >= 128)) {
            boolean characters = text.chars().allMatch(c -> c >= 128);
            return new SearchTerm(text, SearchShelf.Lines.NAMES, characters ? soundsOf(text) : List.of());
        }
        boolean figures = text.chars().anyMatch(c -> !Character.isLetter(c)) || text.equals("x");
        return figures
                ? new SearchTerm(text, SearchShelf.Lines.DIGITS, List.of())
                : new SearchTerm(text, SearchShelf.Lines.LETTERS, soundsOfTyped(text));
    }

    /** Of the ways to cut typed pinyin, those of the fewest syllables: names are short. */
    private static List<String> soundsOfTyped(String text) {
        return Sounds.ofTyped(text).stream()
                .sorted(Comparator.comparingInt(String::length))
                .limit(CUTS)
                .toList();
    }

    /** As a name, whose first character may be read otherwise, and as any text. */
    private static List<String> soundsOf(String text) {
        List<String> name = Sounds.of(text, true);
        List<String> other = Sounds.of(text, false);
        return Stream.concat(name.stream(), other.stream()).distinct().toList();
    }

    /** The beginning of a key. */
    static String beginning(String key) {
        return KeyLines.MARK + key;
    }

    /** The whole of a key. */
    static String whole(String key) {
        return KeyLines.MARK + key + KeyLines.MARK;
    }

    /** Whether an entry on a shelf answers it, by sound too. */
    boolean answeredBy(SearchShelf shelf, int line) {
        if (shelf.lines(lines).holds(line, text)) {
            return true;
        }
        for (String sound : sounds) {
            if (shelf.lines(SearchShelf.Lines.SOUNDS).holds(line, sound)) {
                return true;
            }
        }
        return false;
    }
}
