package org.jinguo.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnException;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Zoom;
import org.jinguo.ui.kit.form.TypingUndo;
import org.jinguo.workbook.WorkbookException;

/** The main window: units and jobs at the left, one screen in the middle, the status line below. */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEFT = 220;

    private final Background background;
    private final FileDialogs files;
    private final ShellViewModel model;
    private final Map<Page, org.jinguo.ui.kit.Screen> screens = new EnumMap<>(Page.class);
    private final Screens made;
    private final BorderPane frame = new BorderPane();
    private final BorderPane centre = new BorderPane();
    private final StackPane root = new StackPane();
    private final KeyCard keyCard = new KeyCard(this::closeKeyCard);
    private final UnitTree tree;
    private final NavBar nav;
    private final PageBar pageBar;
    private final Look look;
    private final WindowMemory memory;
    private Consumer<Path> opener = path -> {};

    /**
     * A window over the services; the data must have a home unit.
     *
     * @param settings where the user's look and the place of the window are kept
     */
    public MainWindow(Services services, UserSettings settings) {
        this.look = new Look(settings);
        this.memory = new WindowMemory(settings, services.background());
        this.background = services.background();
        this.files = services.files();
        this.model = new ShellViewModel(services);
        Doors doors = new Doors();
        doors.onWay(this::go);
        this.made =
                new Screens(services, model, doors, this::chooseFiles, path -> opener.accept(path));
        made.remember(settings);
        screens.putAll(made.all());
        this.tree = new UnitTree(model.viewpoint());
        this.nav = new NavBar(model);
        this.pageBar = new PageBar(model);
        Dialogs dialogs =
                new Dialogs(
                        () -> root.getScene().getWindow(),
                        () -> opener.accept(Path.of(LogFolder.place())));
        background.onTrouble(e -> trouble(dialogs, e));
        build();
        model.onChanged(() -> shown().refresh());
        model.pageProperty().addListener((o, before, now) -> show());
        model.viewpoint().unitProperty().addListener((o, before, now) -> shown().refresh());
        model.viewpoint().periodProperty().addListener((o, before, now) -> shown().refresh());
        show();
    }

    private static void trouble(Dialogs dialogs, RuntimeException e) {
        if (e instanceof StoreException failure) {
            dialogs.failure(failure.userMessage());
        } else if (e instanceof WorkbookException failure) {
            dialogs.failure(failure.userMessage());
        } else if (e instanceof ReturnException failure) {
            dialogs.failure(failure.userMessage());
        } else {
            dialogs.bug();
        }
    }

    private void build() {
        VBox.setVgrow(tree.view(), Priority.ALWAYS);
        VBox left = new VBox(nav.root(), tree.view());
        left.getStyleClass().add("left");
        SplitPane.setResizableWithParent(left, false);
        centre.setTop(pageBar.root());
        centre.setMinSize(0, 0);
        SplitPane split = new SplitPane(left, centre);
        look.zoomProperty().addListener((o, before, now) -> divide(split));
        split.widthProperty().addListener((o, before, now) -> divideOnce(split, before));
        frame.setTop(new TopBar(model, look, this::chooseFiles, this::openKeyCard).root());
        frame.setCenter(split);
        frame.setBottom(new StatusBar(model).root());
        root.getChildren().addAll(frame, keyCard.root());
        look.dress(root);
        look.listen(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::forward);
        new FileDrop(root, this::take);
    }

    /** The first width that a window has says how wide the units may be; later users say. */
    private void divideOnce(SplitPane split, Number before) {
        if (before.doubleValue() == 0) {
            divide(split);
        }
    }

    private void divide(SplitPane split) {
        double wanted = LEFT * look.zoomProperty().get() / Zoom.PLAIN;
        split.setDividerPositions(wanted / Math.max(wanted, split.getWidth()));
    }

    private void keys(KeyEvent e) {
        if (keyCard.shown()) {
            if (List.of("ESCAPE", "F1", "ENTER").contains(e.getCode().name())) {
                closeKeyCard();
                e.consume();
            }
            return;
        }
        boolean taken =
                e.isShortcutDown() ? shortcut(e) : !e.isAltDown() && !e.isShiftDown() && plain(e);
        if (taken) {
            e.consume();
        }
    }

    private boolean shortcut(KeyEvent e) {
        switch (e.getCode()) {
            case Z -> TypingUndo.elseUndo(e.getTarget(), model::undo);
            case Y -> TypingUndo.elseRedo(e.getTarget(), model::redo);
            case O -> chooseFiles();
            case DIGIT1 -> open(Page.HOME);
            case DIGIT2 -> open(Page.LEADERS);
            case DIGIT3 -> open(Page.RATING);
            case DIGIT4 -> open(Page.AID);
            case DIGIT5 -> open(Page.HOUSEHOLDS);
            case DIGIT6 -> open(Page.PEOPLE);
            case DIGIT7 -> open(Page.RETURNS);
            case DIGIT8 -> open(Page.HISTORY);
            case DIGIT9 -> open(Page.AREAS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(Doors.Way way) {
        way.period().ifPresent(model.viewpoint().periodProperty()::set);
        way.unit().ifPresent(model.viewpoint().unitProperty()::set);
        open(way.page());
    }

    /** Shows a page and puts the keyboard on it. */
    void show(Page page) {
        open(page);
    }

    private void open(Page page) {
        model.pageProperty().set(page);
        focusScreen();
    }

    private boolean plain(KeyEvent e) {
        switch (e.getCode()) {
            case F1 -> openKeyCard();
            case F6 -> nextPane();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openKeyCard() {
        keyCard.show(true);
    }

    private void closeKeyCard() {
        keyCard.show(false);
        focusScreen();
    }

    private void nextPane() {
        if (tree.view().isFocused()) {
            focusScreen();
        } else if (frame.getScene().getFocusOwner() != null
                && frame.getScene().getFocusOwner().getStyleClass().contains("nav-item")) {
            tree.view().requestFocus();
        } else {
            nav.takeFocus(model.pageProperty().get());
        }
    }

    private void focusScreen() {
        // What stands in split and scroll panes belongs to the scene only once their skins are
        // made.
        centre.applyCss();
        centre.layout();
        shown().takeFocus();
    }

    /** A screen's own shortcuts work wherever the keyboard is. */
    private void forward(KeyEvent e) {
        Node screen = shown().root();
        if (e.isShortcutDown() && e.getTarget() instanceof Node from && !inside(from, screen)) {
            screen.fireEvent(e.copyFor(root, screen));
        }
    }

    private static boolean inside(Node node, Node upper) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == upper) {
                return true;
            }
        }
        return false;
    }

    private org.jinguo.ui.kit.Screen shown() {
        return screens.get(model.pageProperty().get());
    }

    private void show() {
        org.jinguo.ui.kit.Screen screen = shown();
        model.status().countsProperty().set("");
        model.status().keysProperty().set(screen.keys());
        pageBar.show(screen.tools());
        centre.setCenter(screen.root());
        screen.refresh();
    }

    private void chooseFiles() {
        List<Path> chosen =
                files.files(
                        root.getScene().getWindow(),
                        Messages.get("ui.intake.choose"),
                        new FileDialogs.Kind(
                                Messages.get("ui.intake.files"),
                                List.of("*.xlsx", "*.xls", "*.et", "*.csv")));
        if (!chosen.isEmpty()) {
            take(chosen);
        }
    }

    /** Takes workbooks into the import page, as if they had been dropped. */
    public void take(List<Path> files) {
        model.pageProperty().set(Page.INTAKE);
        made.intake(files);
        focusScreen();
    }

    /** Looks at a unit. */
    public void look(Area unit) {
        model.viewpoint().unitProperty().set(unit);
    }

    /** What opens files and folders in the officer's own programs; nothing until it is given. */
    public void openWith(Consumer<Path> newOpener) {
        this.opener = newOpener;
    }

    /** The window's nodes. */
    public Parent root() {
        return root;
    }

    /** Puts the window into a stage; closing it waits until everything asked for is written. */
    public void attach(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        stage.setTitle(model.title());
        stage.setScene(new Scene(root, width, height));
        boolean placed = memory.restore(stage);
        stage.setMaximized(memory.maximized());
        memory.follow(stage);
        stage.setOnHidden(
                e -> {
                    memory.close();
                    background.close();
                });
        stage.setOnShown(
                e -> {
                    if (!placed && !stage.isMaximized()) {
                        stage.centerOnScreen();
                    }
                    focusScreen();
                });
    }
}
