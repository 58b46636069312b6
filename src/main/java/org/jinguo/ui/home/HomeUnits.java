package org.jinguo.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;

/** The units below as a table; Enter looks at one. */
final class HomeUnits {

    private final TableView<HomePicture.Child> below = Grids.table(Messages.get("ui.home.below"));
    private final StackPane root = new StackPane(below);

    private final Consumer<Area> goTo;

    HomeUnits(Consumer<Area> look) {
        this.goTo = look;
        root.getStyleClass().add("home-edge");
        below.setId("home-below");
        below.getColumns().setAll(columns());
        below.setPlaceholder(Grids.empty(new Label(Messages.get("ui.home.below.none"))));
        below.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        go(look);
                        e.consume();
                    }
                });
        below.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        go(look);
                    }
                });
    }

    /** Looks at the chosen unit; Enter belongs to the table. */
    Command look() {
        return Command.of("home.look", Messages.get("ui.home.command.look"), () -> go(goTo))
                .key("Enter")
                .ownKeys()
                .when(below.getSelectionModel().selectedItemProperty().isNotNull());
    }

    private void go(Consumer<Area> look) {
        HomePicture.Child child = below.getSelectionModel().getSelectedItem();
        if (child != null) {
            look.accept(child.unit());
        }
    }

    private static List<TableColumn<HomePicture.Child, ?>> columns() {
        return List.of(
                Grids.text(Messages.get("ui.home.col.unit"), 160, c -> c.unit().name()),
                number(Messages.get("ui.home.col.groups"), HomePicture.GROUPS),
                number(Messages.get("ui.home.col.covered"), HomePicture.COVERED),
                number(Messages.get("ui.home.col.leaders"), HomePicture.LEADERS),
                number(Messages.get("ui.home.col.households"), HomePicture.HOUSEHOLDS),
                number(Messages.get("ui.home.col.rated"), HomePicture.RATED),
                Grids.<HomePicture.Child, String>figure(
                        Messages.get("ui.home.col.share"),
                        110,
                        c -> c.text(HomePicture.CLEAN_SHARE),
                        s -> s));
    }

    private static TableColumn<HomePicture.Child, Long> number(String heading, String code) {
        return Grids.figure(heading, 110, c -> c.amount(code), n -> Messages.get("ui.number", n));
    }

    void show(HomePicture picture) {
        int chosen = below.getSelectionModel().getSelectedIndex();
        below.getItems().setAll(picture.children());
        below.getSelectionModel().select(Math.max(0, chosen));
    }

    Region root() {
        return root;
    }
}
