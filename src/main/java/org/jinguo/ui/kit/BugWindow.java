package org.jinguo.ui.kit;

import java.nio.file.Path;
import java.util.Map;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jinguo.config.Messages;

/** The window that tells of a bug: the data are safe, here is a report to hand on, work goes on. */
final class BugWindow {

    private final Bugs bugs;
    private final Alert alert;
    private final Label times = new Label();
    private final Label said = new Label();
    private final TextArea report = new TextArea();

    BugWindow(Bugs bugs, Window owner) {
        this.bugs = bugs;
        ButtonType copy = button(Messages.get("ui.bug.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType save = button(Messages.get("ui.bug.save"), ButtonBar.ButtonData.LEFT);
        ButtonType logs = button(Messages.get("ui.dialog.logs"), ButtonBar.ButtonData.LEFT);
        ButtonType on = button(Messages.get("ui.bug.on"), ButtonBar.ButtonData.CANCEL_CLOSE);
        alert = new Alert(Alert.AlertType.ERROR, "", copy, save, logs, on);
        alert.setTitle(Messages.get("ui.app.name"));
        alert.setHeaderText(null);
        alert.setGraphic(null);
        alert.setResizable(true);
        if (owner != null && owner.isShowing()) {
            alert.initOwner(owner);
        }
        Look.dressAs(owner, alert.getDialogPane());
        alert.getDialogPane().setContent(content());
        alert.getDialogPane().getStyleClass().add("bug-window");
        stays(copy, this::copy);
        stays(save, this::save);
        stays(logs, bugs::openLogs);
        Dialogs.wholeTexts(alert);
        ((Button) alert.getDialogPane().lookupButton(on)).setDefaultButton(true);
        alert.setOnHidden(e -> bugs.closed());
    }

    private static ButtonType button(String text, ButtonBar.ButtonData place) {
        return new ButtonType(text, place);
    }

    private VBox content() {
        Label head = new Label(bugs.headline());
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        Label hint = new Label(Messages.get("ui.bug.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("soft");
        report.setEditable(false);
        report.setId("bug-report");
        report.setAccessibleText(Messages.get("ui.bug.report"));
        report.getStyleClass().add("bug-report");
        VBox.setVgrow(report, Priority.ALWAYS);
        times.getStyleClass().add("warn-text");
        times.setId("bug-times");
        said.setId("bug-said");
        VBox content = new VBox(head, hint, report, times, said);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("bug-content");
        return content;
    }

    /** A button that does something and leaves the window open. */
    private void stays(ButtonType type, Runnable deed) {
        Node button = alert.getDialogPane().lookupButton(type);
        button.addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            deed.run();
        });
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report.getText()));
        said.setText(Messages.get("ui.bug.copied"));
    }

    private void save() {
        bugs.whereToSave(alert.getDialogPane().getScene().getWindow())
                .ifPresent(file -> bugs.save(file, report.getText(), () -> saved(file)));
    }

    private void saved(Path file) {
        said.setText(Messages.get("ui.bug.saved", String.valueOf(file.getFileName())));
    }

    void show() {
        alert.show();
    }

    /** The report as it stands now; a failure that comes again is counted, not shown again. */
    void tell(String text, int count) {
        report.setText(text);
        times.setText(count > 1 ? Messages.get("ui.bug.times", count) : "");
        times.setVisible(count > 1);
        times.setManaged(count > 1);
    }
}
