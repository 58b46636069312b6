package org.jinguo.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Something that floats over the window until it is done with. */
interface Overlay {

    /** Its nodes. */
    Node root();

    /** Puts the keyboard into it. */
    void takeFocus();

    /** Where it floats. */
    default Pos place() {
        return Pos.CENTER;
    }

    /** Whether a key closes it, besides Esc. */
    default boolean closes(KeyEvent press) {
        return false;
    }
}
