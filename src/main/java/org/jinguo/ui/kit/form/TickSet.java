package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Several boxes to tick under one name: the groups of a leader. Not shown while it is empty. */
public final class TickSet implements FormPart {

    /**
     * One box.
     *
     * @param label what stands beside it
     * @param ticked whether it is ticked
     */
    public record Tick(String label, BooleanProperty ticked) {}

    private final String key;
    private final String label;
    private final ObservableList<Tick> ticks = FXCollections.observableArrayList();
    private String start = "";

    /** Boxes under a name; {@code key} tells them from other parts of the form. */
    public TickSet(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Begins with other boxes. */
    public void begin(List<Tick> boxes) {
        ticks.setAll(boxes);
        start = text();
    }

    /** Whether a box has been ticked or cleared since the beginning. */
    boolean changed() {
        return !start.equals(text());
    }

    /** The ticked boxes as one text, for drafts. */
    String text() {
        return ticks.stream().filter(t -> t.ticked().get()).map(Tick::label).collect(Collectors.joining("\n"));
    }

    void restore(String text) {
        List<String> labels = List.of(text.split("\n"));
        ticks.forEach(t -> t.ticked().set(labels.contains(t.label())));
    }

    /** The boxes. */
    public ObservableList<Tick> ticks() {
        return ticks;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }
}
