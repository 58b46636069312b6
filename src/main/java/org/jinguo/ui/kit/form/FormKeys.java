package org.jinguo.ui.kit.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jinguo.model.field.DateText;

/**
 * Keys of a form: Enter goes on and at the end saves, Esc takes back one field, Ctrl+; is today.
 */
public final class FormKeys {

    private final List<Node> members = new ArrayList<>();
    private final Node form;
    private final Runnable save;
    private final Clock clock;

    /** Keys for a form's node; inputs follow in the order in which they are added. */
    public FormKeys(Node form, Runnable save, Clock clock) {
        this.form = form;
        this.save = save;
        this.clock = clock;
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Adds an input at the end. */
    public void add(Node input) {
        members.add(input);
        input.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER && !open(input)) {
                        pressed(e);
                    }
                });
    }

    /** Adds a row's input; Esc takes back what was typed into its entry. */
    public void add(FormRow row, FormEntry entry) {
        add(row.input());
        row.input()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        e -> {
                            if (e.getCode() == KeyCode.ESCAPE && !open(row.input())) {
                                if (entry.revert()) {
                                    e.consume();
                                }
                            } else if (e.getCode() == KeyCode.SEMICOLON
                                    && e.isShortcutDown()
                                    && row.input() instanceof TextField) {
                                entry.textProperty()
                                        .set(DateText.of(LocalDate.now(clock)).roster());
                                e.consume();
                            }
                        });
    }

    private static boolean open(Node input) {
        return input instanceof ComboBoxBase<?> box && box.isShowing();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() != KeyCode.ENTER || e.isAltDown()) {
            return;
        }
        if (e.isShortcutDown()) {
            save.run();
            e.consume();
            return;
        }
        List<Node> inputs = inputs();
        int at = inputs.indexOf(focused());
        if (at >= 0) {
            step(inputs, at, e.isShiftDown() ? -1 : 1);
            e.consume();
        }
    }

    /** The inputs in order; a pane stands for what is in it at the time. */
    private List<Node> inputs() {
        return members.stream()
                .flatMap(m -> m instanceof Pane pane ? pane.getChildren().stream() : Stream.of(m))
                .toList();
    }

    private void step(List<Node> inputs, int from, int by) {
        for (int i = from + by; i >= 0 && i < inputs.size(); i += by) {
            Node input = inputs.get(i);
            if (!input.isDisabled() && shown(input)) {
                input.requestFocus();
                return;
            }
        }
        if (by > 0) {
            save.run();
        }
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node focused() {
        return form.getScene() == null ? null : form.getScene().getFocusOwner();
    }

    /** Puts the keyboard on the first input. */
    public void takeFocus() {
        inputs().stream().filter(FormKeys::shown).findFirst().ifPresent(Node::requestFocus);
    }
}
