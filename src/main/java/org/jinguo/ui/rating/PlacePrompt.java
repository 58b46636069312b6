package org.jinguo.ui.rating;

import java.util.List;
import java.util.function.IntConsumer;
import org.jinguo.config.Messages;

/** Which place in the walk of its group a household shall have. */
final class PlacePrompt implements Prompt {

    private static final int DIGITS = 4;

    private final RatingRow row;
    private final Desk desk;
    private final IntConsumer taker;
    private String typed = "";

    /** Asks; {@code taker} hears the place, from 1. */
    PlacePrompt(RatingRow row, Desk desk, IntConsumer taker) {
        this.row = row;
        this.desk = desk;
        this.taker = taker;
    }

    @Override
    public String sentence() {
        return Messages.get(
                "ui.rating.move.ask",
                row.household().headName(),
                row.group(),
                row.household().seq(),
                typed);
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("Enter", Messages.get("ui.rating.move.go"), false, this::go));
    }

    private void go() {
        if (!typed.isEmpty() && Integer.parseInt(typed) > 0) {
            desk.close();
            taker.accept(Integer.parseInt(typed));
        }
    }

    @Override
    public boolean press(Stroke stroke) {
        switch (stroke.kind()) {
            case DIGIT -> {
                if (typed.length() < DIGITS) {
                    typed += stroke.sign();
                    desk.redraw();
                }
            }
            case ENTER -> go();
            case ERASE -> {
                typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
                desk.redraw();
            }
            case ESCAPE -> desk.close();
            default -> {}
        }
        return true;
    }
}
