package org.jinguo.ui.kit;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;

/**
 * Alt and a letter do what the button says and leave the keyboard to what it opens; left to the
 * toolkit, the button would take the keyboard, and letting Alt go would then open the first menu.
 */
public final class AccessKeys {

    private final Parent root;

    private AccessKeys(Parent root) {
        this.root = root;
    }

    /** Listens in a window. */
    public static void listen(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, new AccessKeys(root)::pressed);
    }

    private void pressed(KeyEvent press) {
        if (!press.isAltDown() || press.getCode() == KeyCode.ALT) {
            return;
        }
        Scene scene = root.getScene();
        Event.fireEvent(scene, notAlone());
        List<Node> meant =
                scene.getMnemonics().entrySet().stream()
                        .filter(e -> e.getKey().match(press))
                        .flatMap(e -> e.getValue().stream())
                        .map(Mnemonic::getNode)
                        .filter(n -> !n.isDisabled() && inSight(n))
                        .toList();
        if (meant.size() == 1 && meant.get(0) instanceof ButtonBase button) {
            press.consume();
            button.fire();
        }
    }

    /** Tells the menu bar, which hears of keys last, that Alt was held for another key. */
    private static KeyEvent notAlone() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                KeyEvent.CHAR_UNDEFINED,
                "",
                KeyCode.UNDEFINED,
                false,
                false,
                true,
                false);
    }

    private static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
