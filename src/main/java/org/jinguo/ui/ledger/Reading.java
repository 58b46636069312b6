package org.jinguo.ui.ledger;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jinguo.ui.kit.Background;

/**
 * Keeps a picture of a ledger up to date: each reading begins with the picture before, so that it
 * need only ask for what has changed.
 *
 * @param <P> type of the picture
 */
final class Reading<P> {

    private final Background background;
    private final BiFunction<Where, Optional<P>, P> read;
    private final Consumer<P> show;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<P> picture = Optional.empty();
    private Optional<Where> shown = Optional.empty();
    // Only the reading lane touches it.
    private Optional<P> last = Optional.empty();
    private int asked;

    /**
     * A reading.
     *
     * @param read makes a picture of a place from the picture before; the same one when nothing has
     *     changed
     * @param show takes a picture that is not yet shown
     */
    Reading(Background background, BiFunction<Where, Optional<P>, P> read, Consumer<P> show) {
        this.background = background;
        this.read = read;
        this.show = show;
    }

    /** Reads; {@code then} runs once what was read is shown. */
    void refresh(Where where, Runnable then) {
        int token = ++asked;
        busy.set(!shown.equals(Optional.of(where)));
        background.run(
                () -> {
                    last = Optional.of(read.apply(where, last));
                    return last.get();
                },
                found -> {
                    if (token == asked) {
                        busy.set(false);
                        shown = Optional.of(where);
                        take(found);
                    }
                    then.run();
                },
                () -> busy.set(false));
    }

    private void take(P found) {
        if (picture.filter(p -> p == found).isEmpty()) {
            picture = Optional.of(found);
            show.accept(found);
        }
    }

    /** What is shown; empty until it was read for the first time. */
    Optional<P> picture() {
        return picture;
    }

    /** Whether what is shown is of another place than the one asked for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
