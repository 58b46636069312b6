package org.jinguo.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * What floats over the window, one at a time: in the scene and not in a popup, where the input
 * method would not reach its field. The keyboard goes back to where it was.
 */
final class Overlays {

    private final StackPane root = new StackPane();
    private Optional<Overlay> shown = Optional.empty();
    private Node before;

    Overlays() {
        root.getStyleClass().add("veil");
        root.setVisible(false);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == root) {
                close();
            }
        });
    }

    /** Shows one, over what was there. */
    void show(Overlay overlay) {
        Scene scene = root.getScene();
        if (shown.isEmpty() && scene != null) {
            before = scene.getFocusOwner();
        }
        shown = Optional.of(overlay);
        root.getChildren().setAll(overlay.root());
        StackPane.setAlignment(overlay.root(), overlay.place());
        root.setVisible(true);
        root.applyCss();
        root.layout();
        overlay.takeFocus();
    }

    /** Closes what is shown. */
    void close() {
        if (shown.isPresent()) {
            shown = Optional.empty();
            root.setVisible(false);
            root.getChildren().clear();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        }
    }

    boolean open() {
        return shown.isPresent();
    }

    /** Hears a key before what is shown does. */
    void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE
                || shown.filter(o -> o.closes(press)).isPresent()) {
            close();
            press.consume();
        }
    }

    Node root() {
        return root;
    }
}
