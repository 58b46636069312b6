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
    private final Command kind;
    private final Command up;
    private final Command down;
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
        this.rating = model.desk().shownProperty().map(s -> s.prompt().isEmpty());
        this.onRow = model.currentProperty().flatMap(row -> rating.map(free -> free && row.intValue() >= 0));
        this.kind = onGrid("rating.kind", Messages.get("ui.rating.tool.kind"), model.scores()::nextKind)
                .key("F2")
                .alsoCalled(Messages.get("ui.rating.tool.kind.words"))
                .when(rating);
        this.up = onGrid("rating.up", Messages.get("ui.rating.command.up"), () -> move(-1))
                .key("Alt+Shift+UP")
                .when(onRow);
        this.down = onGrid("rating.down", Messages.get("ui.rating.command.down"), () -> move(1))
                .key("Alt+Shift+DOWN")
                .when(onRow);
        this.next = onGrid("rating.next", Messages.get("ui.rating.tool.next"), model::nextOpen)
                .key("F7")
                .when(rating);
        this.rest = onGrid("rating.rest", Messages.get("ui.rating.tool.rest"), model::askRest)
                .key("F9")
                .when(rating);
    }

    private Command onGrid(String id, String label, Runnable deed) {
        return Command.of(id, label, () -> {
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

    Command kind() {
        return kind;
    }

    Command next() {
        return next;
    }

    Command rest() {
        return rest;
    }

    /** Those whose keys a table would take for itself. */
    List<Command> beforeGrid() {
        return List.of(kind, up, down);
    }

    /** All of them, in the order of their keys. */
    List<Command> all() {
        List<Command> all = new ArrayList<>();
        all.add(grade("rating.clean", Messages.get("ui.rating.command.clean"), Grade.CLEAN)
                .key("1")
                .key("Q"));
        all.add(grade("rating.fair", Messages.get("ui.rating.command.fair"), Grade.FAIR)
                .key("2")
                .key("J"));
        all.add(grade("rating.unclean", Messages.get("ui.rating.command.unclean"), Grade.UNCLEAN)
                .key("3")
                .key("B"));
        all.add(onRow("rating.unrated", Messages.get("ui.rating.command.unrated"), model::askReason)
                .key("0"));
        all.add(onRow("rating.door", Messages.get("ui.rating.command.door"), model::askDoor)
                .key("PERIOD"));
        all.add(next);
        all.add(rest);
        all.add(onRow("rating.back", Messages.get("ui.rating.command.back"), model.deeds()::takeBack)
                .key("BACK_SPACE"));
        all.add(kind);
        all.addAll(ofHousehold());
        all.addAll(ofSheet());
        return all;
    }

    private List<Command> ofHousehold() {
        return List.of(
                onRow("rating.problem", Messages.get("ui.rating.command.problem"), model::askProblem)
                        .key("W"),
                onRow("rating.plaque", Messages.get("ui.rating.command.plaque"), model.deeds()::plaque)
                        .key("P"),
                up,
                down,
                onRow("rating.place", Messages.get("ui.rating.command.place"), model::askPlace)
                        .key("M"));
    }

    private void move(int by) {
        model.deeds().move(by);
    }

    private List<Command> ofSheet() {
        return List.of(
                onGrid(
                                "rating.unratedAsBefore",
                                Messages.get("ui.rating.command.unratedAsBefore"),
                                model::askUnratedAsBefore)
                        .when(rating),
                Command.of("rating.owed", Messages.get("ui.rating.command.owed"), model::toRepair)
                        .key("F8")
                        .when(rating),
                Command.of("rating.rounds", Messages.get("ui.rating.command.rounds"), model::toRounds)
                        .when(rating));
    }
}
