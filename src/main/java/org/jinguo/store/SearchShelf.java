package org.jinguo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The entries of one kind of one village, with their keys in lines. */
final class SearchShelf {

    /** Which lines answer what was typed. */
    enum Lines {
        NAMES,
        LETTERS,
        DIGITS,
        SOUNDS
    }

    private final String village;
    private final boolean fresh;
    private final List<SearchEntry> entries;
    private final KeyLines names;
    private final KeyLines letters;
    private final KeyLines digits;
    private final KeyLines sounds;

    /**
     * A shelf of some entries in their order.
     *
     * @param village code of the village of all of them; empty when they are of many
     * @param fresh whether they were changed since the others were read
     */
    SearchShelf(String village, boolean fresh, Collection<SearchEntry> filled) {
        this.village = village;
        this.fresh = fresh;
        KeyLines.Builder nameLines = new KeyLines.Builder();
        KeyLines.Builder letterLines = new KeyLines.Builder();
        KeyLines.Builder digitLines = new KeyLines.Builder();
        KeyLines.Builder soundLines = new KeyLines.Builder();
        entries = new ArrayList<>(filled.size());
        for (SearchEntry entry : filled) {
            nameLines.line(List.of(entry.name()));
            letterLines.line(entry.keys().letters());
            digitLines.line(entry.keys().digits());
            soundLines.line(entry.keys().sounds());
            entries.add(entry.withoutKeys());
        }
        names = nameLines.build();
        letters = letterLines.build();
        digits = digitLines.build();
        sounds = soundLines.build();
    }

    /** Code of the village of all entries; empty when they are of many. */
    String village() {
        return village;
    }

    /** Whether its entries were changed since the others were read. */
    boolean fresh() {
        return fresh;
    }

    SearchEntry entry(int line) {
        return entries.get(line);
    }

    KeyLines lines(Lines which) {
        return switch (which) {
            case NAMES -> names;
            case LETTERS -> letters;
            case DIGITS -> digits;
            case SOUNDS -> sounds;
        };
    }
}
