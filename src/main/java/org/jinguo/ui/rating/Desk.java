package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Where the question of the moment lies. */
final class Desk {

    /** What is shown of it; what is shown anew is never equal to what was. */
    static final class Sheet {

        private final Optional<Prompt> prompt;

        Sheet(Optional<Prompt> prompt) {
            this.prompt = prompt;
        }

        Optional<Prompt> prompt() {
            return prompt;
        }

        String sentence() {
            return prompt.map(Prompt::sentence).orElse("");
        }

        List<Prompt.Choice> choices() {
            return prompt.map(Prompt::choices).orElse(List.of());
        }
    }

    private final ReadOnlyObjectWrapper<Sheet> shown = new ReadOnlyObjectWrapper<>(new Sheet(Optional.empty()));
    private final BooleanProperty writing = new SimpleBooleanProperty();

    /** Asks; an earlier question goes unanswered. */
    void ask(Prompt prompt) {
        writing.set(false);
        shown.set(new Sheet(Optional.of(prompt)));
    }

    /** Shows the question as it stands now. */
    void redraw() {
        shown.set(new Sheet(shown.get().prompt()));
    }

    /** Leaves the question. */
    void close() {
        writing.set(false);
        shown.set(new Sheet(Optional.empty()));
    }

    /** Lets the answer be written in words. */
    void write() {
        writing.set(prompt().flatMap(Prompt::words).isPresent());
    }

    Optional<Prompt> prompt() {
        return shown.get().prompt();
    }

    ReadOnlyObjectProperty<Sheet> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the keyboard is on the field for words. */
    BooleanProperty writingProperty() {
        return writing;
    }
}
