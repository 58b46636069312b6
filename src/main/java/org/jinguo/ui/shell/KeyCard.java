package org.jinguo.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** The card of keys that F1 shows over the window. */
final class KeyCard {

    private final StackPane root = new StackPane();
    private final Button close = new Button(Messages.get("common.ok"));

    KeyCard(Runnable closed) {
        Label title = new Label(Messages.get("ui.keys.title"));
        title.getStyleClass().add("section");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int row = 0;
        for (String line : List.of(Messages.get("ui.keys.table").split("\n"))) {
            String[] parts = line.split("\\|", 2);
            Label key = new Label(parts[0].strip());
            key.getStyleClass().add("key-cap");
            key.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(key, VPos.TOP);
            Label deed = new Label(parts[1].strip());
            deed.setWrapText(true);
            deed.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(row, key, deed);
            row++;
        }
        close.setDefaultButton(false);
        close.setOnAction(e -> closed.run());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Messages.get("ui.keys.title"));
        scroll.getStyleClass().add("key-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(title, scroll, close);
        card.getStyleClass().add("card-float");
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().add(card);
        root.getStyleClass().add("veil");
        root.setVisible(false);
    }

    void show(boolean shown) {
        root.setVisible(shown);
        if (shown) {
            close.requestFocus();
        }
    }

    boolean shown() {
        return root.isVisible();
    }

    Node root() {
        return root;
    }
}
