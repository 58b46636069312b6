package org.jinguo.ui.rating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import org.jinguo.config.Messages;

/**
 * Jumps to a door, or to the running number of the printed sheet; says on the way where it will go.
 */
final class DoorPrompt implements Prompt {

    private final Sitting sitting;
    private final BooleanProperty byNumber;
    private final Desk desk;
    private String typed = "";

    /** Asks; {@code byNumber} is kept: which of the two numbers is meant. */
    DoorPrompt(Sitting sitting, BooleanProperty byNumber, Desk desk) {
        this.sitting = sitting;
        this.byNumber = byNumber;
        this.desk = desk;
    }

    @Override
    public String sentence() {
        boolean number = byNumber.get();
        if (typed.isEmpty()) {
            return number ? Messages.get("ui.rating.number") : Messages.get("ui.rating.door");
        }
        Optional<RatingRow> found = found();
        if (found.isEmpty()) {
            return number
                    ? Messages.get("ui.rating.noNumber", typed, sitting.rows().size())
                    : Messages.get("ui.rating.noDoor", typed);
        }
        RatingRow row = found.get();
        return number
                ? Messages.get(
                        "ui.rating.number.to",
                        typed,
                        row.group(),
                        row.household().headName())
                : Messages.get(
                        "ui.rating.door.to", typed, row.group(), row.household().headName(), row.door());
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(
                        ".",
                        byNumber.get()
                                ? Messages.get("ui.rating.door.byDoor")
                                : Messages.get("ui.rating.door.byNumber"),
                        false,
                        this::other),
                new Choice("Enter", Messages.get("ui.rating.door.go"), false, this::go));
    }

    private void other() {
        byNumber.set(!byNumber.get());
        desk.redraw();
    }

    private void go() {
        found().ifPresent(row -> {
            desk.close();
            sitting.reveal(row.household().id());
        });
    }

    @Override
    public boolean press(Stroke stroke) {
        switch (stroke.kind()) {
            case DIGIT, LETTER -> type(stroke.sign());
            case MINUS -> type('-');
            case POINT -> other();
            case ENTER -> go();
            case ESCAPE -> desk.close();
            case ERASE -> erase();
            default -> {}
        }
        return true;
    }

    private void type(char sign) {
        typed += sign;
        desk.redraw();
    }

    private void erase() {
        if (typed.isEmpty()) {
            desk.close();
        } else {
            typed = typed.substring(0, typed.length() - 1);
            desk.redraw();
        }
    }

    private Optional<RatingRow> found() {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (byNumber.get()) {
            return first(r -> String.valueOf(r.place()).equals(typed));
        }
        return first(r -> r.door().equalsIgnoreCase(typed))
                .or(() -> first(r -> r.door().toUpperCase(Locale.ROOT).startsWith(typed)));
    }

    /** The first below the current row: the same door number may stand in several groups. */
    private Optional<RatingRow> first(Predicate<RatingRow> wanted) {
        int rows = sitting.rows().size();
        for (int i = 1; i <= rows; i++) {
            RatingRow row =
                    sitting.rows().get(Math.floorMod(sitting.currentProperty().get() + i, rows));
            if (wanted.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
