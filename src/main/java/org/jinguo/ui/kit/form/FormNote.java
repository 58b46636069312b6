package org.jinguo.ui.kit.form;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A sentence between the fields; not shown while it is empty. */
public final class FormNote implements FormPart {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final boolean warning;

    private FormNote(boolean warning) {
        this.warning = warning;
    }

    /** A sentence that explains. */
    public static FormNote hint() {
        return new FormNote(false);
    }

    /** A sentence that warns. */
    public static FormNote warning() {
        return new FormNote(true);
    }

    /** Says something else; empty to say nothing. */
    public void say(String sentence) {
        text.set(sentence);
    }

    /** What it says. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    boolean isWarning() {
        return warning;
    }
}
