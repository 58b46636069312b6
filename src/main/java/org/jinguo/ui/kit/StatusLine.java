package org.jinguo.ui.kit;

import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the line at the foot of the window says: the last message, the screen's counts, its keys.
 */
public final class StatusLine {

    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty keys = new SimpleStringProperty("");
    private final Notices notices;

    /** A line by itself, for tests of view models. */
    public StatusLine() {
        this(new Notices(new Tasks(Clock.system(ZoneId.systemDefault()))));
    }

    /** A line of a window that shows notices. */
    public StatusLine(Notices notices) {
        this.notices = notices;
    }

    /** Messages that appear at the edge of the window and are kept in the tasks panel. */
    public Notices notices() {
        return notices;
    }

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
