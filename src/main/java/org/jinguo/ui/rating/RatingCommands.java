package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.Command;

/** What can be done with the rating grid; its keys are heard by {@link RatingKeys}. */
final class RatingCommands {

    private final RatingViewModel model;
    private final Runnable takeFocus;
    private final ObservableValue<Boolean> rating;
    private final ObservableValue<Boolean> onRow;
    private final Command next;
    private final Command rest;

    /**
     * Commands over a model.
     *
     * @param takeFocus puts the keyboard on the grid, where the answer to a question is typed
     */
    RatingCommands(RatingViewModel model, Runnable takeFocus) {
        this.model = model;
        this.takeFocus = takeFocus;
        this.rating = model.modeProperty().map(m -> m == RatingViewModel.Mode.RATE);
        this.onRow =
                model.currentProperty()
                        .flatMap(row -> rating.map(free -> free && row.intValue() >= 0));
        this.next =
                onGrid("rating.next", Messages.get("ui.rating.tool.next"), model::nextOpen)
                        .key("F7")
                        .when(rating);
        this.rest =
                onGrid("rating.rest", Messages.get("ui.rating.tool.rest"), model::askRest)
                        .key("F9")
                        .when(rating);
    }

    private Command onGrid(String id, String label, Runnable deed) {
        return Command.of(
                id,
                label,
                () -> {
                    takeFocus.run();
                    deed.run();
                });
    }

    private Command onRow(String id, String label, Runnable deed) {
        return onGrid(id, label, deed).ownKeys().when(onRow);
    }

    private Command grade(String id, String label, Grade grade) {
        return onRow(id, label, () -> model.rate(grade));
    }

    Command next() {
        return next;
    }

    Command rest() {
        return rest;
    }

    /** All of them, in the order of their keys. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(
                grade("rating.clean", Messages.get("ui.rating.command.clean"), Grade.CLEAN)
                        .key("1")
                        .key("Q"));
        all.add(
                grade("rating.fair", Messages.get("ui.rating.command.fair"), Grade.FAIR)
                        .key("2")
                        .key("J"));
        all.add(
                grade("rating.unclean", Messages.get("ui.rating.command.unclean"), Grade.UNCLEAN)
                        .key("3")
                        .key("B"));
        all.add(
                onRow("rating.unrated", Messages.get("ui.rating.command.unrated"), model::askReason)
                        .key("0"));
        all.add(
                onRow("rating.door", Messages.get("ui.rating.command.door"), model::askDoor)
                        .key("PERIOD"));
        all.add(next);
        all.add(rest);
        all.add(
                onRow("rating.back", Messages.get("ui.rating.command.back"), () -> model.step(-1))
                        .key("BACK_SPACE"));
        return all;
    }
}
