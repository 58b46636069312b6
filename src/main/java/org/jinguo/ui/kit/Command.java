package org.jinguo.ui.kit;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;

/**
 * One thing that an officer can do, declared once: the button of the page bar, the menu, the
 * palette, the key card and the key itself all come from here.
 *
 * @param id symbolic name, {@code leaders.appoint}; also the id of its button, with dashes
 * @param label what it does, in her words; {@code (_N)} at the end is the access key
 * @param keys its key, if it has one
 * @param enabled whether it can be done now
 * @param deed what it does
 */
public record Command(
        String id,
        String label,
        Optional<KeyCombination> keys,
        BooleanExpression enabled,
        Runnable deed) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(keys);
        Objects.requireNonNull(enabled);
        deed = Footprints.noting(id, Objects.requireNonNull(deed));
    }

    /** A command without a key that can always be done. */
    public static Command of(String id, String label, Runnable deed) {
        BooleanExpression always = Bindings.createBooleanBinding(() -> true);
        return new Command(id, label, Optional.empty(), always, deed);
    }

    /** This command with a key, written as {@link KeyCombination#valueOf} reads it. */
    public Command key(String combination) {
        return new Command(
                id, label, Optional.of(KeyCombination.valueOf(combination)), enabled, deed);
    }

    /** This command, to be done only while something holds. */
    public Command when(BooleanExpression possible) {
        return new Command(id, label, keys, possible, deed);
    }

    /** What it does, without its access key. */
    public String plainLabel() {
        return label.replaceAll("\\(_.\\)", "");
    }

    /** A button of the page bar that does it. */
    public Button button() {
        Button button = new Button(label);
        button.setId(id.replace('.', '-'));
        button.disableProperty().bind(enabled.not());
        button.setOnAction(e -> deed.run());
        return button;
    }
}
