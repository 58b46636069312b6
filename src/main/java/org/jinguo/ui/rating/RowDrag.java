package org.jinguo.ui.rating;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Rows that are dragged to another place in the walk of their group. */
final class RowDrag {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final RatingViewModel model;
    private Optional<RatingRow> dragged = Optional.empty();

    RowDrag(RatingViewModel model, TableView<RatingRow> table) {
        this.model = model;
        table.setRowFactory(t -> row());
    }

    private TableRow<RatingRow> row() {
        TableRow<RatingRow> row = new TableRow<>();
        row.setOnDragDetected(e -> {
            if (row.getItem() != null && Deeds.walks(row.getItem())) {
                dragged = Optional.of(row.getItem());
                Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
                ClipboardContent content = new ClipboardContent();
                content.putString(row.getItem().household().headName());
                board.setContent(content);
                e.consume();
            }
        });
        row.setOnDragOver(e -> {
            if (fits(row)) {
                e.acceptTransferModes(TransferMode.MOVE);
                row.pseudoClassStateChanged(TARGET, true);
                e.consume();
            }
        });
        row.setOnDragExited(e -> row.pseudoClassStateChanged(TARGET, false));
        row.setOnDragDropped(e -> {
            if (fits(row)) {
                drop(dragged.orElseThrow(), row.getItem());
                e.setDropCompleted(true);
                e.consume();
            }
        });
        row.setOnDragDone(e -> dragged = Optional.empty());
        return row;
    }

    private boolean fits(TableRow<RatingRow> row) {
        return row.getItem() != null
                && dragged.filter(d -> inOneWalk(d, row.getItem())).isPresent();
    }

    static boolean inOneWalk(RatingRow a, RatingRow b) {
        return a != b
                && Deeds.walks(b)
                && a.household().groupId() == b.household().groupId();
    }

    private void drop(RatingRow from, RatingRow onto) {
        model.deeds().place(from, model.deeds().placeOf(onto));
    }
}
