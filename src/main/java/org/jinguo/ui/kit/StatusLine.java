package org.jinguo.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the line at the foot of the window says: the last message, the screen's counts, its keys.
 */
public final class StatusLine {

    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty keys = new SimpleStringProperty("");

    /** The last message. */
    public StringProperty messageProperty() {
        return message;
    }

    /** Counts of the screen. */
    public StringProperty countsProperty() {
        return counts;
    }

    /** Keys that work on the screen. */
    public StringProperty keysProperty() {
        return keys;
    }

    /** Says a message. */
    public void say(String sentence) {
        message.set(sentence);
    }
}
