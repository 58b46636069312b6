package org.jinguo.ui.kit.form;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What opens below an input and takes its keys while it is open; the keyboard stays in the input.
 * It stands in the form itself: an input method does not reach inputs in popups.
 */
sealed interface Drop permits ListDrop, MonthDrop {

    /** Whether it is open. */
    boolean isOpen();

    /** Opens it. */
    void open();

    /** Closes it without taking anything. */
    void close();

    /** Whether it took a key; it is asked only while it is open. */
    boolean key(KeyEvent e);

    /** Its node. */
    Region node();
}
