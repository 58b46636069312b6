package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;

/** 清洁家庭: the rating grid. */
public final class RatingView implements Screen {

    private static final double ROOM_FOR_GROUP = 840;

    private final RatingViewModel model;
    private final TableView<RatingRow> table = Grids.table(Messages.get("ui.nav.rating"));
    private final TableColumn<RatingRow, String> group =
            Grids.text(Messages.get("ui.rating.col.group"), 116, RatingRow::group);
    private final BorderPane root = new BorderPane(table);
    private final RatingCommands commands;

    /** Shows a model; {@code importing} asks for workbooks. */
    public RatingView(RatingViewModel model, Runnable importing) {
        this.model = model;
        this.commands = new RatingCommands(model, this::takeFocus);
        table.setId("rating-grid");
        table.getStyleClass().add("rating-grid");
        table.setItems(model.rows());
        addColumns();
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        Button choose = new Button(Messages.get("ui.intake.choose"));
        choose.setOnAction(e -> importing.run());
        choose.visibleProperty().bind(model.importHelpsProperty());
        table.setPlaceholder(Grids.empty(empty, choose));
        new RatingKeys(model, table);
        followCurrent();
        root.setBottom(promptBar());
        root.getStyleClass().add("page");
        model.sheetProperty().addListener((o, before, now) -> arrange());
        Grids.onRoom(table, room -> arrange());
    }

    /** The group's name is left out where all are of one group, or where there is no room. */
    private void arrange() {
        boolean oneGroup =
                model.sheetProperty()
                        .get()
                        .filter(s -> s.unit().level() == AreaLevel.GROUP)
                        .isPresent();
        group.setVisible(!oneGroup && Grids.room(table) >= ROOM_FOR_GROUP);
    }

    private void addColumns() {
        TableColumn<RatingRow, RatingRow.Mark> now =
                new TableColumn<>(Messages.get("ui.rating.col.now"));
        now.setCellValueFactory(c -> c.getValue().markProperty());
        now.setCellFactory(c -> new NowCell(model));
        Grids.tell(now, row -> GradeMark.text(row.markProperty().get().grade()));
        now.setPrefWidth(400);
        now.setMinWidth(385);
        now.setReorderable(false);
        List<TableColumn<RatingRow, ?>> columns =
                List.of(
                        group,
                        Grids.<RatingRow, Integer>figure(
                                Messages.get("ui.rating.col.seq"),
                                48,
                                r -> r.household().seq(),
                                String::valueOf),
                        Grids.text(Messages.get("ui.rating.col.door"), 72, RatingRow::door),
                        Grids.text(
                                Messages.get("ui.rating.col.head"),
                                84,
                                r -> r.household().headName()),
                        Grids.<RatingRow, Integer>figure(
                                Messages.get("ui.rating.col.members"),
                                52,
                                r -> r.household().members(),
                                String::valueOf),
                        before(),
                        now,
                        stored(
                                Messages.get("ui.rating.col.score"),
                                52,
                                r -> r.score() == null ? "" : String.valueOf(r.score())),
                        stored(
                                Messages.get("ui.rating.col.plaque"),
                                48,
                                r -> r.plaque() ? "√" : ""),
                        stored(
                                Messages.get("ui.rating.col.problem"),
                                160,
                                r -> r.problem() == null ? "" : r.problem()));
        columns.forEach(c -> c.setSortable(false));
        Grids.dropBelow(table, 760, columns.get(4));
        Grids.dropBelow(table, 960, columns.get(7), columns.get(8), columns.get(9));
        table.getColumns().setAll(columns);
    }

    private static TableColumn<RatingRow, Optional<Grade>> before() {
        TableColumn<RatingRow, Optional<Grade>> column =
                new TableColumn<>(Messages.get("ui.rating.col.before"));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue().before()));
        Grids.tell(column, row -> GradeMark.text(row.before()));
        column.setCellFactory(
                c ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(Optional<Grade> grade, boolean none) {
                                super.updateItem(grade, none);
                                setText(none || grade == null ? null : GradeMark.text(grade));
                                getStyleClass().removeIf(s -> s.startsWith("grade-"));
                                if (!none && grade != null) {
                                    grade.ifPresent(g -> getStyleClass().add(GradeMark.style(g)));
                                }
                            }
                        });
        column.setPrefWidth(84);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<RatingRow, String> stored(
            String heading, double width, java.util.function.Function<Rating, String> value) {
        TableColumn<RatingRow, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                c -> c.getValue().storedProperty().map(r -> r.map(value).orElse("")));
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    private Node promptBar() {
        Label prompt = new Label();
        prompt.textProperty().bind(model.promptProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button yes = new Button(Messages.get("ui.rating.rest.yes"));
        yes.setFocusTraversable(false);
        yes.setOnAction(e -> model.rest());
        yes.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.modeProperty().get() == RatingViewModel.Mode.REST,
                                model.modeProperty()));
        Button no = new Button(Messages.get("common.cancel"));
        no.setFocusTraversable(false);
        no.setOnAction(e -> model.cancel());
        HBox bar = new HBox(prompt, gap, no, yes);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("prompt-bar");
        bar.visibleProperty().bind(model.promptProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void followCurrent() {
        model.currentProperty().addListener((o, before, now) -> select(now.intValue()));
        table.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.intValue() >= 0) {
                                model.currentProperty().set(now.intValue());
                            }
                        });
    }

    private void select(int row) {
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            return;
        }
        if (table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row);
        }
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null) {
            keepInSight(flow, row);
        } else {
            table.scrollTo(Math.max(0, row - 5));
        }
    }

    /** Keeps three rows in sight below the current one, so that the next households can be read. */
    private void keepInSight(VirtualFlow<?> flow, int row) {
        int first = flow.getFirstVisibleCell().getIndex();
        int last = flow.getLastVisibleCell().getIndex();
        if (row > last - 3) {
            table.scrollTo(first + row - (last - 3));
        } else if (row < first + 1) {
            table.scrollTo(Math.max(0, row - 1));
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
    }

    @Override
    public List<Node> tools() {
        return List.of(commands.next().button(), commands.rest().button());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return table.getSelectionModel()
                .selectedItemProperty()
                .map(row -> Optional.of(new RecordRef(Ledgers.HOUSEHOLD, row.household().id())))
                .orElse(Optional.empty());
    }

    @Override
    public void reveal(RecordRef record) {
        model.reveal(record.id());
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }
}
