package org.jinguo.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;

/** The units below to choose from, each with a box; a chosen one has the shape of its line. */
final class Followed {

    /** The shapes of the lines, the unit's own first. */
    static final String SHAPES = "●■◆▲★";

    private final ChartsViewModel model;
    private final VBox boxes = new VBox();
    private final VBox root;
    private List<Area> shown = List.of();

    Followed(ChartsViewModel model) {
        this.model = model;
        Label title = new Label(Messages.get("ui.charts.beside"));
        title.getStyleClass().add("section");
        Label hint = new Label(Messages.get("ui.charts.beside.most", ChartsViewModel.MOST_BESIDE));
        hint.setWrapText(true);
        hint.getStyleClass().add("soft");
        boxes.getStyleClass().add("charts-boxes");
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("charts-boxes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(title, hint, scroll);
        root.getStyleClass().addAll("card", "charts-followed");
        root.setMinWidth(0);
    }

    /** Offers units; keeps the boxes, and with them the keyboard, where they are the same. */
    void show(List<Area> units) {
        Segments.show(root, !units.isEmpty());
        if (!shown.equals(units)) {
            shown = List.copyOf(units);
            List<Node> made = new ArrayList<>();
            units.forEach(u -> made.add(box(u)));
            boxes.getChildren().setAll(made);
        }
        boxes.getChildren().forEach(node -> mark((CheckBox) node));
    }

    private CheckBox box(Area unit) {
        CheckBox box = new CheckBox(unit.name());
        box.setId("charts-beside-" + unit.id());
        box.setUserData(unit);
        box.setOnAction(e -> {
            boolean wanted = box.isSelected();
            if (!model.follow(unit, wanted) && wanted) {
                box.setSelected(false);
                model.say(Messages.get("ui.charts.beside.full", ChartsViewModel.MOST_BESIDE));
            }
        });
        return box;
    }

    private void mark(CheckBox box) {
        Area unit = (Area) box.getUserData();
        int place = model.beside().indexOf(unit.id());
        box.setSelected(place >= 0);
        box.setText(
                place < 0
                        ? unit.name()
                        : Messages.get("ui.charts.series", String.valueOf(SHAPES.charAt(place + 1)), unit.name()));
    }

    Region root() {
        return root;
    }
}
