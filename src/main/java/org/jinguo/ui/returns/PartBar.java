package org.jinguo.ui.returns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.ui.kit.Choices;
import org.jinguo.ui.kit.Command;

/** The boxes above the checks in which a batch and a programme are chosen. */
final class PartBar {

    private final ComboBox<Optional<String>> batch;
    private final ComboBox<Optional<AidProgramme>> programme;
    private final VBox root = new VBox();
    private final List<Command> commands;

    PartBar(PartChoices choices) {
        batch = box(choices.batches(), choices.batchProperty(), name -> name);
        batch.setId("returns-batch");
        programme = box(choices.programmes(), choices.programmeProperty(), AidProgramme::name);
        programme.setId("returns-programme");
        HBox boxes = new HBox(
                labelled(Messages.get("ui.returns.batch"), batch, choices.offeredProperty()),
                labelled(Messages.get("ui.returns.programme"), programme, choices.programmesOfferedProperty()));
        boxes.setAlignment(Pos.CENTER_LEFT);
        boxes.getStyleClass().add("filter-bar");
        root.getChildren().setAll(boxes, told(choices));
        root.setMinHeight(Region.USE_PREF_SIZE);
        inSight(root, choices.offeredProperty());
        commands = List.of(
                Command.of("returns.chooseBatch", Messages.get("ui.returns.batch.command"), () -> open(batch))
                        .when(choices.offeredProperty()),
                Command.of(
                                "returns.chooseProgramme",
                                Messages.get("ui.returns.programme.command"),
                                () -> open(programme))
                        .when(choices.programmesOfferedProperty()));
    }

    private static <T> ComboBox<Optional<T>> box(
            ObservableList<Optional<T>> all, ObjectProperty<Optional<T>> chosen, Function<T, String> name) {
        ComboBox<Optional<T>> box =
                Choices.of(all, chosen, one -> one.map(name).orElse(Messages.get("ui.returns.part.all")));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node labelled(String text, Region box, ObservableValue<Boolean> offered) {
        Label label = new Label(text);
        label.setMnemonicParsing(true);
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setAccessibleText(text.replaceAll("\\(_.\\)", ""));
        HBox line = new HBox(label, box);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("return-part");
        inSight(line, offered);
        return line;
    }

    private static void inSight(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Node told(PartChoices choices) {
        Label told = new Label();
        told.setId("returns-part");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().addAll("hint", "return-part-told");
        told.textProperty().bind(choices.toldProperty());
        inSight(told, choices.toldProperty().isNotEmpty());
        return told;
    }

    private static void open(ComboBox<?> box) {
        box.requestFocus();
        box.show();
    }

    Node root() {
        return root;
    }

    /** What leads to the boxes from the palette. */
    List<Command> commands() {
        return commands;
    }
}
