package org.jinguo.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.jinguo.config.Messages;

/** The one door to dialogs: only for failing surroundings and our own bugs. */
public final class Dialogs {

    private final Supplier<Window> owner;
    private final Runnable openLogs;

    /** Dialogs over a window; {@code openLogs} opens the folder of log files. */
    public Dialogs(Supplier<Window> owner, Runnable openLogs) {
        this.owner = owner;
        this.openLogs = openLogs;
    }

    /** Tells that the surroundings failed: what happened and what to do. */
    public void failure(String sentence) {
        Alert alert = make(sentence, new ButtonType(Messages.get("common.ok")));
        alert.show();
    }

    /** Tells that the program has a bug: the data are safe up to the last save. */
    public void bug() {
        ButtonType logs = new ButtonType(Messages.get("ui.dialog.logs"), ButtonBar.ButtonData.LEFT);
        ButtonType ok = new ButtonType(Messages.get("common.ok"), ButtonBar.ButtonData.OK_DONE);
        Alert alert = make(Messages.get("ui.dialog.bug"), logs, ok);
        alert.resultProperty()
                .addListener(
                        (o, before, chosen) -> {
                            if (chosen == logs) {
                                openLogs.run();
                            }
                        });
        alert.show();
    }

    private Alert make(String sentence, ButtonType... buttons) {
        Alert alert = new Alert(Alert.AlertType.WARNING, sentence, buttons);
        alert.initOwner(owner.get());
        alert.setTitle(Messages.get("ui.app.name"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        Look.dressAs(owner.get(), alert.getDialogPane());
        return alert;
    }
}
