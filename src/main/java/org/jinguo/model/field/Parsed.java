package org.jinguo.model.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a cell or an input: the tidied text, the value if there is one, and what an
 * officer should know about it. An empty input has neither value nor problems.
 *
 * @param text the typed text, tidied; shown where the value was refused
 * @param value the value; empty for an empty input and for a refused one
 * @param problems what to tell, in the order in which to tell it
 */
public record Parsed<T>(String text, Optional<T> value, List<Problem> problems) {

    public Parsed {
        Objects.requireNonNull(text);
        Objects.requireNonNull(value);
        problems = List.copyOf(problems);
    }

    /** Nothing was typed. */
    public static <T> Parsed<T> none() {
        return new Parsed<>("", Optional.empty(), List.of());
    }

    /** A value, perhaps with remarks. */
    public static <T> Parsed<T> of(String text, T value, Problem... problems) {
        return new Parsed<>(text, Optional.of(value), List.of(problems));
    }

    /** No value, and why. */
    public static <T> Parsed<T> refused(String text, Problem... problems) {
        return new Parsed<>(text, Optional.empty(), List.of(problems));
    }

    /** The same with one more problem; an error takes the value away. */
    public Parsed<T> with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        boolean refused = problem.level() == Problem.Level.ERROR;
        return new Parsed<>(text, refused ? Optional.empty() : value, all);
    }

    /** Whether nothing was typed. */
    public boolean isNone() {
        return value.isEmpty() && problems.isEmpty();
    }

    /** Whether something was typed and could not be taken. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.level() == Problem.Level.ERROR);
    }
}
