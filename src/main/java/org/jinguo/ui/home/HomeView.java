package org.jinguo.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.Screen;

/** 首页: numbers of the unit, what is missing with the way to its repair, the units below. */
public final class HomeView implements Screen {

    private final HomeViewModel model;
    private final Consumer<HomeViewModel.Door> go;
    private final HBox tiles = new HBox();
    private final VBox gaps = new VBox();
    private final TableView<HomePicture.Child> below = Grids.table(Messages.get("ui.home.below"));
    private final ScrollPane root = new ScrollPane();

    /** Shows a model; {@code go} opens the screen on which something is mended. */
    public HomeView(HomeViewModel model, Consumer<HomeViewModel.Door> go) {
        this.model = model;
        this.go = go;
        Label today = new Label(model.today());
        today.getStyleClass().add("soft");
        tiles.getStyleClass().add("tiles");
        gaps.getStyleClass().addAll("card", "gaps");
        Label heading = new Label(Messages.get("ui.home.below"));
        heading.getStyleClass().add("section");
        VBox top = new VBox(today, tiles, gaps, heading);
        top.getStyleClass().add("home-top");
        StackPane edge = new StackPane(below);
        edge.getStyleClass().add("home-edge");
        BorderPane content = new BorderPane(edge);
        content.setTop(top);
        content.getStyleClass().addAll("page", "home");
        root.setContent(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("form-scroll");
        below.setId("home-below");
        below.setItems(model.children());
        below.getColumns().setAll(columns());
        below.setPlaceholder(Grids.empty(new Label(Messages.get("ui.home.below.none"))));
        below.addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        look();
                        e.consume();
                    }
                });
        below.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getClickCount() == 2) {
                        look();
                    }
                });
        model.tiles().addListener((InvalidationListener) o -> drawTiles());
        model.gaps().addListener((InvalidationListener) o -> drawGaps());
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

    private void look() {
        HomePicture.Child child = below.getSelectionModel().getSelectedItem();
        if (child != null) {
            model.look(child.unit());
        }
    }

    private void drawTiles() {
        tiles.getChildren().setAll(model.tiles().stream().map(HomeView::tile).toList());
    }

    private static Node tile(HomeViewModel.Tile tile) {
        Label name = new Label(tile.name());
        name.getStyleClass().add("soft");
        Label number = new Label(tile.number());
        number.getStyleClass().add("big-number");
        Label note = new Label(tile.note());
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        VBox card = new VBox(name, number, note);
        card.getStyleClass().add("card");
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void drawGaps() {
        Label heading = new Label(Messages.get("ui.home.gaps"));
        heading.getStyleClass().add("section");
        gaps.getChildren().setAll(heading);
        if (model.gaps().isEmpty()) {
            gaps.getChildren().add(new Label(Messages.get("ui.home.gaps.none")));
        }
        model.gaps().forEach(g -> gaps.getChildren().add(gap(g)));
    }

    private Node gap(HomeViewModel.Gap gap) {
        Label text = new Label(gap.text());
        text.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(deed(gap.door()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> go.accept(gap.door()));
        HBox line = new HBox(text, space, button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String deed(HomeViewModel.Door door) {
        return switch (door) {
            case LEADERS -> Messages.get("ui.home.go.leaders");
            case RATING -> Messages.get("ui.home.go.rating");
            case INTAKE -> Messages.get("ui.home.go.intake");
        };
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
        below.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("home.look", Messages.get("ui.home.command.look"), this::look)
                        .key("Enter")
                        .ownKeys()
                        .when(below.getSelectionModel().selectedItemProperty().isNotNull()));
    }
}
