package org.jinguo.ui.check;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.Command;

/** What can be done with a second look; its keys are heard by {@link LookKeys}. */
final class LookCommands {

    private final LookViewModel model;
    private final ObservableValue<Boolean> blind;
    private final Command draw;
    private final Command adopt;
    private final Command keep;
    private final Command open;

    LookCommands(LookViewModel model, Property<Half> shown) {
        this.model = model;
        ObservableValue<Boolean> here = Bindings.createBooleanBinding(() -> shown.getValue() == Half.LOOK, shown);
        this.blind = during(here, LookViewModel.Mode.BLIND);
        ObservableValue<Boolean> row = model.chosenProperty().flatMap(r -> here.map(h -> h && r.isPresent()));
        ObservableValue<Boolean> undecided = model.chosenProperty()
                .flatMap(r -> here.map(h -> h && r.filter(x -> !x.settled()).isPresent()));
        this.draw = Command.of("check.draw", Messages.get("ui.check.look.command.draw"), model::draw)
                .when(here);
        this.adopt = Command.of("check.adopt", Messages.get("ui.check.look.command.adopt"), model::adopt)
                .key("1")
                .ownKeys()
                .when(undecided);
        this.keep = Command.of("check.keep", Messages.get("ui.check.look.command.keep"), model::keep)
                .key("2")
                .ownKeys()
                .when(undecided);
        this.open = Command.of("check.open", Messages.get("ui.check.look.command.open"), model::open)
                .key("Enter")
                .ownKeys()
                .when(row);
    }

    private ObservableValue<Boolean> during(ObservableValue<Boolean> here, LookViewModel.Mode mode) {
        return model.modeProperty().flatMap(m -> here.map(h -> h && m == mode));
    }

    private Command grade(String id, String label, Grade grade) {
        return Command.of(id, label, () -> model.key(grade)).ownKeys().when(blind);
    }

    Command draw() {
        return draw;
    }

    /** What is done with a household whose grades differ. */
    List<Command> ofDiffering() {
        return List.of(open, keep, adopt);
    }

    List<Command> all() {
        return List.of(
                draw,
                grade("check.clean", Messages.get("ui.check.look.command.clean"), Grade.CLEAN)
                        .key("1")
                        .key("Q"),
                grade("check.fair", Messages.get("ui.check.look.command.fair"), Grade.FAIR)
                        .key("2")
                        .key("J"),
                grade("check.unclean", Messages.get("ui.check.look.command.unclean"), Grade.UNCLEAN)
                        .key("3")
                        .key("B"),
                grade("check.unrated", Messages.get("ui.check.look.command.unrated"), Grade.UNRATED)
                        .key("0"),
                Command.of("check.back", Messages.get("ui.check.look.command.back"), () -> model.step(-1))
                        .key("BACK_SPACE")
                        .ownKeys()
                        .when(blind),
                adopt,
                keep,
                open);
    }
}
