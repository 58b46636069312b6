package org.jinguo.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jinguo.config.Messages;

/**
 * One thing that an officer can do, declared once: the button of the page bar, the menu, the
 * palette, the key card and the key itself all come from here.
 *
 * @param id symbolic name, {@code leaders.appoint}; also the id of its button, with dashes
 * @param label what it does, in her words; {@code (_N)} at the end is the access key
 * @param words other words under which the palette finds it; empty when none
 * @param keys its keys, the usual one first
 * @param own whether the screen hears the keys itself, where they mean this: in its grid
 * @param enabled whether it can be done now
 * @param chosen whether it is in force, for one of several to choose from
 * @param deed what it does
 */
public record Command(
        String id,
        String label,
        String words,
        List<KeyCombination> keys,
        boolean own,
        BooleanExpression enabled,
        Optional<ObservableValue<Boolean>> chosen,
        Runnable deed) {

    public Command {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(words);
        keys = List.copyOf(keys);
        Objects.requireNonNull(enabled);
        Objects.requireNonNull(chosen);
        deed = Footprints.noting(id, Objects.requireNonNull(deed));
    }

    /** A command without a key that can always be done. */
    public static Command of(String id, String label, Runnable deed) {
        BooleanExpression always = Bindings.createBooleanBinding(() -> true);
        return new Command(id, label, "", List.of(), false, always, Optional.empty(), deed);
    }

    /** This command with one key more: {@code Shortcut+G}, {@code F5}, {@code PAGE_DOWN}. */
    public Command key(String combination) {
        List<KeyCombination> more = Stream.concat(keys.stream(), Stream.of(KeyText.read(combination)))
                .toList();
        return new Command(id, label, words, more, own, enabled, chosen, deed);
    }

    /**
     * This command, shown with keys that lead to it one after the other: {@code Ctrl+7 Alt+2}. It
     * hears none of them.
     */
    public Command shownKey(String text) {
        List<KeyCombination> more =
                Stream.concat(keys.stream(), Stream.of(KeyText.shown(text))).toList();
        return new Command(id, label, words, more, own, enabled, chosen, deed);
    }

    /** Whether it has a key that it hears. */
    public boolean keyed() {
        return keys.stream().anyMatch(k -> !(k instanceof KeyText));
    }

    /** This command, whose keys the screen hears itself, where they mean it: in its grid. */
    public Command ownKeys() {
        return new Command(id, label, words, keys, true, enabled, chosen, deed);
    }

    /** This command, to be done only while something holds. */
    public Command when(ObservableValue<Boolean> possible) {
        return new Command(id, label, words, keys, own, BooleanExpression.booleanExpression(possible), chosen, deed);
    }

    /** This command, marked while it is in force. */
    public Command chosenWhile(ObservableValue<Boolean> inForce) {
        return new Command(id, label, words, keys, own, enabled, Optional.of(inForce), deed);
    }

    /** This command, found under other words too, parted by blanks. */
    public Command alsoCalled(String otherWords) {
        return new Command(id, label, otherWords, keys, own, enabled, chosen, deed);
    }

    /** What it does, without its access key. */
    public String plainLabel() {
        return label.replaceAll("\\(_.\\)", "");
    }

    /** Its keys as they stand on the keyboard; empty when it has none. */
    public String keyText() {
        return keys.stream().map(KeyText::of).distinct().collect(Collectors.joining(" / "));
    }

    /** Its usual key; empty when it has none. */
    public String firstKeyText() {
        return keys.stream().findFirst().map(KeyText::of).orElse("");
    }

    /** Whether a key press means it. */
    public boolean hears(KeyEvent press) {
        return keys.stream().anyMatch(k -> k.match(press));
    }

    /** Does it, if it can be done now. */
    public boolean run() {
        boolean possible = enabled.get();
        if (possible) {
            deed.run();
        }
        return possible;
    }

    /** A button of the page bar that does it. */
    public Button button() {
        Button button = new Button(label);
        button.setId(id.replace('.', '-'));
        button.disableProperty().bind(enabled.not());
        button.setOnAction(e -> deed.run());
        if (!keys.isEmpty()) {
            button.setTooltip(new Tooltip(Messages.get("ui.command.tip", plainLabel(), keyText())));
        }
        return button;
    }

    /** The button of the main deed of a page. */
    public Button primaryButton() {
        Button button = button();
        button.getStyleClass().add("primary");
        return button;
    }

    /** A button of a deed that takes something away. */
    public Button destructiveButton() {
        Button button = button();
        button.getStyleClass().add("destructive");
        return button;
    }
}
