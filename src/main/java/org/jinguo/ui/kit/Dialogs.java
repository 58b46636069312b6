package org.jinguo.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jinguo.config.Messages;

/** The one door to dialogs of failing surroundings: what happened, and what to do. */
public final class Dialogs {

    private final Supplier<Window> owner;
    private final Map<String, Alert> open = new HashMap<>();

    /** Dialogs over a window. */
    public Dialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    /** Tells that the surroundings failed: what happened and what to do. */
    public void failure(String sentence) {
        failure(sentence, Optional.empty());
    }

    /**
     * Tells that the surroundings failed; where {@code again} is given, she may try it again once
     * she did what the sentence asks for. A sentence that is being shown is not shown twice.
     */
    public void failure(String sentence, Optional<Runnable> again) {
        if (open.containsKey(sentence)) {
            return;
        }
        ButtonType retry = new ButtonType(Messages.get("ui.dialog.again"), ButtonBar.ButtonData.LEFT);
        ButtonType ok = new ButtonType(Messages.get("common.ok"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = again.isPresent() ? make(sentence, retry, ok) : make(sentence, ok);
        open.put(sentence, alert);
        alert.setOnHidden(e -> {
            open.remove(sentence);
            if (alert.getResult() == retry) {
                again.ifPresent(Runnable::run);
            }
        });
        alert.show();
    }

    /**
     * Tells of something grave: a headline, what it is in sentences, and what she may do about it.
     */
    public void grave(String headline, List<String> sentences, Command deed) {
        ButtonType act = new ButtonType(deed.label(), ButtonBar.ButtonData.LEFT);
        ButtonType ok = new ButtonType(Messages.get("common.ok"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = make(headline, act, ok);
        alert.getDialogPane().setContent(listed(headline, sentences));
        alert.getDialogPane().getStyleClass().add("grave-window");
        alert.setOnHidden(e -> {
            if (alert.getResult() == act) {
                deed.run();
            }
        });
        alert.show();
        alert.getDialogPane().lookupButton(ok).requestFocus();
    }

    private static VBox listed(String headline, List<String> sentences) {
        Label head = text(headline);
        head.getStyleClass().add("grave-head");
        VBox list = new VBox();
        list.getStyleClass().add("grave-list");
        sentences.forEach(sentence -> list.getChildren().add(text(sentence)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("grave-scroll");
        scroll.setAccessibleText(headline);
        scroll.setFocusTraversable(false);
        VBox content = new VBox(head, scroll);
        content.getStyleClass().add("bug-content");
        return content;
    }

    private static Label text(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Alert make(String sentence, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, buttons);
        Window over = owner.get();
        if (over != null && over.isShowing()) {
            alert.initOwner(over);
        }
        alert.setTitle(Messages.get("ui.app.name"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.getDialogPane().getStyleClass().add("failure-window");
        Look.dressAs(over, alert.getDialogPane());
        wholeTexts(alert);
        return alert;
    }

    /** Buttons as wide as their words, however large these are. */
    static void wholeTexts(Alert alert) {
        for (ButtonType type : alert.getButtonTypes()) {
            Button button = (Button) alert.getDialogPane().lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}
