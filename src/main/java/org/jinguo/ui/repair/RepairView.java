package org.jinguo.ui.repair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.page.LedgerPage;
import org.jinguo.ui.kit.page.LedgerScreen;

/** 整改: follow-up of unclean households, plaques, and points, each a list of its own. */
public final class RepairView implements LedgerScreen {

    private final FollowUpViewModel followUp;
    private final ObjectProperty<RepairList> shown = new SimpleObjectProperty<>(RepairList.FOLLOW_UP);
    private final Map<RepairList, ListPart> parts = new EnumMap<>(RepairList.class);
    private final BorderPane root = new BorderPane();

    /** Shows the lists; workbooks go into a folder, and {@code opener} opens them. */
    public RepairView(Desk desk, Path folder, Consumer<Path> opener) {
        this.followUp = new FollowUpViewModel(desk);
        parts.put(RepairList.FOLLOW_UP, new FollowUpList(followUp, shown).part());
        parts.put(RepairList.PLAQUES, new PlaquesList(new PlaquesViewModel(desk), shown).part());
        parts.put(RepairList.POINTS, new PointsList(new PointsViewModel(desk, folder), shown, opener).part());
        root.setCenter(page().root());
        shown.addListener((o, before, now) -> turn());
    }

    private void turn() {
        followUp.leave();
        root.setCenter(page().root());
        followUp.desk().status().keysProperty().set(keys());
        refresh();
        takeFocus();
    }

    private ListPart part() {
        return parts.get(shown.get());
    }

    @Override
    public LedgerPage page() {
        return part().page();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        part().refresh().run();
    }

    @Override
    public void about(String topic) {
        if (topic.equals(Doors.OWED)) {
            shown.set(RepairList.FOLLOW_UP);
            followUp.owed();
        }
    }

    @Override
    public void remember(UserSettings settings) {
        parts.values().forEach(part -> part.page().remember(settings));
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return shown.flatMap(list -> parts.get(list).current());
    }

    @Override
    public void reveal(RecordRef record) {
        if (record.ledger() == Ledgers.RATING) {
            shown.set(RepairList.FOLLOW_UP);
            followUp.reveal(record.id());
        }
    }

    /** The deeds of a list are on the page bar while that list is shown. */
    @Override
    public List<Node> tools() {
        List<Node> tools = new ArrayList<>();
        parts.forEach((list, part) -> {
            List<Command> deeds = part.buttons();
            int main = deeds.size() - 1;
            deeds.subList(0, main).forEach(d -> tools.add(with(list, d.button())));
            tools.add(with(list, deeds.get(main).primaryButton()));
        });
        return tools;
    }

    private Button with(RepairList list, Button button) {
        button.visibleProperty().bind(shown.map(s -> s == list));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        parts.values().forEach(part -> all.addAll(part.buttons()));
        parts.values().forEach(part -> all.addAll(part.others()));
        for (RepairList list : RepairList.values()) {
            all.add(Command.of(
                            "repair.list." + list.name().toLowerCase(Locale.ROOT),
                            Messages.get("ui.repair.command.list", list.label()),
                            () -> shown.set(list))
                    .chosenWhile(shown.map(s -> s == list)));
        }
        all.addAll(gridCommands());
        return all;
    }

    /** The commands that all grids have, each done by the one that is shown. */
    private List<Command> gridCommands() {
        Map<RepairList, List<Command>> own = new EnumMap<>(RepairList.class);
        parts.forEach((list, part) -> own.put(list, part.grid().commands()));
        List<Command> all = new ArrayList<>();
        List<Command> first = own.get(RepairList.FOLLOW_UP);
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            Command sample = first.get(i);
            all.add(new Command(
                    sample.id(),
                    sample.label(),
                    sample.words(),
                    sample.keys(),
                    sample.own(),
                    BooleanExpression.booleanExpression(
                            shown.flatMap(s -> own.get(s).get(at).enabled())),
                    sample.chosen(),
                    () -> own.get(shown.get()).get(at).run()));
        }
        return all;
    }

    @Override
    public String keys() {
        return part().keys();
    }
}
