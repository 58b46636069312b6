package org.jinguo.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jinguo.config.Messages;

/** One screen in the window's frame. */
public interface Screen {

    /** Its nodes. */
    Parent root();

    /** Reads anew for the unit and period looked at; called when it is shown and after Changes. */
    void refresh();

    /** Puts the keyboard where work begins. */
    void takeFocus();

    /**
     * What can be done on it; the window finds keys, menu, palette and key card here. Asked for
     * once.
     */
    default List<Command> commands() {
        return List.of();
    }

    /**
     * Shows and selects a record; the window looks at the record's unit already, and what was asked
     * of the reading lane for it has come.
     */
    default void reveal(RecordRef record) {}

    /**
     * Shows what a way here is about: a word of {@link Doors}, or a form's code on the returns; the
     * window looks at the unit and period of the way already.
     */
    default void about(String topic) {}

    /** The record that is selected, for the panel of details and history. */
    default ObservableValue<Optional<RecordRef>> current() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    /** Its own buttons for the page bar, the primary one last. */
    default List<Node> tools() {
        return List.of();
    }

    /** What Ctrl+P does on it, where it prints more than the list in sight. */
    default Optional<Command> paper() {
        return Optional.empty();
    }

    /** Its keys, in one line. */
    default String keys() {
        return commands().stream()
                .filter(c -> !c.keys().isEmpty())
                .map(c -> Messages.get("ui.command.hint", c.firstKeyText(), c.plainLabel()))
                .collect(Collectors.joining("  "));
    }
}
