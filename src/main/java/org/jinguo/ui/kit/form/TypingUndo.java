package org.jinguo.ui.kit.form;

import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Whose undo Ctrl+Z is: typing that is not yet committed in the focused field is taken back first,
 * then the window's named undo has its turn.
 */
public final class TypingUndo {

    private static final String PENDING = "jinguo-pending";
    private static final String HANDED_ON = "jinguo-handed-on";

    private TypingUndo() {}

    /** Says when a field holds something that was typed and not committed. */
    static void watch(TextInputControl field, BooleanSupplier pending) {
        field.getProperties().put(PENDING, pending);
    }

    /** Says how typing is taken back that a field has handed on and nobody has committed. */
    public static void handOn(TextInputControl field, BooleanSupplier undo) {
        field.getProperties().put(HANDED_ON, undo);
    }

    /** Takes back typing in the target of a key; false when the key belongs to the window. */
    private static boolean undo(EventTarget target) {
        if (target instanceof TextInputControl field && field.isUndoable() && pending(field)) {
            field.undo();
            return true;
        }
        return target instanceof TextInputControl field
                && field.getProperties().get(HANDED_ON) instanceof BooleanSupplier undo
                && undo.getAsBoolean();
    }

    /** Brings back typing in the target of a key; false when the key belongs to the window. */
    private static boolean redo(EventTarget target) {
        if (target instanceof TextInputControl field && field.isRedoable()) {
            field.redo();
            return true;
        }
        return false;
    }

    /** Takes back or brings back typing where a key asks for it; false when it is not to. */
    public static boolean takes(KeyEvent press) {
        if (!press.isShortcutDown() || press.isAltDown() || press.isShiftDown()) {
            return false;
        }
        return switch (press.getCode()) {
            case Z -> undo(press.getTarget());
            case Y -> redo(press.getTarget());
            default -> false;
        };
    }

    private static boolean pending(TextInputControl field) {
        return !(field.getProperties().get(PENDING) instanceof BooleanSupplier asked) || asked.getAsBoolean();
    }
}
