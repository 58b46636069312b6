package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
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
        model.currentProperty().addListener((o, a, b) -> moved(a.intValue(), b.intValue()));
        model.scores().kindProperty().addListener((o, a, b) -> draw());
        model.lockedProperty().addListener((o, a, b) -> draw());
    }

    @Override
    protected void updateItem(RatingRow.Mark item, boolean none) {
        super.updateItem(item, none);
        draw();
    }

    /** Drawing every cell for each key would cost the screen more than the key itself. */
    private void moved(int from, int to) {
        if (getIndex() == from || getIndex() == to) {
            draw();
        }
    }

    private void draw() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            return;
        }
        show(getItem());
        List<Node> nodes = new ArrayList<>();
        nodes.add(shown);
        if (getItem().late()) {
            Label late = new Label(Messages.get("ui.rating.late"));
            late.getStyleClass().add("rating-late");
            late.setMinWidth(USE_PREF_SIZE);
            nodes.add(late);
        }
        boolean keys = !model.scores().on() && !model.lockedProperty().get();
        if (getIndex() == model.currentProperty().get() && keys) {
            nodes.addAll(keys());
        } else if (getItem().grade().isEmpty()) {
            proposal().ifPresent(nodes::add);
        }
        box.getChildren().setAll(nodes);
        setGraphic(box);
    }

    private void show(RatingRow.Mark mark) {
        shown.setText(
                mark.reason().isEmpty()
                        ? GradeMark.text(mark.grade())
                        : Messages.get("ui.rating.unratedBecause", GradeMark.text(mark.grade()), mark.reason()));
        shown.getStyleClass().setAll("label", "grade");
        mark.grade().ifPresent(g -> shown.getStyleClass().add(GradeMark.style(g)));
    }

    private Optional<Node> proposal() {
        return Optional.ofNullable(getTableRow())
                .map(TableRow::getItem)
                .flatMap(RatingRow::proposal)
                .map(why -> {
                    Label proposed = new Label(Messages.get("ui.rating.proposed", why));
                    proposed.getStyleClass().add("rating-proposed");
                    return proposed;
                });
    }

    private List<Node> keys() {
        List<Node> keys = new ArrayList<>();
        int number = 1;
        for (Grade grade : List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN)) {
            keys.add(
                    key(String.valueOf(number++), grade.shortLabel(), GradeMark.style(grade), () -> model.rate(grade)));
        }
        String word = Optional.ofNullable(getTableRow())
                .map(TableRow::getItem)
                .filter(RatingRow::open)
                .flatMap(RatingRow::proposal)
                .orElse(Grade.UNRATED.label());
        keys.add(key("0", word, "grade-unrated", model::askReason));
        return keys;
    }

    private static Node key(String number, String word, String style, Runnable deed) {
        Label key = new Label(Messages.get("ui.rating.key", number, word));
        key.getStyleClass().addAll("rating-key", style);
        key.setMinWidth(USE_PREF_SIZE);
        key.setOnMouseClicked(e -> {
            deed.run();
            e.consume();
        });
        return key;
    }
}
