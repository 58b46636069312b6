package org.jinguo.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.Grids;

/** The two lists of a second look: the blind one, and the one of what differs. */
final class LookTables {

    private LookTables() {}

    static TableView<LookRow> blind(LookViewModel model) {
        TableView<LookRow> table = Grids.table(Messages.get("ui.check.half.look"));
        table.setId("check-look");
        table.getStyleClass().add("rating-grid");
        TableColumn<LookRow, Optional<Grade>> second = new TableColumn<>(Messages.get("ui.check.look.col.second"));
        second.setCellValueFactory(c -> c.getValue().secondProperty());
        second.setCellFactory(c -> new LookCell(model));
        Grids.tell(second, r -> GradeMark.text(r.second()));
        second.setPrefWidth(440);
        second.setMinWidth(385);
        table.getColumns().setAll(List.of(group(), seq(), door(), head(), second));
        table.getColumns().forEach(c -> c.setSortable(false));
        table.setItems(model.rows());
        return table;
    }

    static TableView<LookRow> result(LookViewModel model) {
        TableView<LookRow> table = Grids.table(Messages.get("ui.check.look.differing"));
        table.setId("check-result");
        table.getColumns()
                .setAll(List.of(
                        group(),
                        door(),
                        head(),
                        grade(
                                Messages.get("ui.check.look.col.first"),
                                r -> new ReadOnlyObjectWrapper<>(Optional.of(r.first()))),
                        grade(Messages.get("ui.check.look.col.second"), LookRow::secondProperty),
                        grade(Messages.get("ui.check.look.col.now"), LookRow::nowProperty),
                        settled()));
        table.getColumns().forEach(c -> c.setSortable(false));
        table.setItems(model.differing());
        return table;
    }

    private static TableColumn<LookRow, String> group() {
        return Grids.text(Messages.get("ui.check.col.group"), 110, LookRow::group);
    }

    private static TableColumn<LookRow, Integer> seq() {
        return Grids.<LookRow, Integer>figure(Messages.get("ui.rating.col.seq"), 48, LookRow::place, String::valueOf);
    }

    private static TableColumn<LookRow, String> door() {
        return Grids.text(Messages.get("ui.rating.col.door"), 76, LookRow::door);
    }

    private static TableColumn<LookRow, String> head() {
        return Grids.text(
                Messages.get("ui.rating.col.head"), 90, r -> r.household().headName());
    }

    private static TableColumn<LookRow, Optional<Grade>> grade(
            String heading, Function<LookRow, ObservableValue<Optional<Grade>>> value) {
        TableColumn<LookRow, Optional<Grade>> column = new TableColumn<>(heading);
        column.setCellValueFactory(c -> value.apply(c.getValue()));
        column.setCellFactory(c -> new GradeCell());
        Grids.tell(column, r -> GradeMark.text(value.apply(r).getValue()));
        column.setPrefWidth(96);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<LookRow, String> settled() {
        TableColumn<LookRow, String> column =
                Grids.text(Messages.get("ui.check.look.col.settled"), 140, LookTables::settledWord);
        column.setCellValueFactory(c -> c.getValue().nowProperty().map(now -> settledWord(c.getValue())));
        return column;
    }

    private static String settledWord(LookRow row) {
        return row.settled() ? Messages.get("ui.check.look.settled") : Messages.get("ui.check.look.waits");
    }

    /** A grade as word, shape and colour. */
    private static final class GradeCell extends TableCell<LookRow, Optional<Grade>> {
        @Override
        protected void updateItem(Optional<Grade> grade, boolean none) {
            super.updateItem(grade, none);
            setText(none || grade == null ? null : GradeMark.text(grade));
            getStyleClass().removeIf(s -> s.startsWith("grade-"));
            if (!none && grade != null) {
                grade.ifPresent(g -> getStyleClass().add(GradeMark.style(g)));
            }
        }
    }
}
