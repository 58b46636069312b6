package org.jinguo.ui.rating;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ScoreItem;

/** The points of one item; the one that is being typed stands out with its caret. */
final class ScoreCell extends TableCell<RatingRow, Points> {

    private static final String TYPING = "rating-typing";
    private static final String CARET = "▏";

    private final RatingViewModel model;
    private final ScoreItem item;
    private boolean typing;

    ScoreCell(RatingViewModel model, ScoreItem item) {
        this.model = model;
        this.item = item;
        setAlignment(Pos.CENTER_RIGHT);
        // Cells live as long as the screen, and so does the model.
        model.scores().turnProperty().addListener((o, a, b) -> {
            if (typing || getIndex() == model.currentProperty().get()) {
                draw();
            }
        });
        model.scores().kindProperty().addListener((o, a, b) -> draw());
    }

    @Override
    protected void updateItem(Points points, boolean none) {
        super.updateItem(points, none);
        draw();
    }

    private void draw() {
        getStyleClass().remove(TYPING);
        typing = false;
        if (isEmpty() || getItem() == null) {
            setText(null);
            return;
        }
        boolean here =
                getIndex() == model.currentProperty().get() && model.scores().typing(item);
        String given = text(getItem().of(item));
        if (here) {
            typing = true;
            getStyleClass().add(TYPING);
            String typed = model.scores().typed();
            setText(typed.isEmpty() ? given + CARET : typed + CARET);
        } else {
            setText(given);
        }
    }

    private String text(Integer points) {
        if (points == null) {
            return "";
        }
        boolean off = model.scores().kindProperty().get() == EntryKind.DEDUCTIONS && !item.bonus();
        if (!off) {
            return String.valueOf(points);
        }
        return points == item.maxPoints() ? Messages.get("ui.rating.full") : "−" + (item.maxPoints() - points);
    }
}
