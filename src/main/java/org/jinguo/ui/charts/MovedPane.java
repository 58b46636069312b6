package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Rating;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;

/** The households behind a number of 升降; Esc leads back to the number. */
final class MovedPane {

    private static final int PLACE = 14;
    private static final int NARROW = 10;
    private static final int GRADE = 11;
    private static final int PROBLEM = 40;

    private final ChartsViewModel model;
    private final DataGrid<MovedList.Row> grid;
    private final Label title = new Label();
    private final Label empty = new Label();
    private final BorderPane root = new BorderPane();
    private boolean villages = true;

    MovedPane(ChartsViewModel model, Runnable back) {
        this.model = model;
        grid = new DataGrid<>(Messages.get("ui.charts.list.name"), model.background(), model::texts, columns(true));
        grid.setId("charts-list");
        grid.keyedBy(ChartsViewModel::ref);
        grid.enterOpens();
        grid.onOpen(model::open);
        grid.onMessage(model::say);
        grid.setEmpty(Grids.empty(empty));
        title.getStyleClass().add("section");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button leave = new Button(Messages.get("ui.charts.list.back"));
        leave.setId("charts-list-back");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(e -> back.run());
        HBox head = new HBox(title, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("charts-list-head");
        root.setTop(head);
        root.setCenter(grid);
        root.getStyleClass().add("charts-list");
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                back.run();
                e.consume();
            }
        });
        model.moved().rows().addListener((Observable o) -> draw());
        model.moved().readingProperty().addListener((o, before, now) -> draw());
        model.moved().openedProperty().addListener((o, before, now) -> {
            now.ifPresent(this::arrange);
            draw();
        });
    }

    private void arrange(MovedList.Opened what) {
        AreaLevel level = what.unit().level();
        boolean several = level == AreaLevel.DISTRICT || level == AreaLevel.TOWNSHIP;
        if (several != villages) {
            villages = several;
            grid.setColumns(columns(several));
        }
    }

    private void draw() {
        Optional<MovedList.Opened> what = model.moved().openedProperty().get();
        title.setText(what.map(w -> Messages.get(
                        "ui.charts.list.title",
                        w.unit().name(),
                        w.filter().words(),
                        model.moved().rows().size()))
                .orElse(""));
        empty.setText(
                model.moved().readingProperty().get()
                        ? Messages.get("ui.charts.list.reading")
                        : Messages.get("ui.charts.list.none"));
        grid.setItems(List.copyOf(model.moved().rows()));
    }

    /** The village is named where there are several. */
    private static List<GridColumn<MovedList.Row>> columns(boolean villages) {
        List<GridColumn<MovedList.Row>> all = new ArrayList<>(ofHousehold());
        if (villages) {
            all.add(0, column("village", Messages.get("ui.charts.col.village"), PLACE, MovedPane::village));
        }
        return all;
    }

    private static List<GridColumn<MovedList.Row>> ofHousehold() {
        return List.of(
                column("group", Messages.get("ui.charts.col.group"), PLACE, MovedPane::group),
                column("door", Messages.get("ui.charts.col.door"), NARROW, MovedPane::door),
                column("head", Messages.get("ui.charts.col.head"), NARROW, MovedPane::head),
                column(
                        "before",
                        Messages.get("ui.charts.col.before"),
                        GRADE,
                        row -> mark(row.line().before())),
                column(
                        "now",
                        Messages.get("ui.charts.col.now"),
                        GRADE,
                        row -> mark(row.line().rating())),
                column("problem", Messages.get("ui.charts.col.problem"), PROBLEM, MovedPane::problem));
    }

    private static GridColumn<MovedList.Row> column(
            String key, String heading, int wide, java.util.function.Function<MovedList.Row, Object> value) {
        Field field = Field.of(key, heading, FieldKind.TEXT).wide(wide);
        return GridColumn.of(Ledgers.HOUSEHOLD, field, value).readOnly(Messages.get("ui.charts.list.locked"));
    }

    private static Object village(MovedList.Row row) {
        return row.village().name();
    }

    private static Object group(MovedList.Row row) {
        return row.line().group().name();
    }

    private static Object door(MovedList.Row row) {
        return row.line().household().doorNo();
    }

    private static Object head(MovedList.Row row) {
        return row.line().household().headName();
    }

    private static Object mark(Optional<Rating> rating) {
        return GradeMark.text(rating.map(Rating::grade));
    }

    private static Object problem(MovedList.Row row) {
        return row.line().rating().map(Rating::problem).orElse(null);
    }

    ObservableValue<Optional<RecordRef>> current() {
        return grid.currentProperty().map(row -> row.map(ChartsViewModel::ref));
    }

    void takeFocus() {
        grid.takeFocus();
    }

    Region root() {
        return root;
    }
}
