package org.jinguo.ui.kit;

import java.util.function.Consumer;

/**
 * The last of several questions that are asked in the background: the answer to an earlier one is
 * dropped. Lives on the JavaFX thread, as who asks and who shows do.
 *
 * <pre>
 * background.run(() -> Picture.read(data, unit), latest.of(this::show));
 * </pre>
 */
public final class Latest {

    private int asked;

    /**
     * Takes the answer to the question that is being asked now, unless another is asked by then.
     */
    public <T> Consumer<T> of(Consumer<T> show) {
        return of(show, () -> {});
    }

    /** The same; {@code then} runs once the answer is there, shown or not. */
    public <T> Consumer<T> of(Consumer<T> show, Runnable then) {
        int token = ++asked;
        return found -> {
            if (token == asked) {
                show.accept(found);
            }
            then.run();
        };
    }

    /** No answer to what was asked so far is wanted any more. */
    public void forget() {
        asked++;
    }
}
