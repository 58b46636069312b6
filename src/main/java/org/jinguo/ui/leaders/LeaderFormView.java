package org.jinguo.ui.leaders;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.form.FormRow;
import org.jinguo.ui.kit.form.PersonForm;
import org.jinguo.ui.kit.form.PersonPicker;

/** The form of a leader, and the small one that ends a term. */
final class LeaderFormView {

    private final LeadersViewModel model;
    private final FormPanel appoint;
    private final FormPanel end;

    LeaderFormView(LeadersViewModel model) {
        this.model = model;
        this.appoint = new FormPanel(model::save, model::close, model.clock());
        this.end = new FormPanel(model::save, model::close, model.clock());
        buildAppoint();
        end.name("", Messages.get("ui.leaders.end.save"));
        end.add(model.endOn());
        FormRow reason = new FormRow(model.endReason());
        end.add(reason, reason.input());
        end.add(reasons());
        end.listProblems(model.problems());
    }

    private void buildAppoint() {
        LeaderForm form = model.form();
        PersonForm person = form.person();
        PersonPicker picker =
                new PersonPicker(Messages.get("ui.person.name"), person.search(), model::place);
        appoint.add(picker, picker.input());
        appoint.add(person.entry("idNo"));
        appoint.add(person.entry("phone"));
        appoint.add(person.entry("politics"));
        appoint.add(person.entry("education"));
        FlowPane choices = new FlowPane(12, 6);
        appoint.add(groups(form, choices), choices);
        appoint.add(form.electedOn());
        appoint.add(form.startOn());
        CheckBox exec = new CheckBox(Messages.get("ui.leaders.exec"));
        exec.selectedProperty().bindBidirectional(form.execProperty());
        appoint.add(exec, exec);
        appoint.add(form.otherPost());
        appoint.listProblems(model.problems());
    }

    private static Node groups(LeaderForm form, FlowPane choices) {
        Label label = new Label(Messages.get("ui.leaders.groups"));
        label.getStyleClass().add("soft");
        form.groups()
                .addListener(
                        (ListChangeListener<LeaderForm.Choice>)
                                c ->
                                        choices.getChildren()
                                                .setAll(
                                                        form.groups().stream()
                                                                .map(LeaderFormView::box)
                                                                .toList()));
        VBox box = new VBox(4, label, choices);
        box.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(form.groups()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Node box(LeaderForm.Choice choice) {
        CheckBox box =
                new CheckBox(
                        choice.present().isEmpty()
                                ? choice.group().name()
                                : Messages.get(
                                        "ui.leaders.group.present",
                                        choice.group().name(),
                                        choice.present()));
        box.selectedProperty().bindBidirectional(choice.chosen());
        return box;
    }

    private Node reasons() {
        FlowPane chips = new FlowPane(8, 8);
        for (String reason : List.of(Messages.get("ui.leaders.reasons").split("\\|"))) {
            javafx.scene.control.Button chip = new javafx.scene.control.Button(reason);
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> model.endReason().textProperty().set(reason));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /** The panel for what is to be done. */
    FormPanel panel(LeadersViewModel.Panel kind) {
        String who = model.selectedProperty().get().map(r -> r.person().name()).orElse("");
        switch (kind) {
            case APPOINT ->
                    appoint.name(
                            Messages.get("ui.leaders.appoint.title"),
                            Messages.get("ui.leaders.appoint.save"));
            case CORRECT ->
                    appoint.name(
                            Messages.get("ui.leaders.correct.title", who),
                            Messages.get("ui.leaders.correct.save"));
            default ->
                    end.name(
                            Messages.get("ui.leaders.end.title", who),
                            Messages.get("ui.leaders.end.save"));
        }
        return kind == LeadersViewModel.Panel.END ? end : appoint;
    }
}
