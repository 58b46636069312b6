package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;

/** A question at the foot of the grid; until it is answered the keys belong to it. */
interface Prompt {

    /**
     * One of several answers.
     *
     * @param key the key that gives it
     * @param word what it says
     * @param chosen whether it is chosen already
     * @param deed what it does
     */
    record Choice(String key, String word, boolean chosen, Runnable deed) {}

    /** What it asks, with what was typed so far. */
    String sentence();

    /** Answers that can be clicked as well. */
    List<Choice> choices();

    /** Takes a key; false when it means nothing here. */
    boolean press(Stroke stroke);

    /** The name of the field for an answer in words; empty when there is none. */
    default Optional<String> words() {
        return Optional.empty();
    }

    /** What stands in that field at first. */
    default String wordsSoFar() {
        return "";
    }

    /** Takes an answer in words. */
    default void answer(String words) {}
}
