package org.jinguo.ui.kit;

import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jinguo.config.Messages;

/**
 * The steps that can be taken back, the newest first, to drop down beside 撤销: choosing one takes
 * back it and all that came after it, as one step.
 */
public final class StepMenu {

    /** So many steps are listed; the history has all. */
    public static final int LISTED = 15;

    /**
     * A step.
     *
     * @param label what it did, in officers' words
     * @param time when, as it is shown
     */
    public record Step(String label, String time) {}

    private final ObservableList<Step> steps;
    private final IntConsumer back;
    private final Runnable history;
    private final MenuButton root = new MenuButton();

    /**
     * A menu over a list of steps.
     *
     * @param back takes back so many steps
     * @param history shows the whole history
     */
    public StepMenu(ObservableList<Step> steps, IntConsumer back, Runnable history) {
        this.steps = steps;
        this.back = back;
        this.history = history;
        root.setId("undo-steps");
        root.setAccessibleText(Messages.get("ui.history.steps.name"));
        root.getStyleClass().add("flat");
        steps.addListener((ListChangeListener<Step>) change -> draw());
        draw();
    }

    private void draw() {
        root.getItems().clear();
        for (int i = 0; i < Math.min(LISTED, steps.size()); i++) {
            Step step = steps.get(i);
            int count = i + 1;
            String text = Messages.get("ui.history.steps.item", count, step.time(), step.label());
            root.getItems().add(item(text, () -> back.accept(count)));
        }
        root.getItems().add(new SeparatorMenuItem());
        root.getItems().add(item(Messages.get("ui.history.steps.all"), history));
        root.setDisable(steps.isEmpty());
    }

    private static MenuItem item(String text, Runnable deed) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> deed.run());
        return item;
    }

    /** The button that drops it down. */
    public MenuButton root() {
        return root;
    }
}
