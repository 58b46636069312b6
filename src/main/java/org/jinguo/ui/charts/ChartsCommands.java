package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.chart.ChartCard;

/** What can be done with the pictures. */
final class ChartsCommands {

    private final ChartsViewModel model;
    private final Supplier<Optional<ChartCard>> card;
    private final Command copy;
    private final Command save;
    private final Command data;
    private final Command back;

    /**
     * Commands over a model.
     *
     * @param card the card that is meant
     * @param back from the households to the numbers
     */
    ChartsCommands(ChartsViewModel model, Supplier<Optional<ChartCard>> card, Runnable back) {
        this.model = model;
        this.card = card;
        ObservableValue<Boolean> numbers = model.moved().openedProperty().map(Optional::isEmpty);
        copy = onCard("charts.copyPicture", Messages.get("ui.charts.do.copyPicture"), ChartCard::copyPicture)
                .key("Shortcut+C")
                .key("F8")
                .when(numbers);
        save = onCard("charts.savePicture", Messages.get("ui.charts.do.savePicture"), ChartCard::savePicture)
                .key("Shortcut+S")
                .key("Shift+F8")
                .when(numbers);
        data = onCard("charts.copyData", Messages.get("ui.charts.do.copyData"), ChartCard::copyData)
                .key("Shortcut+Shift+C")
                .when(numbers);
        this.back = Command.of("charts.back", Messages.get("ui.charts.do.back"), back)
                .key("Esc")
                .ownKeys()
                .when(model.moved().openedProperty().map(Optional::isPresent));
    }

    private Command onCard(String id, String label, Consumer<ChartCard> deed) {
        return Command.of(
                id,
                label,
                () -> card.get().ifPresentOrElse(deed, () -> model.say(Messages.get("ui.charts.nothingDrawn"))));
    }

    /** The buttons of the page bar. */
    List<Node> tools() {
        return List.of(copy.button(), save.button());
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (Look look : Look.values()) {
            all.add(choosing("charts." + name(look), look.label(), model.lookProperty(), look));
        }
        all.add(Command.of("charts.next", Messages.get("ui.charts.do.next"), () -> further(1))
                .key("Alt+RIGHT"));
        all.add(Command.of("charts.previous", Messages.get("ui.charts.do.previous"), () -> further(-1))
                .key("Alt+LEFT"));
        all.add(copy);
        all.add(save);
        all.add(data);
        all.add(back);
        all.addAll(choices());
        return all;
    }

    private static String name(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private static <E> Command choosing(String id, String label, ObjectProperty<E> chosen, E choice) {
        return Command.of(id, label, () -> chosen.set(choice)).chosenWhile(chosen.map(now -> now == choice));
    }

    private void further(int by) {
        model.lookProperty().set(model.lookProperty().get().further(by));
    }

    private List<Command> choices() {
        List<Command> all = new ArrayList<>();
        ObservableValue<Boolean> grades = model.lookProperty().map(l -> l == Look.GRADES);
        ObservableValue<Boolean> trend = model.lookProperty().map(l -> l == Look.TREND);
        for (Choice.Bars each : Choice.Bars.values()) {
            all.add(choosing("charts.bars." + name(each), each.label(), model.barsProperty(), each)
                    .when(grades));
        }
        for (Choice.Counted each : Choice.Counted.values()) {
            all.add(choosing("charts.counted." + name(each), each.label(), model.countedProperty(), each)
                    .when(grades));
        }
        for (Choice.Sorted each : Choice.Sorted.values()) {
            all.add(choosing("charts.sorted." + name(each), each.label(), model.sortedProperty(), each)
                    .when(grades));
        }
        for (Choice.Lines each : Choice.Lines.values()) {
            all.add(choosing("charts.lines." + name(each), each.label(), model.linesProperty(), each)
                    .when(trend));
        }
        return all;
    }
}
