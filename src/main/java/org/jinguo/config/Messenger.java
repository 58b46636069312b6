package org.jinguo.config;

import java.util.function.Consumer;

/**
 * Hands sentences on to whoever listens now. Data say how far they are while they are opened, and
 * later what an officer should know: not the same one listens to both.
 */
public final class Messenger implements Consumer<String> {

    private volatile Consumer<String> listener;

    /** Hands on to a first listener. */
    public Messenger(Consumer<String> listener) {
        this.listener = listener;
    }

    /** From now on somebody else listens. */
    public void to(Consumer<String> other) {
        listener = other;
    }

    @Override
    public void accept(String sentence) {
        listener.accept(sentence);
    }
}
