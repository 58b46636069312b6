package org.jinguo.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;

/** What can be done in the history. */
final class HistoryCommands {

    private static final String BACK_KEY = "Shortcut+U";
    private static final String STORY_KEY = "Shortcut+H";
    static final String RESTORE_KEY = "Shortcut+R";

    private final HistoryViewModel model;
    private final Doors doors;
    final Command changes;
    final Command imports;
    final Command bin;
    final Command find;
    final Command back;
    final Command reverse;
    final Command open;
    final Command story;
    final Command restoreTo;
    final Command restore;

    HistoryCommands(HistoryViewModel model, Doors doors, Runnable search) {
        this.model = model;
        this.doors = doors;
        this.changes = Command.of(
                "history.changes",
                Messages.get("ui.history.command.changes"),
                () -> model.modeProperty().set(HistoryViewModel.Mode.CHANGES));
        this.imports = Command.of(
                "history.imports",
                Messages.get("ui.history.command.imports"),
                () -> model.modeProperty().set(HistoryViewModel.Mode.IMPORTS));
        this.bin = Command.of(
                "history.bin",
                Messages.get("ui.history.command.bin"),
                () -> model.modeProperty().set(HistoryViewModel.Mode.BIN));
        this.find = Command.of("history.find", Messages.get("ui.history.command.find"), search);
        this.back = Command.of("history.back", Messages.get("ui.history.command.back"), model::undoToSelected)
                .key(BACK_KEY)
                .when(reachable().and(listing()));
        this.reverse = Command.of("history.reverse", Messages.get("ui.history.command.reverse"), model::takeBackImport)
                .when(imported().and(listing()));
        this.open = Command.of("history.open", Messages.get("ui.history.command.open"), this::open)
                .when(recordChosen());
        this.story = Command.of("history.record", Messages.get("ui.history.command.record"), this::tell)
                .key(STORY_KEY)
                .when(recordChosen().and(during(HistoryViewModel.Mode.RECORD).not()));
        this.restoreTo = Command.of(
                        "history.restoreTo",
                        Messages.get("ui.history.command.restoreTo"),
                        () -> model.record().restore())
                .key(RESTORE_KEY)
                .ownKeys()
                .when(during(HistoryViewModel.Mode.RECORD).and(stepHolds()));
        this.restore = Command.of(
                        "history.restore",
                        Messages.get("ui.history.command.restore"),
                        () -> model.bin().restore())
                .key(RESTORE_KEY)
                .ownKeys()
                .when(during(HistoryViewModel.Mode.BIN)
                        .and(Bindings.isNotEmpty(model.bin().selected())));
    }

    /** Those of the page; the story of a record is one that can be given everywhere. */
    List<Command> all() {
        return List.of(changes, imports, bin, find, back, reverse, open, restoreTo, restore);
    }

    private BooleanBinding during(HistoryViewModel.Mode mode) {
        return Bindings.equal(model.modeProperty(), mode);
    }

    private BooleanBinding listing() {
        return during(HistoryViewModel.Mode.CHANGES).or(during(HistoryViewModel.Mode.IMPORTS));
    }

    private BooleanBinding reachable() {
        return Bindings.createBooleanBinding(
                () -> model.selectedProperty()
                        .get()
                        .filter(c -> model.session().back(c) > 0)
                        .isPresent(),
                model.selectedProperty(),
                model.touched().adviceProperty());
    }

    private BooleanBinding imported() {
        return Bindings.createBooleanBinding(
                () -> model.selectedProperty()
                        .get()
                        .filter(c -> c.kind() == Change.Kind.IMPORT)
                        .isPresent(),
                model.selectedProperty());
    }

    private BooleanBinding stepHolds() {
        return Bindings.createBooleanBinding(
                () -> model.record()
                        .selectedProperty()
                        .get()
                        .filter(s -> !s.removed())
                        .isPresent(),
                model.record().selectedProperty());
    }

    private BooleanBinding recordChosen() {
        return Bindings.createBooleanBinding(
                () -> chosen().isPresent(),
                model.modeProperty(),
                model.touched().selectedProperty(),
                model.bin().selected(),
                model.record().recordProperty());
    }

    Optional<RecordRef> chosen() {
        return switch (model.modeProperty().get()) {
            case BIN ->
                model.bin().selected().size() == 1
                        ? Optional.of(model.bin().selected().get(0).record())
                        : Optional.empty();
            case RECORD -> model.record().recordProperty().get();
            default -> model.touched().selectedProperty().get().map(DetailRow::record);
        };
    }

    void open() {
        chosen().ifPresent(doors::to);
    }

    void tell() {
        chosen().ifPresent(model::show);
    }
}
