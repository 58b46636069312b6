package org.jinguo.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** One screen in the window's frame. */
public interface Screen {

    /** Its nodes. */
    Parent root();

    /** Reads anew for the unit and period looked at; called when it is shown and after Changes. */
    void refresh();

    /** Puts the keyboard where work begins. */
    void takeFocus();

    /** Its own buttons for the page bar, the primary one last. */
    default List<Node> tools() {
        return List.of();
    }

    /** Its keys, in one line. */
    String keys();
}
