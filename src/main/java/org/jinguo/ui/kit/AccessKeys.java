package org.jinguo.ui.kit;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.Mnemonic;
import javafx.stage.Window;

/**
 * Alt and a letter do what the button says and leave the keyboard to what it opens; left to the
 * toolkit, the button would take the keyboard, and letting Alt go would then open the first menu.
 */
public final class AccessKeys {

    private final Window window;
    private boolean obeyed;

    private AccessKeys(Window window) {
        this.window = window;
    }

    /** Listens in a window, where keys come by before the toolkit's own access keys. */
    public static void listen(Window window) {
        AccessKeys keys = new AccessKeys(window);
        window.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        window.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    /** The letter of an access key is no text, and the toolkit would obey it once more. */
    private void typed(KeyEvent letter) {
        if (obeyed) {
            letter.consume();
        }
    }

    private void pressed(KeyEvent press) {
        boolean letter = press.getCode() != KeyCode.ALT && press.getCode() != KeyCode.UNDEFINED;
        obeyed = obeyed && !letter;
        if (!press.isAltDown() || !letter) {
            return;
        }
        Scene scene = window.getScene();
        Event.fireEvent(scene, notAlone());
        List<Node> meant = scene.getMnemonics().entrySet().stream()
                .filter(e -> e.getKey().match(press))
                .flatMap(e -> e.getValue().stream())
                .map(Mnemonic::getNode)
                .distinct()
                .filter(n -> !n.isDisabled() && inSight(n))
                .toList();
        if (meant.size() == 1 && meant.get(0) instanceof ButtonBase button) {
            press.consume();
            obeyed = true;
            button.fire();
        }
    }

    /** Tells the menu bar, which hears of keys last, that Alt was held for another key. */
    private static KeyEvent notAlone() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.UNDEFINED, false, false, true, false);
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
