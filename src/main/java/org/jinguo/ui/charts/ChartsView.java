package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Keyboard;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.Pictures;

/** 看图: one of four looks at the ratings, its choices above it; each number opens what it counts. */
public final class ChartsView implements Screen {

    private final ChartsViewModel model;
    private final Map<Look, Pane> panes = new EnumMap<>(Look.class);
    private final RanksPane ranks;
    private final MovedPane list;
    private final FlowPane head = new FlowPane();
    private final StackPane body = new StackPane();
    private final BorderPane root = new BorderPane();
    private final Keyboard keyboard = new Keyboard(root, this::first, "charts-look-grades");
    private final ChartsCommands commands;

    /** Shows a model; pictures go where the officer says. */
    public ChartsView(ChartsViewModel model, Pictures pictures) {
        this.model = model;
        this.ranks = new RanksPane(model, pictures);
        panes.put(Look.GRADES, new GradesPane(model, pictures, this::draw));
        panes.put(Look.TREND, new TrendPane(model, pictures, this::draw));
        panes.put(Look.MOVES, new MovesPane(model, pictures));
        panes.put(Look.RANKS, ranks);
        this.list = new MovedPane(model, this::back);
        this.commands = new ChartsCommands(model, this::card, this::back);
        head.getStyleClass().add("charts-head");
        root.setTop(head);
        root.setCenter(body);
        root.getStyleClass().addAll("page", "charts");
        panes.values().forEach(p -> body.getChildren().add(p.root()));
        body.getChildren().add(list.root());
        body.getStyleClass().add("charts-body");
        head.getChildren()
                .add(Segments.of("charts-look", Messages.get("ui.charts.look"), model.lookProperty(), Look::label));
        panes.values().forEach(p -> head.getChildren().addAll(p.choices()));
        model.lookProperty().addListener((o, before, now) -> turned());
        model.pictureProperty().addListener((o, before, now) -> draw());
        model.moved().openedProperty().addListener((o, before, now) -> opened(before, now));
        arrange();
    }

    private Pane pane() {
        return panes.get(model.lookProperty().get());
    }

    private boolean listed() {
        return model.moved().openedProperty().get().isPresent();
    }

    /** The keyboard goes along when it was in the look that went. */
    private void turned() {
        boolean here = body.isFocusWithin();
        keyboard.leave("");
        arrange();
        if (here) {
            takeFocus();
        }
    }

    private void arrange() {
        panes.forEach((look, pane) -> {
            boolean shown = pane == pane();
            Segments.show(pane.root(), shown && !listed());
            pane.choices().forEach(c -> Segments.show(c, shown && fits(c)));
        });
        Segments.show(list.root(), listed());
    }

    /** The order is chosen of units only: rounds stand by time. */
    private boolean fits(Node choice) {
        return !"charts-sorted".equals(choice.getId()) || model.barsProperty().get() == Choice.Bars.UNITS;
    }

    private void draw() {
        model.pictureProperty().get().ifPresent(p -> keyboard.keep(() -> pane().draw(p)));
    }

    private void opened(Optional<MovedList.Opened> before, Optional<MovedList.Opened> now) {
        if (before.isEmpty() && now.isPresent()) {
            keyboard.leave();
        }
        arrange();
        if (now.isPresent()) {
            list.takeFocus();
        }
    }

    private void back() {
        model.back();
        keyboard.comeBack();
    }

    /** The first piece in sight. */
    private Optional<Node> first() {
        boolean shown = model.pictureProperty().get().filter(pane()::shows).isPresent();
        if (pane() == ranks) {
            return card().filter(c -> shown).map(c -> c.lookup("#charts-ranks"));
        }
        return Stream.of(pane().root())
                .filter(r -> shown)
                .flatMap(r -> r.lookupAll(".chart-piece").stream())
                .filter(Node::isFocusTraversable)
                .findFirst();
    }

    /** The card with the keyboard; else the main one of the look. */
    private Optional<ChartCard> card() {
        List<ChartCard> cards = pane().cards().stream()
                .filter(c -> c.isVisible() && c.isDrawn())
                .toList();
        return cards.stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .or(() -> cards.stream().findFirst());
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
        if (listed()) {
            list.takeFocus();
        } else {
            keyboard.comeBack();
        }
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public List<Node> tools() {
        return new ArrayList<>(commands.tools());
    }

    @Override
    public ObservableValue<Optional<RecordRef>> current() {
        return model.moved()
                .openedProperty()
                .flatMap(what -> what.isPresent() ? list.current() : new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    @Override
    public String keys() {
        return Messages.get("ui.charts.keys");
    }
}
