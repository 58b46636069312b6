package org.jinguo.ui.kit.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jinguo.model.field.FieldKind;

/** The keys of a form (user experience, key table). While an input method composes, none. */
final class FormKeys {

    private final Form form;
    private final Node root;
    private final Supplier<LocalDate> today;
    private final List<Node> members = new ArrayList<>();

    /** Keys for a form shown in a node. */
    FormKeys(Form form, Node root, Supplier<LocalDate> today) {
        this.form = form;
        this.root = root;
        this.today = today;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds a row at the end. */
    void add(FormRow row) {
        members.add(row);
    }

    /** Adds a pane whose children are inputs, whatever they are at the time. */
    void add(Pane inputs) {
        members.add(inputs);
    }

    private void pressed(KeyEvent e) {
        Optional<FormRow> row = row();
        if (row.filter(FormRow::composing).isPresent()) {
            // The input method has had the key; the page must not have it too.
            e.consume();
            return;
        }
        Optional<Drop> open = row.flatMap(FormRow::drop).filter(Drop::isOpen);
        if (open.isPresent() && plain(e) && open.get().key(e) || taken(e, row)) {
            e.consume();
        }
    }

    private static boolean plain(KeyEvent e) {
        return !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
    }

    private boolean taken(KeyEvent e, Optional<FormRow> row) {
        if (e.isShortcutDown()) {
            return shortcut(e.getCode(), row);
        }
        if (e.isAltDown()) {
            return e.getCode() == KeyCode.DOWN && open(row);
        }
        switch (e.getCode()) {
            case ENTER -> {
                return enter(e.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> escape(row);
            case F7 -> problem(e.isShiftDown() ? -1 : 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyCode key, Optional<FormRow> row) {
        switch (key) {
            case ENTER -> form.saveAndNew();
            case SEMICOLON -> row.map(FormRow::entry).ifPresent(this::putToday);
            case QUOTE, D -> row.map(FormRow::entry).ifPresent(FormEntry::repeat);
            case PAGE_UP -> step(-1);
            case PAGE_DOWN -> step(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void putToday(FormEntry entry) {
        if (entry.field().kind() == FieldKind.DATE) {
            entry.type(today.get());
        }
    }

    private static boolean open(Optional<FormRow> row) {
        row.flatMap(FormRow::drop).ifPresent(Drop::open);
        return row.isPresent();
    }

    private void escape(Optional<FormRow> row) {
        if (row.filter(r -> r.entry().revert()).isEmpty()) {
            form.close();
        }
    }

    private boolean enter(int by) {
        Node focused = focused();
        if (focused instanceof ButtonBase button && !(focused instanceof CheckBox)) {
            button.fire();
            return true;
        }
        List<Node> inputs = inputs();
        int at = inputs.indexOf(focused);
        if (at < 0) {
            return false;
        }
        int next = at + by;
        if (next >= inputs.size()) {
            form.save();
        } else if (next >= 0) {
            inputs.get(next).requestFocus();
        }
        return true;
    }

    /** The same field of another record. */
    private void step(int by) {
        Node focused = focused();
        form.step(by);
        if (focused != null && focused.getScene() != null && inputs().contains(focused)) {
            focused.requestFocus();
        }
    }

    private void problem(int by) {
        List<String> keys =
                form.problems().stream().map(FormProblem::key).distinct().toList();
        if (keys.isEmpty()) {
            return;
        }
        int at = row().map(r -> keys.indexOf(r.entry().key())).orElse(-1);
        int next = at < 0 ? (by > 0 ? 0 : keys.size() - 1) : at + by;
        go(keys.get(Math.floorMod(next, keys.size())));
    }

    /** Puts the keyboard on the field of a key. */
    void go(String key) {
        rows().filter(r -> r.entry().key().equals(key))
                .findFirst()
                .ifPresent(r -> r.input().requestFocus());
    }

    /** Puts the keyboard where work begins: the first field that was not carried over. */
    void takeFocus() {
        Optional<Node> first = rows().filter(
                        r -> r.isVisible() && !form.carries(r.entry().key()))
                .map(r -> (Node) r.input())
                .findFirst();
        first.or(() -> inputs().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private Stream<FormRow> rows() {
        return members.stream().filter(FormRow.class::isInstance).map(FormRow.class::cast);
    }

    private Optional<FormRow> row() {
        Node focused = focused();
        return rows().filter(r -> r.input() == focused).findFirst();
    }

    /** The inputs that can be reached, in order. */
    private List<Node> inputs() {
        return members.stream()
                .filter(Node::isVisible)
                .flatMap(FormKeys::inputsOf)
                .filter(n -> !n.isDisabled())
                .toList();
    }

    private static Stream<Node> inputsOf(Node member) {
        return member instanceof FormRow row ? Stream.of(row.input()) : ((Pane) member).getChildren().stream();
    }

    private Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
