package org.jinguo.ui.kit.form;

import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;

/** Whether an input method is at work in a field: keys and text belong to it until it is done. */
final class Composing {

    private boolean now;

    /** Watches a field. */
    Composing(TextField field) {
        field.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                e -> now = !e.getComposed().isEmpty());
        field.focusedProperty().addListener((o, was, is) -> now = false);
    }

    boolean now() {
        return now;
    }
}
