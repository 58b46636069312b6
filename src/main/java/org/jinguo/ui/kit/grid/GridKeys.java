package org.jinguo.ui.kit.grid;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jinguo.ui.kit.form.TypingUndo;

/** The keys of a grid, by the key table of user-experience.md. */
final class GridKeys<R> {

    private final LiveEditor editor;
    private final GridEditing<R> editing;
    private final GridSelection selection;
    private final GridBody<R> body;
    private final GridActions<R> actions;
    private final GridValues<R> values;
    private final NewRowEntry<R> fresh;

    GridKeys(LiveEditor editor, GridEditing<R> editing, GridParts<R> parts, GridBody<R> body, GridActions<R> actions) {
        this.editor = editor;
        this.editing = editing;
        this.selection = parts.selection();
        this.values = parts.values();
        this.fresh = parts.fresh();
        this.body = body;
        this.actions = actions;
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        TypingUndo.handOn(editor.field(), this::undo);
        editor.field().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent e) {
        if (editor.isComposing() || e.getCode().isModifierKey()) {
            return;
        }
        boolean taken = editing.isEditing() ? whileEditing(e) : command(e) || movement(e);
        if (taken) {
            e.consume();
        } else if (!editing.isEditing() && !isTyping(e)) {
            // The empty field would keep Ctrl+Z, Esc and others to itself.
            e.consume();
            Event.fireEvent(body, e.copyFor(body, body));
        }
    }

    private static boolean isTyping(KeyEvent e) {
        boolean sign = e.getCode().isLetterKey()
                || e.getCode().isDigitKey()
                || e.getCode().isWhitespaceKey()
                || !e.getText().isEmpty() && e.getText().charAt(0) >= ' ';
        return (sign || e.getCode() == KeyCode.UNDEFINED) && !e.isShortcutDown() && !e.isAltDown();
    }

    /** Signs typed where nothing may be typed are answered with the reason. */
    private void typed(KeyEvent e) {
        if (!editing.isEditing() && " ".equals(e.getCharacter())) {
            // Shift and Space widened the selection, Space ticked; it is no text to begin with.
            e.consume();
            return;
        }
        boolean sign = !e.getCharacter().isEmpty() && e.getCharacter().charAt(0) > ' ';
        if (!editor.field().isEditable()
                && sign
                && e.getCharacter().charAt(0) != 127
                && !e.isShortcutDown()
                && !e.isAltDown()) {
            editing.locked().ifPresent(actions::say);
            e.consume();
        }
    }

    private boolean whileEditing(KeyEvent e) {
        if (e.isShortcutDown() && e.isShiftDown() && withBoth(e.getCode())) {
            return true;
        }
        boolean listed = editing.choices().isShown();
        switch (e.getCode()) {
            case ENTER -> enter(e);
            case TAB -> leave(() -> step(false, e.isShiftDown()));
            case ESCAPE -> editing.cancel();
            case F2 -> editor.begin(editor.text());
            case UP, DOWN -> {
                int by = e.getCode() == KeyCode.UP ? -1 : 1;
                if (e.isAltDown()) {
                    editing.open();
                } else if (listed) {
                    editing.choices().move(by);
                } else {
                    leave(() -> selection.move(by, 0, false));
                }
            }
            case LEFT, RIGHT -> {
                if (editor.isByCaret() || e.isShiftDown() || e.isShortcutDown()) {
                    return false;
                }
                int by = e.getCode() == KeyCode.LEFT ? -1 : 1;
                leave(() -> selection.move(0, by, false));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(KeyEvent e) {
        if (e.isShortcutDown()) {
            editing.commitToSelection();
        } else {
            leave(() -> step(true, e.isShiftDown()));
        }
    }

    /** A new row is walked like a form: Enter goes to the next cell, too. */
    private void step(boolean byRow, boolean back) {
        boolean stepped = selection.isNew() && !(byRow && back) && fresh.step(back);
        if (!stepped) {
            selection.step(byRow, back);
        }
    }

    /** Goes on only when what was typed is taken; a refused text keeps the keyboard. */
    private void leave(Runnable on) {
        if (editing.commit()) {
            on.run();
        } else {
            actions.told();
        }
    }

    private boolean command(KeyEvent e) {
        if (e.isShortcutDown()) {
            return e.isShiftDown() ? withBoth(e.getCode()) : withCtrl(e.getCode());
        }
        if (e.isAltDown()) {
            return e.getCode() == KeyCode.DOWN && opened();
        }
        switch (e.getCode()) {
            case F2 -> actions.edit();
            case F7 -> actions.nextMark(e.isShiftDown());
            case DELETE -> actions.delete();
            case BACK_SPACE -> actions.clearAndEdit();
            case SPACE -> {
                return space(e);
            }
            case ESCAPE -> {
                return editing.cancel();
            }
            case CONTEXT_MENU -> actions.menu();
            case F10 -> {
                if (!e.isShiftDown()) {
                    return false;
                }
                actions.menu();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean opened() {
        editing.open();
        return true;
    }

    private boolean space(KeyEvent e) {
        if (e.isShiftDown()) {
            selection.widenToRows();
            return true;
        }
        return actions.toggle();
    }

    private boolean withCtrl(KeyCode key) {
        switch (key) {
            case C, INSERT -> actions.copy();
            case X -> actions.cut();
            case V -> actions.paste();
            case A -> selection.all();
            case D, QUOTE -> actions.fillDown();
            case SEMICOLON -> actions.today();
            case Z -> {
                return undo();
            }
            case ENTER -> editing.commitToSelection();
            case SPACE -> selection.wholeColumn(selection.column(), false, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes back what was typed into the new row, before the last Change. */
    private boolean undo() {
        return !editing.isEditing() && selection.isNew() && fresh.undo();
    }

    private boolean withBoth(KeyCode key) {
        switch (key) {
            case C -> leave(actions::copyTable);
            case H -> leave(actions::reveal);
            case L -> leave(actions::filter);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean movement(KeyEvent e) {
        boolean extend = e.isShiftDown();
        boolean far = e.isShortcutDown();
        if (e.isAltDown()) {
            return false;
        }
        int page = body.at().page();
        switch (e.getCode()) {
            case UP -> go(-1, 0, extend, far);
            case DOWN -> go(1, 0, extend, far);
            case LEFT -> go(0, -1, extend, far);
            case RIGHT -> go(0, 1, extend, far);
            case ENTER -> {
                if (extend || !actions.enter()) {
                    step(true, extend);
                }
            }
            case TAB -> step(false, extend);
            case END -> {
                if (!far || extend || !fresh.begin()) {
                    selection.moveTo(far ? selection.reach() - 1 : fromRow(extend), selection.columns() - 1, extend);
                }
            }
            case HOME -> selection.moveTo(far ? 0 : fromRow(extend), 0, extend);
            case PAGE_UP, PAGE_DOWN -> {
                if (far) {
                    return false;
                }
                selection.move(e.getCode() == KeyCode.PAGE_UP ? -page : page, 0, extend);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private int fromRow(boolean extend) {
        return extend ? selection.extentRow() : selection.row();
    }

    private void go(int down, int right, boolean extend, boolean far) {
        if (far) {
            selection.toEdge(down, right, extend, (r, c) -> !values.clear(r, c).isEmpty());
        } else {
            selection.move(down, right, extend);
        }
    }
}
