package org.jinguo.ui.areas;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.form.FormBeside;
import org.jinguo.ui.kit.form.FormPanel;

/** 区划: what lies directly below a unit, and the form beside it. */
public final class AreasView implements Screen {

    /** Columns that make room for the form. */
    private static final List<Integer> MINOR = List.of(1, 2);

    /** Codes of groups have fifteen digits; half a code is none. */
    private static final double WHOLE_CODE = 136;

    private final AreasViewModel model;
    private final TableView<AreaRow> table = Grids.table(Messages.get("ui.nav.areas"));
    private final TableColumn<AreaRow, String> code =
            Grids.text(Messages.get("ui.areas.col.code"), 150, r -> r.area().code());
    private final TableColumn<AreaRow, Integer> below =
            Grids.figure(Messages.get("ui.areas.col.below"), 70, AreaRow::below, String::valueOf);
    private final FormPanel naming;
    private final FormPanel ending;
    private final FormBeside beside;
    private final BorderPane root = new BorderPane();
    private final Command add;
    private final Command rename;
    private final Command end;

    /** Shows a model. */
    public AreasView(AreasViewModel model) {
        this.model = model;
        ObservableValue<Boolean> chosen =
                model.selectedProperty()
                        .flatMap(row -> model.editableProperty().map(e -> e && row.isPresent()));
        this.add =
                Command.of("areas.add", Messages.get("ui.areas.command.add"), model::add)
                        .key("Shortcut+N")
                        .when(model.editableProperty());
        this.rename =
                Command.of("areas.rename", Messages.get("ui.areas.tool.rename"), model::rename)
                        .key("Enter")
                        .key("F2")
                        .ownKeys()
                        .when(chosen);
        this.end =
                Command.of("areas.end", Messages.get("ui.areas.tool.end"), model::end)
                        .key("Delete")
                        .ownKeys()
                        .when(chosen);
        this.naming = new FormPanel(model.form().naming(), model.clock());
        this.ending = new FormPanel(model.form().ending(), model.clock());
        table.setId("areas-grid");
        table.setItems(model.rows());
        table.getColumns().setAll(columns());
        table.getColumns().forEach(c -> c.setSortable(false));
        table.setRowFactory(t -> row());
        table.setPlaceholder(placeholder());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, row) -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty().addListener((o, before, row) -> row.ifPresent(this::select));
        model.panelProperty().addListener((o, before, kind) -> showPanel(kind));
        root.setCenter(table);
        beside = new FormBeside(root);
        root.getStyleClass().add("page");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnRow);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private List<TableColumn<AreaRow, ?>> columns() {
        code.setMinWidth(WHOLE_CODE);
        below.visibleProperty().bind(model.deepProperty());
        return List.of(
                Grids.text(Messages.get("ui.areas.col.name"), 170, r -> r.area().name()),
                code,
                Grids.text(Messages.get("ui.areas.col.kind"), 100, AreaRow::kind),
                below,
                Grids.text(Messages.get("ui.areas.col.from"), 100, AreaRow::from),
                Grids.text(Messages.get("ui.areas.col.to"), 100, AreaRow::to),
                Grids.text(Messages.get("ui.areas.col.into"), 150, AreaRow::successor));
    }

    private static TableRow<AreaRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(AreaRow item, boolean none) {
                super.updateItem(item, none);
                getStyleClass().remove("ended");
                if (!none && item != null && item.state() != AreaRow.State.LIVING) {
                    getStyleClass().add("ended");
                }
            }
        };
    }

    private void select(AreaRow row) {
        if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }

    private Node placeholder() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        Button begin = new Button(model.unit().beginLabel());
        begin.setId("areas-begin");
        begin.setOnAction(e -> model.begin());
        model.emptyProperty()
                .addListener((o, before, now) -> begin.setText(model.unit().beginLabel()));
        return Grids.empty(sentence, begin);
    }

    private void showPanel(AreasViewModel.Panel kind) {
        boolean wide = kind == AreasViewModel.Panel.NONE;
        MINOR.forEach(i -> table.getColumns().get(i).setVisible(wide));
        if (wide) {
            beside.hide();
            takeFocus();
            return;
        }
        beside.show(kind == AreasViewModel.Panel.END ? ending : naming);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            model.dismiss();
            e.consume();
        }
    }

    // A filter: a table keeps F2 to itself.
    private void pressedOnRow(KeyEvent e) {
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown();
        if (e.getTarget() != table || !plain) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2) {
            model.rename();
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE) {
            model.end();
            e.consume();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    @Override
    public List<Node> tools() {
        Button primary = add.primaryButton();
        primary.textProperty().bind(model.addLabelProperty());
        return List.of(rename.button(), end.destructiveButton(), primary);
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row -> row.map(r -> new RecordRef(Ledgers.AREA, r.area().id())));
    }

    @Override
    public void reveal(RecordRef record) {
        table.getItems().stream()
                .filter(r -> r.area().id() == record.id())
                .findFirst()
                .ifPresent(
                        r -> {
                            table.getSelectionModel().select(r);
                            table.scrollTo(r);
                        });
    }

    @Override
    public List<Command> commands() {
        return List.of(add, rename, end);
    }
}
