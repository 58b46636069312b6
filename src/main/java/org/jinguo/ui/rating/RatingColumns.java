package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jinguo.config.Messages;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.Grids;

/** The columns of the rating grid; while points are typed each item of the scheme has its own. */
final class RatingColumns {

    private static final double ROOM_FOR_GROUP = 840;
    private static final double ROOM_FOR_MEMBERS = 760;
    private static final double ROOM_FOR_REST = 960;
    private static final double KEYS = 400;
    private static final double GRADE_ONLY = 148;
    private static final double GRADE_BARE = 104;
    private static final double LEAST_PROBLEM = 100;
    private static final double LEAST_PLAQUE = 48;

    private final RatingViewModel model;
    private final TableView<RatingRow> table;
    private final TableColumn<RatingRow, String> group =
            Grids.text(Messages.get("ui.rating.col.group"), 116, RatingRow::group);
    private final TableColumn<RatingRow, Integer> members = Grids.figure(
            Messages.get("ui.rating.col.members"), 52, r -> r.household().members(), String::valueOf);
    private final TableColumn<RatingRow, Optional<Grade>> before = before();
    private final TableColumn<RatingRow, String> score = shown(
            Messages.get("ui.rating.col.score"),
            52,
            r -> r.pointsProperty().map(p -> p.total() == null ? "" : "" + p.total()));
    private final TableColumn<RatingRow, String> plaque = shown(
            Messages.get("ui.rating.col.plaque"),
            48,
            r -> r.storedProperty().map(s -> s.filter(Rating::plaque).isPresent() ? "√" : ""));
    private final TableColumn<RatingRow, String> problem =
            shown(Messages.get("ui.rating.col.problem"), 160, RatingRow::problemProperty);
    private List<ScoreItem> items = List.of();
    private boolean scoring;

    RatingColumns(RatingViewModel model, TableView<RatingRow> table) {
        this.model = model;
        this.table = table;
        score.getStyleClass().addAll("figure", "rating-score");
        plaque.setMinWidth(LEAST_PLAQUE);
        problem.setMinWidth(LEAST_PROBLEM);
        build();
        model.sheetProperty().addListener((o, a, b) -> follow());
        model.scores().kindProperty().addListener((o, a, b) -> follow());
        Grids.onRoom(table, room -> arrange());
    }

    private void follow() {
        boolean on = model.scores().on();
        List<ScoreItem> wanted =
                model.scores().kindProperty().get().byItem() ? model.scores().items() : List.of();
        if (on != scoring || !wanted.equals(items)) {
            scoring = on;
            items = wanted;
            build();
        }
        arrange();
    }

    private void build() {
        List<TableColumn<RatingRow, ?>> columns = new ArrayList<>();
        columns.add(group);
        columns.add(Grids.<RatingRow, Integer>figure(
                Messages.get("ui.rating.col.seq"), 48, RatingRow::place, String::valueOf));
        columns.add(Grids.text(Messages.get("ui.rating.col.door"), 72, RatingRow::door));
        columns.add(Grids.text(
                Messages.get("ui.rating.col.head"), 84, r -> r.household().headName()));
        columns.add(members);
        columns.add(before);
        items.forEach(i -> columns.add(item(i)));
        if (scoring) {
            columns.add(score);
            columns.add(now());
        } else {
            columns.add(now());
            columns.add(score);
        }
        columns.add(plaque);
        columns.add(problem);
        columns.forEach(c -> c.setSortable(false));
        table.getColumns().setAll(columns);
    }

    /** What there is no room for is left out, the group also where all are of one. */
    private void arrange() {
        boolean oneGroup = model.sheetProperty()
                .get()
                .filter(s -> s.unit().level() == AreaLevel.GROUP)
                .isPresent();
        double room = Grids.room(table);
        group.setVisible(!oneGroup && room >= ROOM_FOR_GROUP);
        members.setVisible(room >= ROOM_FOR_MEMBERS && items.isEmpty());
        before.setVisible(items.isEmpty() || room >= ROOM_FOR_MEMBERS);
        score.setVisible(scoring || room >= ROOM_FOR_REST);
        plaque.setVisible(room >= ROOM_FOR_REST && items.isEmpty());
        problem.setVisible(room >= ROOM_FOR_REST && items.isEmpty());
    }

    private TableColumn<RatingRow, RatingRow.Mark> now() {
        TableColumn<RatingRow, RatingRow.Mark> now = new TableColumn<>(Messages.get("ui.rating.col.now"));
        now.setCellValueFactory(c -> c.getValue().markProperty());
        now.setCellFactory(c -> new NowCell(model));
        Grids.tell(now, row -> GradeMark.text(row.markProperty().get().grade()));
        now.setPrefWidth(scoring ? GRADE_ONLY : KEYS);
        now.setMinWidth(scoring ? leastGrade() : KEYS - 15);
        now.setReorderable(false);
        return now;
    }

    /** Room for the mark of a late entry, where there is any. */
    private double leastGrade() {
        return Grids.room(table) >= ROOM_FOR_MEMBERS ? GRADE_ONLY : GRADE_BARE;
    }

    private TableColumn<RatingRow, Points> item(ScoreItem item) {
        TableColumn<RatingRow, Points> column =
                new TableColumn<>(Messages.get("ui.rating.col.item", item.name(), item.maxPoints()));
        column.setCellValueFactory(c -> c.getValue().pointsProperty());
        column.setCellFactory(c -> new ScoreCell(model, item));
        Grids.tell(column, row -> {
            Integer points = row.pointsProperty().get().of(item);
            return points == null ? "" : String.valueOf(points);
        });
        column.getStyleClass().add("figure");
        column.setPrefWidth(96);
        column.setMinWidth(56);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<RatingRow, Optional<Grade>> before() {
        TableColumn<RatingRow, Optional<Grade>> column = new TableColumn<>(Messages.get("ui.rating.col.before"));
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue().before()));
        Grids.tell(column, row -> GradeMark.text(row.before()));
        column.setCellFactory(c -> new TableCell<>() {
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
        column.setMinWidth(80);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<RatingRow, String> shown(
            String heading, double width, Function<RatingRow, ObservableValue<String>> value) {
        TableColumn<RatingRow, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(c -> value.apply(c.getValue()));
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }
}
