package org.jinguo.model.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The readings of characters, from three resources: {@code pinyin.txt} (generated, the usual
 * reading), {@code polyphones.txt} and {@code surnames.txt} (made by hand, with the readings of the
 * domain document, 4.6).
 */
final class ReadingTable {

    static final ReadingTable TABLE = new ReadingTable();

    private static final int SIZE = 0x323B0;

    /** By code point: place in {@link #readings}; 0 for none. */
    private final short[] places = new short[SIZE];

    private final List<String[]> readings = new ArrayList<>();
    private final Map<Integer, String[]> surnames = new HashMap<>();
    private final Map<String, String[]> longSurnames = new HashMap<>();

    private ReadingTable() {
        readings.add(new String[0]);
        lines("pinyin.txt").forEach(this::addSyllable);
        lines("polyphones.txt").forEach(this::addPolyphone);
        lines("surnames.txt").forEach(this::addSurname);
    }

    /** All readings of a character, the usual one first; none when it has none. */
    String[] of(int codePoint) {
        return codePoint < SIZE ? readings.get(places[codePoint]) : readings.get(0);
    }

    /** All readings of a character as a surname, its reading as a surname first. */
    String[] ofSurname(int codePoint) {
        String[] known = surnames.get(codePoint);
        return known == null ? of(codePoint) : known;
    }

    /** The two readings of a surname of two characters such as 尉迟; none when it is not one. */
    String[] ofLongSurname(String twoCharacters) {
        return longSurnames.getOrDefault(twoCharacters, readings.get(0));
    }

    /** All syllables that some character is read as. */
    Set<String> syllables() {
        Set<String> all = new HashSet<>();
        readings.forEach(r -> all.addAll(Arrays.asList(r)));
        surnames.values().forEach(r -> all.addAll(Arrays.asList(r)));
        longSurnames.values().forEach(r -> all.addAll(Arrays.asList(r)));
        return all;
    }

    private void addSyllable(String line) {
        int blank = line.indexOf(' ');
        short place = add(line.substring(0, blank));
        line.substring(blank + 1).codePoints().forEach(c -> places[c] = place);
    }

    private void addPolyphone(String line) {
        String[] words = line.split(" ");
        places[words[0].codePointAt(0)] = add(Arrays.copyOfRange(words, 1, words.length));
    }

    private void addSurname(String line) {
        String[] words = line.split(" ");
        String[] own = Arrays.copyOfRange(words, 1, words.length);
        if (words[0].codePointCount(0, words[0].length()) > 1) {
            longSurnames.put(words[0], own);
            return;
        }
        int codePoint = words[0].codePointAt(0);
        Set<String> all = new LinkedHashSet<>(Arrays.asList(own));
        all.addAll(Arrays.asList(of(codePoint)));
        surnames.put(codePoint, all.toArray(String[]::new));
    }

    private short add(String... syllables) {
        readings.add(syllables);
        return (short) (readings.size() - 1);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = ReadingTable.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
