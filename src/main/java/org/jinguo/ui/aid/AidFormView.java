package org.jinguo.ui.aid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Choices;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.form.FormRow;
import org.jinguo.ui.kit.form.PersonForm;
import org.jinguo.ui.kit.form.PersonPicker;

/** The form of a payment. */
final class AidFormView {

    private final AidViewModel model;
    private final FormPanel panel;
    private final PersonPicker picker;
    private final Map<String, FormRow> special = new HashMap<>();

    AidFormView(AidViewModel model) {
        this.model = model;
        this.panel = new FormPanel(model::save, model::close, model.clock());
        AidForm form = model.form();
        PersonForm person = form.person();
        picker = new PersonPicker(Messages.get("ui.person.name"), person.search(), model::place);
        ComboBox<AidProgramme> programmes =
                Choices.of(model.programmes(), form.programmeProperty(), AidProgramme::name);
        programmes.setId("programme");
        panel.add(new FormRow(Messages.get("ui.aid.programme"), true, programmes), programmes);
        panel.add(picker, picker.input());
        panel.add(warnings());
        ComboBox<Area> villages = Choices.of(model.villages(), form.villageProperty(), Area::name);
        panel.add(person.entry("idNo"));
        panel.add(new FormRow(Messages.get("ui.aid.village"), true, villages), villages);
        panel.add(person.entry("phone"));
        AidForm.COMMON.stream()
                .filter(k -> !k.equals("remark"))
                .forEach(k -> panel.add(form.entry(k)));
        AidForm.SPECIAL.forEach(k -> special.put(k, panel.add(form.entry(k))));
        panel.add(form.entry("remark"));
        panel.listProblems(model.problems());
        form.programmeProperty().addListener((o, before, now) -> showSpecial(now));
        showSpecial(form.programmeProperty().get());
    }

    private Label warnings() {
        Label label = new Label();
        label.setId("duplicates");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("warn-box");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> String.join("\n", model.warnings()), model.warnings()));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void showSpecial(AidProgramme programme) {
        List<String> keys = programme == null ? List.of() : AidForm.special(programme);
        special.forEach(
                (key, row) -> {
                    row.setVisible(keys.contains(key));
                    row.setManaged(keys.contains(key));
                });
    }

    /** The panel, named for a new payment or a correction. */
    FormPanel panel() {
        boolean correction = model.form().corrected().isPresent();
        panel.name(
                correction ? Messages.get("ui.aid.correct.title") : Messages.get("ui.aid.title"),
                correction ? Messages.get("ui.aid.correct.save") : Messages.get("ui.aid.save"));
        return panel;
    }

    /** Puts the keyboard on the person's name, where the next payment begins. */
    void takeFocus() {
        panel.root().applyCss();
        panel.root().layout();
        picker.input().requestFocus();
    }
}
