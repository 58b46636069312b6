package org.jinguo.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;

/** The units below in a grid; Enter looks at one. */
final class HomeUnits {

    private static final String COLUMNS = "grid.home";
    private static final int NAME = 18;
    private static final int FIGURE = 12;

    private final DataGrid<HomePicture.Child> below;
    private final StackPane root = new StackPane();
    private final Consumer<Area> goTo;

    HomeUnits(HomeViewModel model) {
        this.goTo = model::look;
        below = new DataGrid<>(Messages.get("ui.home.below"), model.background(), model::texts, columns());
        root.getChildren().add(below);
        root.getStyleClass().add("home-edge");
        below.setId("home-below");
        below.keyedBy(c -> c.unit().id());
        below.freeze(1);
        below.enterOpens();
        below.onOpen(child -> goTo.accept(child.unit()));
        below.onMessage(model::say);
        below.setEmpty(Grids.empty(new Label(Messages.get("ui.home.below.none"))));
    }

    /** Looks at the chosen unit; Enter belongs to the grid. */
    Command look() {
        return Command.of("home.look", Messages.get("ui.home.command.look"), this::go)
                .key("Enter")
                .ownKeys()
                .when(below.currentProperty().map(Optional::isPresent));
    }

    private void go() {
        below.currentProperty().get().ifPresent(child -> goTo.accept(child.unit()));
    }

    /** What can be done in the grid. */
    List<Command> commands() {
        return below.commands();
    }

    /** Keeps the choice of columns. */
    void remember(UserSettings settings) {
        below.remember(settings.get(COLUMNS), text -> settings.put(COLUMNS, text));
    }

    private static List<GridColumn<HomePicture.Child>> columns() {
        Field name = Field.of("name", Messages.get("ui.home.col.unit"), FieldKind.TEXT)
                .wide(NAME);
        Field share = Field.of("share", Messages.get("ui.home.col.share"), FieldKind.TEXT)
                .wide(FIGURE);
        return List.of(
                locked(GridColumn.of(Ledgers.AREA, name, c -> c.unit().name())),
                number(Messages.get("ui.home.col.groups"), HomePicture.GROUPS),
                number(Messages.get("ui.home.col.covered"), HomePicture.COVERED),
                number(Messages.get("ui.home.col.leaders"), HomePicture.LEADERS),
                number(Messages.get("ui.home.col.households"), HomePicture.HOUSEHOLDS),
                number(Messages.get("ui.home.col.rated"), HomePicture.RATED),
                locked(GridColumn.<HomePicture.Child>of(Ledgers.AREA, share, c -> c.text(HomePicture.CLEAN_SHARE))
                        .atRight()));
    }

    private static GridColumn<HomePicture.Child> number(String heading, String code) {
        Field field = Field.of(code, heading, FieldKind.COUNT).wide(FIGURE);
        return locked(GridColumn.<HomePicture.Child>of(Ledgers.AREA, field, c -> c.amount(code))
                .showing(n -> Messages.get("ui.number", n)));
    }

    private static GridColumn<HomePicture.Child> locked(GridColumn<HomePicture.Child> column) {
        return column.readOnly(Messages.get("ui.home.below.locked"));
    }

    void show(HomePicture picture) {
        below.setItems(picture.children());
    }

    Region root() {
        return root;
    }
}
