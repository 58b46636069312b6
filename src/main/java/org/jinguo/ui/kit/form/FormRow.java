package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;

/** One row of a form: label, input, and below it what was understood or what is wrong. */
public final class FormRow extends VBox {

    private final Control input;
    private final Label note = new Label();

    /** A row for an entry. */
    public FormRow(FormEntry entry) {
        this(entry.field().label(), entry.field().required(), inputOf(entry));
        input.setId("field-" + entry.field().key());
        input.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now && !entry.textProperty().get().isBlank()) {
                                entry.touch();
                            }
                        });
        entry.parsedProperty().addListener((o, before, now) -> tell(entry));
        entry.touchedProperty().addListener((o, before, now) -> tell(entry));
        tell(entry);
    }

    /** A row with an input of the form's own. */
    public FormRow(String name, boolean required, Control input) {
        this.input = input;
        Label label = new Label(required ? Messages.get("ui.form.required", name) : name);
        label.setLabelFor(input);
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        input.setAccessibleText(name);
        input.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(label, input);
        line.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().setAll("label", "form-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        getStyleClass().add("form-row");
        getChildren().addAll(line, note);
    }

    private static Control inputOf(FormEntry entry) {
        if (entry.field().kind() == FieldKind.CHOICE) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().add("");
            box.getItems().addAll(entry.field().choices());
            box.valueProperty().bindBidirectional(entry.textProperty());
            return box;
        }
        TextField text = new TextField();
        text.textProperty().bindBidirectional(entry.textProperty());
        return text;
    }

    private void tell(FormEntry entry) {
        List<Problem> problems =
                entry.touchedProperty().get() ? entry.problems() : List.<Problem>of();
        if (!problems.isEmpty()) {
            tell(problems, problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR));
        } else {
            String understood = entry.understood();
            note.setText(
                    understood.isEmpty() ? "" : Messages.get("ui.form.understood", understood));
            note.getStyleClass().setAll("label", "form-note", "proposed");
            input.getStyleClass().remove("refused");
        }
    }

    /** Tells problems below the input. */
    public void tell(List<Problem> problems, boolean refused) {
        note.setText(
                problems.stream()
                        .map(p -> Messages.problem(p.code(), p.args()))
                        .collect(Collectors.joining("\n")));
        note.getStyleClass().setAll("label", "form-note", refused ? "danger" : "warn");
        input.getStyleClass().remove("refused");
        if (refused && !problems.isEmpty()) {
            input.getStyleClass().add("refused");
        }
    }

    /** The input. */
    public Control input() {
        return input;
    }
}
