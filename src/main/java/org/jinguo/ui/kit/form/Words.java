package org.jinguo.ui.kit.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Pinyin;

/** Values that are chosen by name, found by characters, full pinyin or initials. */
final class Words {

    private static final int NO_FIT = 9;

    private final Supplier<? extends List<?>> all;
    private final Function<Object, String> name;
    private final Map<String, Pinyin> sounds = new HashMap<>();

    /** Values and what each is called. */
    Words(Supplier<? extends List<?>> all, Function<Object, String> name) {
        this.all = all;
        this.name = name;
    }

    /** The name of a value. */
    String name(Object value) {
        return name.apply(value);
    }

    /** The values that fit what is typed, best first; all of them when nothing is typed. */
    List<Object> find(String typed) {
        String plain = PlainText.compact(typed).toLowerCase(Locale.ROOT);
        List<Object> found = new ArrayList<>();
        for (Object value : all.get()) {
            if (plain.isEmpty() || fit(value, plain) < NO_FIT) {
                found.add(value);
            }
        }
        found.sort(Comparator.comparingInt(v -> plain.isEmpty() ? 0 : fit(v, plain)));
        return found;
    }

    private int fit(Object value, String plain) {
        String word = name(value).toLowerCase(Locale.ROOT);
        Pinyin sound = sounds.computeIfAbsent(word, Pinyin::ofText);
        if (word.equals(plain)) {
            return 0;
        }
        if (word.startsWith(plain) || sound.initials().contains(plain)) {
            return 1;
        }
        if (starts(sound.initials(), plain) || starts(sound.full(), plain)) {
            return 2;
        }
        return word.contains(plain) ? 3 : NO_FIT;
    }

    private static boolean starts(List<String> texts, String plain) {
        return texts.stream().anyMatch(t -> t.startsWith(plain));
    }

    /** The value of a name; initials will do where only one fits them. */
    Optional<Object> value(String typed) {
        String plain = PlainText.words(typed);
        List<Object> exact = new ArrayList<>();
        for (Object value : all.get()) {
            if (name(value).equals(plain)) {
                exact.add(value);
            }
        }
        return exact.stream().findFirst();
    }

    /** The one value that latin letters can mean; empty when several can, or none. */
    Optional<Object> meant(String typed) {
        if (!PlainText.compact(typed).matches("[A-Za-z]+")) {
            return Optional.empty();
        }
        List<Object> found = find(typed);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Reads a name; what is none of them is refused. */
    Parsed<Object> read(String label, String typed) {
        String plain = PlainText.words(typed);
        return value(plain)
                .map(v -> Parsed.<Object>of(plain, v))
                .orElseGet(() -> Parsed.refused(plain, Problem.error("ui.form.notListed", label, plain)));
    }
}
