package org.jinguo.ui.rating;

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

/** The grade of this round; on the current row the keys stand in place, large enough to click. */
final class NowCell extends TableCell<RatingRow, RatingRow.Mark> {

    private final RatingViewModel model;
    private final Label shown = new Label();
    private final HBox box = new HBox(shown);

    NowCell(RatingViewModel model) {
        this.model = model;
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("rating-now");
        shown.getStyleClass().add("grade");
        // Cells live as long as the screen, and so does the model.
        model.currentProperty().addListener((o, a, b) -> draw());
        model.modeProperty().addListener((o, a, b) -> draw());
    }

    @Override
    protected void updateItem(RatingRow.Mark item, boolean none) {
        super.updateItem(item, none);
        draw();
    }

    private void draw() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            return;
        }
        Optional<Grade> grade = getItem().grade();
        String reason = getItem().reason();
        shown.setText(
                reason.isEmpty()
                        ? GradeMark.text(grade)
                        : Messages.get("ui.rating.unratedBecause", GradeMark.text(grade), reason));
        shown.getStyleClass().setAll("label", "grade");
        grade.ifPresent(g -> shown.getStyleClass().add(GradeMark.style(g)));
        List<Node> nodes = new ArrayList<>();
        nodes.add(shown);
        if (getIndex() == model.currentProperty().get()) {
            nodes.addAll(keys());
        }
        box.getChildren().setAll(nodes);
        setGraphic(box);
    }

    private List<Node> keys() {
        List<Node> keys = new ArrayList<>();
        if (model.modeProperty().get() == RatingViewModel.Mode.REASON) {
            for (int i = 1; i <= RatingViewModel.REASONS.size(); i++) {
                int key = i;
                String reason = RatingViewModel.REASONS.get(i - 1);
                keys.add(key(String.valueOf(i), reason, "grade-unrated", () -> model.reason(key)));
            }
            return keys;
        }
        int number = 1;
        for (Grade grade : List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN)) {
            keys.add(
                    key(
                            String.valueOf(number++),
                            grade.shortLabel(),
                            GradeMark.style(grade),
                            () -> model.rate(grade)));
        }
        keys.add(key("0", Grade.UNRATED.label(), "grade-unrated", model::askReason));
        return keys;
    }

    private static Node key(String number, String word, String style, Runnable deed) {
        Label key = new Label(Messages.get("ui.rating.key", number, word));
        key.getStyleClass().addAll("rating-key", style);
        key.setMinWidth(USE_PREF_SIZE);
        key.setOnMouseClicked(
                e -> {
                    deed.run();
                    e.consume();
                });
        return key;
    }
}
