package org.jinguo.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Doors;

/** The page's first line: today, how large the unit is, and charts or the table of units below. */
final class HomeHead {

    private final Label today;
    private final Consumer<Doors.Behind> open;
    private final HBox sizes = new HBox();
    private final HBox choice;
    private final HBox line = new HBox();
    private final VBox root = new VBox();
    private final ToggleButton asCharts = pill("charts", Messages.get("ui.home.view.charts"));
    private final ToggleButton asUnits = pill("units", Messages.get("ui.home.view.units"));

    HomeHead(String day, Consumer<Doors.Behind> open, Consumer<Boolean> showUnits) {
        this.open = open;
        today = new Label(day);
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.getStyleClass().add("home-today");
        sizes.getStyleClass().add("home-sizes");
        sizes.setAlignment(Pos.CENTER_LEFT);
        sizes.setMinWidth(0);
        asCharts.getStyleClass().add("left-pill");
        asUnits.getStyleClass().add("right-pill");
        choice = new HBox(asCharts, asUnits);
        choice.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(choice, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-head");
        ToggleGroup group = new ToggleGroup();
        asCharts.setToggleGroup(group);
        asUnits.setToggleGroup(group);
        asCharts.setSelected(true);
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                showUnits.accept(now == asUnits);
            }
        });
        arrange(true);
    }

    private static ToggleButton pill(String id, String label) {
        ToggleButton made = new ToggleButton(label);
        made.setId("home-as-" + id);
        made.setMinWidth(Region.USE_PREF_SIZE);
        return made;
    }

    /** One line where there is room, two where there is not. */
    void arrange(boolean wide) {
        root.getChildren().clear();
        if (wide) {
            line.getChildren().setAll(today, sizes, choice);
            root.getChildren().setAll(line);
        } else {
            line.getChildren().setAll(today, choice);
            root.getChildren().setAll(line, sizes);
        }
    }

    void show(HomePicture picture) {
        sizes.getChildren()
                .setAll(List.of(
                        size(picture, HomePicture.VILLAGES, Messages.get("ui.home.size.villages")),
                        size(picture, HomePicture.GROUPS, Messages.get("ui.home.size.groups")),
                        size(picture, HomePicture.HOUSEHOLDS, Messages.get("ui.home.size.households")),
                        size(picture, HomePicture.RATED, Messages.get("ui.home.size.rated"))));
    }

    private Button size(HomePicture picture, String code, String words) {
        Button link = new Button(Messages.get("ui.home.size", picture.amount(code), words));
        link.setId("size-" + code);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().addAll("flat", "figure-link");
        HomePicture.Frame frame = picture.frame();
        boolean round = code.equals(HomePicture.RATED) || code.equals(HomePicture.HOUSEHOLDS);
        Doors.Behind number = new Doors.Behind(code, round ? frame.round() : frame.period(), frame.unit());
        link.setOnAction(e -> open.accept(number));
        return link;
    }

    void charts() {
        asCharts.setSelected(true);
    }

    void units() {
        asUnits.setSelected(true);
    }

    Region root() {
        return root;
    }
}
