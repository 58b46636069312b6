package org.jinguo.ui.areas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Choices;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.form.FormRow;

/** The forms of an area: a new one, another name, its end. */
final class AreaFormView {

    private final AreasViewModel model;
    private final FormPanel naming;
    private final FormPanel end;
    private final Map<String, FormRow> rows = new HashMap<>();
    private final Label nameNote = note();

    AreaFormView(AreasViewModel model) {
        this.model = model;
        this.naming = new FormPanel(model::save, model::close, model.clock());
        this.end = new FormPanel(model::save, model::close, model.clock());
        AreaForm form = model.form();
        rows.put(Refusal.NAME, naming.add(form.name()));
        rows.put(Refusal.FROM, naming.add(form.from()));
        naming.add(nameNote);
        rows.put(Refusal.TO, end.add(form.to()));
        ComboBox<Optional<Area>> into =
                Choices.of(form.successors(), form.successorProperty(), AreaFormView::name);
        into.setId("field-successor");
        FormRow row = new FormRow(Messages.get("ui.areas.end.into"), false, into);
        form.successorProperty().addListener((o, before, now) -> row.tell(List.of(), false));
        end.add(row, into);
        rows.put(Refusal.SUCCESSOR, row);
        Label endNote = note();
        endNote.setText(Messages.get("ui.areas.end.note"));
        end.add(endNote);
        model.refusals().addListener((ListChangeListener<Refusal>) c -> tell());
    }

    private static String name(Optional<Area> area) {
        return area.map(Area::name).orElseGet(() -> Messages.get("ui.areas.end.nowhere"));
    }

    private static Label note() {
        Label note = new Label();
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("hint");
        return note;
    }

    private void tell() {
        model.refusals().forEach(r -> rows.get(r.field()).tell(List.of(r.problem()), true));
    }

    /** The panel for what is to be done. */
    FormPanel panel(AreasViewModel.Panel kind) {
        String area = model.targetName();
        switch (kind) {
            case ADD -> nameAdd();
            case RENAME ->
                    naming.name(
                            Messages.get("ui.areas.rename.title", area),
                            Messages.get("ui.areas.rename.save"));
            default ->
                    end.name(
                            Messages.get("ui.areas.end.title", area),
                            Messages.get("ui.areas.end.save"));
        }
        boolean adds = kind == AreasViewModel.Panel.ADD;
        rows.get(Refusal.FROM).setVisible(adds);
        rows.get(Refusal.FROM).setManaged(adds);
        nameNote.setText(
                adds ? Messages.get("ui.areas.add.note") : Messages.get("ui.areas.rename.note"));
        return kind == AreasViewModel.Panel.END ? end : naming;
    }

    private void nameAdd() {
        naming.name(
                Messages.get("ui.areas.add.title", model.unit().name(), model.unit().levelBelow()),
                Messages.get("ui.areas.add.save"));
    }
}
