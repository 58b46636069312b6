package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.GradeMark;

/** The second grade; on the current row the keys stand in place, large enough to click. */
final class LookCell extends TableCell<LookRow, Optional<Grade>> {

    private static final List<Grade> KEYS = List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);

    private final LookViewModel model;
    private final Label shown = new Label();
    private final HBox box = new HBox();

    LookCell(LookViewModel model) {
        this.model = model;
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("rating-now");
        // Cells live as long as the screen, and so does the model.
        model.currentProperty().addListener((o, a, b) -> draw());
    }

    @Override
    protected void updateItem(Optional<Grade> item, boolean none) {
        super.updateItem(item, none);
        draw();
    }

    private void draw() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            return;
        }
        shown.setText(GradeMark.text(getItem()));
        shown.getStyleClass().setAll("label", "grade");
        getItem().ifPresent(g -> shown.getStyleClass().add(GradeMark.style(g)));
        List<Node> nodes = new ArrayList<>(List.of(shown));
        if (getIndex() == model.currentProperty().get()) {
            for (Grade grade : KEYS) {
                nodes.add(key(KEYS.indexOf(grade) + 1, grade));
            }
            nodes.add(key(0, Grade.UNRATED));
        }
        box.getChildren().setAll(nodes);
        setGraphic(box);
    }

    private Node key(int number, Grade grade) {
        Label key = new Label(Messages.get("ui.rating.key", number, grade.shortLabel()));
        key.getStyleClass().addAll("rating-key", GradeMark.style(grade));
        key.setMinWidth(USE_PREF_SIZE);
        key.setOnMouseClicked(e -> {
            model.key(grade);
            e.consume();
        });
        return key;
    }
}
