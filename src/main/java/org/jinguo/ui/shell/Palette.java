package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.PickList;

/** The command palette: every command of the window by what is typed of it. */
final class Palette implements Overlay {

    private static final String LATELY = "palette.lately";
    private static final int REMEMBERED = 8;

    private final CommandFinder finder;
    private final UserSettings settings;
    private final Supplier<Page> here;
    private final Consumer<CommandRegistry.Entry> runner;
    private final PickList<CommandRegistry.Entry> pick;
    private final VBox card = new VBox();

    /**
     * A palette over the commands of a window.
     *
     * @param here the page that is shown
     * @param runner does what was chosen
     */
    Palette(
            CommandRegistry registry,
            UserSettings settings,
            Supplier<Page> here,
            Consumer<CommandRegistry.Entry> runner) {
        this.finder = new CommandFinder(registry.all());
        this.settings = settings;
        this.here = here;
        this.runner = runner;
        this.pick = new PickList<>(Messages.get("ui.palette.name"), this::line, this::take);
        pick.field().setId("palette-field");
        pick.field().setPromptText(Messages.get("ui.palette.prompt"));
        pick.list().setId("palette-list");
        Label none = new Label(Messages.get("ui.palette.none"));
        none.getStyleClass().add("soft");
        pick.list().setPlaceholder(none);
        pick.typedProperty().addListener((o, before, now) -> look(now));
        Label hint = new Label(Messages.get("ui.palette.keys"));
        hint.getStyleClass().add("hint");
        VBox.setVgrow(pick.list(), Priority.ALWAYS);
        card.getChildren().addAll(pick.field(), pick.list(), hint);
        card.setId("palette");
        card.getStyleClass().addAll("card-float", "palette");
        card.setMaxHeight(Region.USE_PREF_SIZE);
    }

    private void look(String typed) {
        pick.show(find(typed));
    }

    /** The commands that fit, best first. */
    List<CommandRegistry.Entry> find(String typed) {
        return finder.find(typed, lately(), here.get());
    }

    private List<String> lately() {
        return settings.get(LATELY).map(t -> List.of(t.split(","))).orElse(List.of());
    }

    private void take(CommandRegistry.Entry entry) {
        List<String> ids = new ArrayList<>();
        Stream.concat(Stream.of(entry.key()), lately().stream())
                .distinct()
                .limit(REMEMBERED)
                .forEach(ids::add);
        settings.put(LATELY, String.join(",", ids));
        runner.accept(entry);
    }

    private Node line(CommandRegistry.Entry entry) {
        Command command = entry.command();
        Label name = new Label(command.plainLabel());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label place = new Label(entry.page().map(Page::label).orElse(""));
        place.getStyleClass().add("soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label state = new Label(state(command));
        state.getStyleClass().add("hint");
        Label keys = new Label(command.firstKeyText());
        keys.getStyleClass().add("key-cap");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, place, gap, state, keys);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("pick-line");
        if (!command.enabled().get()) {
            name.getStyleClass().add("soft");
        }
        return line;
    }

    private static String state(Command command) {
        if (command.chosen().filter(c -> c.getValue()).isPresent()) {
            return Messages.get("ui.palette.inForce");
        }
        return command.enabled().get() ? "" : Messages.get("ui.palette.notNow");
    }

    @Override
    public Node root() {
        return card;
    }

    @Override
    public Pos place() {
        return Pos.TOP_CENTER;
    }

    @Override
    public void takeFocus() {
        pick.field().clear();
        look("");
        pick.field().requestFocus();
    }
}
