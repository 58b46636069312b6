package org.jinguo.ui.rounds;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jinguo.config.Messages;
import org.jinguo.store.RoundProgress;
import org.jinguo.store.RoundProgress.Stage;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.rounds.RoundsViewModel.Part;

/** What can be done with rounds and schemes. */
final class RoundsCommands {

    private final RoundsViewModel model;
    private final Command open;
    private final Command close;
    private final Command closeAll;
    private final Command reopen;
    private final Command carry;
    private final Command enter;
    private final Command begin;
    private final Command use;
    private final Command startOver;
    private final Command save;

    RoundsCommands(RoundsViewModel model) {
        this.model = model;
        ProgressModel progress = model.progress();
        SchemesModel schemes = model.schemes();
        this.open = round("rounds.open", Messages.get("ui.rounds.command.open"), progress::open)
                .key("Shortcut+N")
                .when(on(Stage.NOT_OPEN));
        this.close = round("rounds.close", Messages.get("ui.rounds.command.close"), progress::close)
                .key("Shortcut+L")
                .when(selected(StageText::runs));
        this.closeAll = round("rounds.closeAll", Messages.get("ui.rounds.command.closeAll"), progress::closeComplete)
                .when(progress.pictureProperty()
                        .map(p -> p.filter(f -> !f.where().oneVillage()).isPresent()));
        this.reopen = round("rounds.reopen", Messages.get("ui.rounds.command.reopen"), progress::askReopen)
                .key("Shortcut+R")
                .when(on(Stage.CLOSED));
        this.carry = round("rounds.carry", Messages.get("ui.rounds.command.carry"), progress::carry)
                .when(selected(StageText::runs));
        this.enter = round("rounds.enter", Messages.get("ui.rounds.command.enter"), progress::enter)
                .when(selected(r -> true));
        this.begin = scheme("rounds.scheme.new", Messages.get("ui.rounds.command.scheme"), schemes::begin);
        this.use = scheme("rounds.scheme.use", Messages.get("ui.rounds.command.use"), schemes::use)
                .when(schemes.chosenProperty()
                        .map(c -> c.filter(r -> r.free() > 0).isPresent()));
        this.startOver = scheme("rounds.scheme.over", Messages.get("ui.rounds.command.over"), schemes::startOver)
                .when(schemes.changedProperty());
        this.save = scheme("rounds.scheme.save", Messages.get("ui.rounds.command.save"), schemes::save)
                .key("Shortcut+Enter")
                .when(schemes.changedProperty());
    }

    private Command round(String id, String label, Runnable deed) {
        return at(Part.ROUNDS, id, label, deed);
    }

    private Command scheme(String id, String label, Runnable deed) {
        return at(Part.SCHEMES, id, label, deed);
    }

    /** A deed that brings what it is about into sight. */
    private Command at(Part part, String id, String label, Runnable deed) {
        return Command.of(id, label, () -> {
            model.partProperty().set(part);
            deed.run();
        });
    }

    private Command look(Part part, String id, String label) {
        return Command.of(id, label, () -> model.partProperty().set(part));
    }

    private ObservableValue<Boolean> on(Stage stage) {
        return selected(r -> r.stage() == stage);
    }

    private ObservableValue<Boolean> selected(java.util.function.Predicate<RoundProgress> rule) {
        return model.progress().selectedProperty().map(r -> r.filter(rule).isPresent());
    }

    /** Deeds of the row with the keyboard, for its menu. */
    List<Command> ofRow() {
        return List.of(enter, open, close, reopen, carry);
    }

    /** Deeds of the form of a scheme, the main one last. */
    List<Command> ofSchemes() {
        return List.of(begin, use, startOver, save);
    }

    /** Buttons of the page bar, in sight with the rounds. */
    List<Node> tools() {
        List<Node> tools = List.of(reopen.button(), closeAll.button(), close.button(), open.primaryButton());
        for (Node tool : tools) {
            tool.visibleProperty().bind(model.partProperty().map(p -> p == Part.ROUNDS));
            tool.managedProperty().bind(tool.visibleProperty());
        }
        return tools;
    }

    List<Command> all() {
        return Stream.of(
                        List.of(open, close, closeAll, reopen, carry, enter),
                        ofSchemes(),
                        List.of(
                                look(Part.ROUNDS, "rounds.look.rounds", Messages.get("ui.rounds.look.rounds")),
                                look(Part.SCHEMES, "rounds.look.schemes", Messages.get("ui.rounds.look.schemes")),
                                look(Part.RULES, "rounds.look.rules", Messages.get("ui.rounds.look.rules"))))
                .flatMap(List::stream)
                .toList();
    }
}
