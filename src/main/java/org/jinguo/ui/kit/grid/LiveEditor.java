package org.jinguo.ui.kit.grid;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;

/**
 * The one text field that lies over the active cell and has the keyboard as long as the grid has
 * it, empty and unseen until something is typed: so the input method is there from the first letter
 * on, and no letter is lost.
 */
final class LiveEditor {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass FIGURE = PseudoClass.getPseudoClass("figure");

    private final TextField field = new TextField();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private Runnable typed = () -> {};
    private boolean byCaret;
    private boolean composing;
    private boolean setting;

    LiveEditor() {
        field.getStyleClass().add("grid-live");
        field.setManaged(false);
        field.setMouseTransparent(true);
        field.textProperty().addListener((o, before, now) -> changed());
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> composing = !e.getComposed().isEmpty());
        field.focusedProperty().addListener((o, before, now) -> composing = false);
    }

    TextField field() {
        return field;
    }

    /** Who hears of every change of the text that the officer makes. */
    void onTyped(Runnable listener) {
        this.typed = listener;
    }

    private void changed() {
        if (!setting) {
            if (!editing.get() && !field.getText().isEmpty()) {
                show(true, false);
            }
            typed.run();
        }
    }

    /** Begins with a text and the caret behind it. */
    void begin(String text) {
        setting = true;
        field.setText(text);
        setting = false;
        field.end();
        show(true, true);
    }

    /** Puts another text while editing: a word that was picked from the list. */
    void put(String text) {
        setting = true;
        field.setText(text);
        setting = false;
        field.end();
    }

    /** Ends the edit; the field is empty and unseen again. */
    String end() {
        String text = field.getText();
        setting = true;
        field.clear();
        setting = false;
        composing = false;
        show(false, false);
        return text;
    }

    private void show(boolean now, boolean caret) {
        byCaret = caret;
        editing.set(now);
        field.setMouseTransparent(!now);
        field.pseudoClassStateChanged(EDITING, now);
    }

    /** Whether text may be typed here; else the input method stays away, too. */
    void accept(boolean text, boolean figure) {
        field.setEditable(text);
        field.pseudoClassStateChanged(FIGURE, figure);
    }

    String text() {
        return field.getText();
    }

    boolean isEditing() {
        return editing.get();
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether arrows move the caret: the edit began with F2 or a double click. */
    boolean isByCaret() {
        return byCaret;
    }

    /** Whether the input method is composing: all keys are its own. */
    boolean isComposing() {
        return composing;
    }
}
