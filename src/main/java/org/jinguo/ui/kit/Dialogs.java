package org.jinguo.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
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
        ButtonType retry =
                new ButtonType(Messages.get("ui.dialog.again"), ButtonBar.ButtonData.LEFT);
        ButtonType ok =
                new ButtonType(Messages.get("common.ok"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = again.isPresent() ? make(sentence, retry, ok) : make(sentence, ok);
        open.put(sentence, alert);
        alert.setOnHidden(
                e -> {
                    open.remove(sentence);
                    if (alert.getResult() == retry) {
                        again.ifPresent(Runnable::run);
                    }
                });
        alert.show();
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
