package org.jinguo.ui.rounds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.store.RoundProgress;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.rounds.RoundsViewModel.Part;

/** 评选期: rounds, score schemes, and what is settled; one of them in sight. */
public final class RoundsView implements Screen {

    private final RoundsViewModel model;
    private final RoundsCommands commands;
    private final ProgressPane progress;
    private final SchemesPane schemes;
    private final RulesPane rules;
    private final BorderPane root = new BorderPane();
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);

    /** Shows a model. */
    public RoundsView(RoundsViewModel model) {
        this.model = model;
        this.commands = new RoundsCommands(model);
        this.progress = new ProgressPane(model.progress());
        this.schemes = new SchemesPane(model.schemes(), commands.ofSchemes());
        this.rules = new RulesPane(model.rules());
        progress.addToMenu(commands.ofRow());
        tabs.put(Part.ROUNDS, tab(Part.ROUNDS, Messages.get("ui.rounds.part.rounds")));
        tabs.put(Part.SCHEMES, tab(Part.SCHEMES, Messages.get("ui.rounds.part.schemes")));
        tabs.put(Part.RULES, tab(Part.RULES, Messages.get("ui.rounds.part.rules")));
        FlowPane strip = new FlowPane();
        strip.getChildren().addAll(tabs.values());
        strip.getStyleClass().addAll("total-bar", "rounds-parts");
        strip.setAccessibleText(Messages.get("ui.rounds.parts"));
        root.setTop(strip);
        root.getStyleClass().add("page");
        model.partProperty().addListener((o, before, now) -> turnTo(now));
        show(model.partProperty().get());
    }

    private ToggleButton tab(Part part, String label) {
        ToggleButton button = new ToggleButton(label);
        button.setId("rounds-" + part.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("chip");
        button.setOnAction(e -> {
            model.partProperty().set(part);
            button.setSelected(true);
        });
        return button;
    }

    private void turnTo(Part part) {
        show(part);
        takeFocus();
    }

    private void show(Part part) {
        root.setCenter(
                switch (part) {
                    case ROUNDS -> progress.root();
                    case SCHEMES -> schemes.root();
                    case RULES -> rules.root();
                });
        tabs.forEach((p, button) -> button.setSelected(p == part));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void takeFocus() {
        switch (model.partProperty().get()) {
            case ROUNDS -> progress.takeFocus();
            case SCHEMES -> schemes.takeFocus();
            case RULES -> rules.takeFocus();
        }
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.progress().selectedProperty().map(r -> r.flatMap(RoundsView::record));
    }

    private static Optional<RecordRef> record(RoundProgress round) {
        return round.state().map(s -> new RecordRef(Ledgers.VILLAGE_ROUND, s.id()));
    }

    @Override
    public List<Node> tools() {
        return commands.tools();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(commands.all());
        all.addAll(progress.commands());
        return all;
    }

    @Override
    public String keys() {
        return Messages.get("ui.rounds.keys");
    }
}
