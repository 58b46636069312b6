package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;

/** 核对: the sums of the paper sheets, and the second look. */
public final class CheckView implements Screen {

    private final ObjectProperty<Half> shown = new SimpleObjectProperty<>(Half.TOTALS);
    private final CheckDesk desk;
    private final TotalsViewModel totalsModel;
    private final LookViewModel lookModel;
    private final TotalsPart totals;
    private final LookPart look;
    private final BorderPane root = new BorderPane();
    private final Command turn;

    /** The page at a desk. */
    public CheckView(CheckDesk desk) {
        this.desk = desk;
        this.totalsModel = new TotalsViewModel(desk);
        this.lookModel = new LookViewModel(desk);
        this.totals = new TotalsPart(totalsModel, shown);
        this.look = new LookPart(lookModel, shown);
        this.turn = Command.of("check.turn", Messages.get("ui.check.command.turn"), this::turn)
                .key("F8")
                .alsoCalled(Messages.get("ui.check.command.turn.words"));
        shown.addListener((o, before, now) -> show());
        look.modeProperty().addListener((o, before, now) -> tellKeys());
        totals.ofVillageProperty().addListener((o, before, now) -> tellKeys());
        show();
    }

    private void tellKeys() {
        if (root.getScene() != null) {
            desk.status().keysProperty().set(keys());
        }
    }

    private void turn() {
        shown.set(shown.get() == Half.TOTALS ? Half.LOOK : Half.TOTALS);
    }

    private void show() {
        root.setCenter(shown.get() == Half.TOTALS ? totals.root() : look.root());
        tellKeys();
        if (root.getScene() != null) {
            desk.status().countsProperty().set("");
            refresh();
            takeFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void refresh() {
        if (shown.get() == Half.TOTALS) {
            totalsModel.refresh();
        } else {
            lookModel.refresh();
        }
    }

    @Override
    public void takeFocus() {
        if (shown.get() == Half.TOTALS) {
            totals.takeFocus();
        } else {
            look.takeFocus();
        }
    }

    /** Keeps the choice of columns. */
    public void remember(UserSettings settings) {
        totals.remember(settings);
    }

    @Override
    public List<Node> tools() {
        Button jump = totals.jump().button();
        jump.visibleProperty().bind(shown.map(s -> s == Half.TOTALS));
        jump.managedProperty().bind(jump.visibleProperty());
        return List.of(jump);
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return shown.flatMap(s -> s == Half.TOTALS ? totals.current() : look.current());
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(totals.jump(), turn));
        all.addAll(look.commands().all());
        all.addAll(totals.groups().commands());
        return all;
    }

    @Override
    public String keys() {
        return shown.get() == Half.TOTALS ? totals.keys() : look.keys();
    }
}
