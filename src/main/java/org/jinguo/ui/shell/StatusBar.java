package org.jinguo.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;

/** The line at the foot: last message with undo, place, counts, keys, when things were saved. */
final class StatusBar {

    private final HBox root = new HBox();

    StatusBar(ShellViewModel model, Node tasks, Runnable openBin) {
        root.getStyleClass().add("status");
        root.setAlignment(Pos.CENTER_LEFT);
        Label message = new Label();
        message.setId("status-message");
        message.textProperty().bind(model.status().messageProperty());
        message.getStyleClass().add("status-message");
        Hyperlink undo =
                link(Messages.get("ui.status.undo"), model.undoProperty().isNotEmpty());
        undo.setOnAction(e -> model.undo());
        Hyperlink bin = link(Messages.get("ui.status.bin"), model.deletedProperty());
        bin.setId("status-bin");
        bin.setOnAction(e -> openBin.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label counts = fixed(new Label());
        counts.setId("status-counts");
        counts.textProperty().bind(model.status().countsProperty());
        Label keys = new Label();
        keys.textProperty().bind(model.status().keysProperty());
        keys.getStyleClass().add("soft");
        keys.setMinWidth(0);
        Label saved = fixed(new Label());
        saved.textProperty().bind(model.savedProperty());
        saved.getStyleClass().add("soft");
        Label place = new Label();
        place.setId("status-place");
        place.textProperty().bind(model.viewpoint().unitProperty().map(Area::name));
        // Where there is no room the breadcrumbs above say it all the same.
        place.setMinWidth(0);
        root.getChildren().addAll(message, undo, bin, gap, tasks, place, counts, keys, saved);
    }

    /** A link for the mouse; its deed has a key or a command of its own. */
    private static Hyperlink link(String text, ObservableValue<Boolean> when) {
        Hyperlink link = new Hyperlink(text);
        link.setFocusTraversable(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.visibleProperty().bind(when);
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    Node root() {
        return root;
    }
}
