package org.jinguo.ui.leaders;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.form.FormBeside;
import org.jinguo.ui.kit.form.FormPanel;

/** 妇女小组长: who is in office, which groups have no one, and the form beside them. */
public final class LeadersView implements Screen {

    private static final int CHIPS = 14;

    private final LeadersViewModel model;
    private final TableView<LeaderRow> table = Grids.table(Messages.get("ui.nav.leaders"));
    private final TableColumn<LeaderRow, String> village =
            Grids.text(Messages.get("ui.leaders.col.village"), 96, LeaderRow::village);
    private final FormPanel appointing;
    private final FormPanel ending;
    private final FormBeside beside;
    private final FlowPane chips = new FlowPane(8, 6);
    private final BorderPane root = new BorderPane();
    private final Command appoint;
    private final Command correct;
    private final Command end;

    /** Shows a model. */
    public LeadersView(LeadersViewModel model) {
        this.model = model;
        ObservableValue<Boolean> chosen = model.selectedProperty().map(Optional::isPresent);
        this.appoint =
                Command.of(
                                "leaders.appoint",
                                Messages.get("ui.leaders.tool.appoint"),
                                model::appoint)
                        .key("Shortcut+N");
        this.correct =
                Command.of(
                                "leaders.correct",
                                Messages.get("ui.leaders.tool.correct"),
                                model::correct)
                        .key("Enter")
                        .key("F2")
                        .ownKeys()
                        .when(chosen);
        this.end =
                Command.of("leaders.end", Messages.get("ui.leaders.tool.end"), model::end)
                        .when(chosen);
        this.appointing = new FormPanel(model.form().form(), model.clock());
        this.ending = new FormPanel(model.ending().form(), model.clock());
        table.setId("leaders-grid");
        table.setItems(model.rows());
        List<TableColumn<LeaderRow, ?>> columns = columns();
        table.getColumns().setAll(columns);
        Grids.dropBelow(
                table, 900, columns.get(5), columns.get(7), columns.get(9), columns.get(10));
        Grids.dropBelow(table, 620, columns.get(4), columns.get(8));
        Grids.dropBelow(table, 480, columns.get(3));
        table.setPlaceholder(placeholder());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, row) -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty()
                .addListener((o, before, row) -> row.ifPresent(table.getSelectionModel()::select));
        model.uncovered().addListener((ListChangeListener<Area>) c -> drawUncovered());
        model.panelProperty().addListener((o, before, kind) -> showPanel(kind));
        root.setTop(uncovered());
        root.setCenter(table);
        beside = new FormBeside(root);
        root.getStyleClass().add("page");
        // A filter on the table too: it keeps F2 to itself.
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private List<TableColumn<LeaderRow, ?>> columns() {
        return List.of(
                village,
                Grids.text(Messages.get("ui.leaders.col.groups"), 150, LeaderRow::groupNames),
                Grids.text(Messages.get("ui.leaders.col.name"), 80, r -> r.person().name()),
                Grids.text(
                        Messages.get("ui.leaders.col.birth"), 76, r -> text(r.person().birthYm())),
                Grids.text(
                        Messages.get("ui.leaders.col.politics"),
                        84,
                        r -> text(r.person().politics())),
                Grids.text(
                        Messages.get("ui.leaders.col.education"),
                        96,
                        r -> text(r.person().education())),
                Grids.text(
                        Messages.get("ui.leaders.col.phone"), 112, r -> text(r.person().phone())),
                Grids.text(
                        Messages.get("ui.leaders.col.mode"), 84, r -> r.term().electMode().label()),
                Grids.text(
                        Messages.get("ui.leaders.col.elected"),
                        96,
                        r ->
                                r.term().electedOn() == null
                                        ? ""
                                        : DateText.of(r.term().electedOn()).roster()),
                Grids.text(
                        Messages.get("ui.leaders.col.exec"), 48, r -> r.term().isExec() ? "√" : ""),
                Grids.text(
                        Messages.get("ui.leaders.col.post"), 110, r -> text(r.term().otherPost())));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private Node placeholder() {
        Label sentence = new Label();
        sentence.textProperty().bind(model.emptyProperty());
        Button add = appoint.button();
        add.setId("leaders-begin");
        return Grids.empty(sentence, add);
    }

    private Node uncovered() {
        VBox box = new VBox(chips);
        box.getStyleClass().add("warn-bar");
        box.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.uncovered()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void drawUncovered() {
        village.setVisible(model.townwide());
        chips.getChildren().clear();
        Label label = new Label(Messages.get("ui.leaders.uncovered", model.uncovered().size()));
        label.getStyleClass().add("warn-text");
        chips.getChildren().add(label);
        for (Area group : model.uncovered().stream().limit(CHIPS).toList()) {
            String name = model.townwide() ? model.villageName(group) + group.name() : group.name();
            Button chip = new Button(Messages.get("ui.leaders.appointFor", name));
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> model.appointFor(group));
            chips.getChildren().add(chip);
        }
        if (model.uncovered().size() > CHIPS) {
            chips.getChildren()
                    .add(
                            new Label(
                                    Messages.get(
                                            "ui.leaders.uncovered.more",
                                            model.uncovered().size() - CHIPS)));
        }
    }

    private void showPanel(LeadersViewModel.Panel kind) {
        if (kind == LeadersViewModel.Panel.NONE) {
            beside.hide();
            takeFocus();
            return;
        }
        beside.show(kind == LeadersViewModel.Panel.END ? ending : appointing);
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            model.dismiss();
            e.consume();
        } else if (e.getTarget() == table
                && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.F2)) {
            model.correct();
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
        return List.of(end.button(), correct.button(), appoint.primaryButton());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.selectedProperty()
                .map(row -> row.map(r -> new RecordRef(Ledgers.LEADER, r.term().id())));
    }

    @Override
    public void reveal(RecordRef record) {
        table.getItems().stream()
                .filter(r -> r.term().id() == record.id())
                .findFirst()
                .ifPresent(
                        r -> {
                            table.getSelectionModel().select(r);
                            table.scrollTo(r);
                        });
    }

    @Override
    public List<Command> commands() {
        return List.of(appoint, correct, end);
    }
}
