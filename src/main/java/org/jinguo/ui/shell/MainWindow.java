package org.jinguo.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.place.Area;
import org.jinguo.ui.details.DetailsView;
import org.jinguo.ui.details.DetailsViewModel;
import org.jinguo.ui.kit.AccessKeys;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Bugs;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Notices;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.WorkCorner;
import org.jinguo.ui.kit.print.Printing;
import org.jinguo.ui.search.SearchBox;
import org.jinguo.ui.search.SearchViewModel;

/** The main window: units and jobs at the left, one screen in the middle, the status line below. */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Background background;
    private final FileDialogs files;
    private final ShellViewModel model;
    private final Map<Page, org.jinguo.ui.kit.Screen> screens = new LinkedHashMap<>();
    private final Navigation navigation;
    private final Screens made;
    private final CommandRegistry registry = new CommandRegistry();
    private final Overlays overlays = new Overlays();
    private final StackPane root = new StackPane();
    private final UnitStates states;
    private final Frame frame;
    private final Menus menus;
    private final CommandDesk desk;
    private final StepMenus steps;
    private final Ways ways;
    private final Look look;
    private final WindowMemory memory;
    private final WorkCorner work;
    private final Tidings tidings;
    private final Backups backups;
    private final Health health;
    private final Printing printing;
    private final ListExport lists;
    private final DetailsViewModel details;
    private final DetailsView panel;
    private final SearchBox search;
    private final ChangeListener<Optional<RecordRef>> onCurrent =
            (o, before, now) -> details().show(now);
    private ObservableValue<Optional<RecordRef>> current = new SimpleObjectProperty<>(Optional.empty());
    private Consumer<Path> opener = path -> {};

    /**
     * A window over the services; the data must have a home unit.
     *
     * @param settings where the user's look and the place of the window are kept
     */
    public MainWindow(Services services, UserSettings settings) {
        this(services, settings, List.of());
    }

    /**
     * A window whose menu of files also offers other data.
     *
     * @param otherData what opens other data in this one's place
     */
    public MainWindow(Services services, UserSettings settings, List<Command> otherData) {
        this.look = new Look(settings);
        this.memory = new WindowMemory(settings, services.background());
        this.background = services.background();
        this.files = services.files();
        this.model = new ShellViewModel(services);
        Doors doors = new Doors();
        this.made = new Screens(services, model, doors, this::chooseFiles, path -> opener.accept(path));
        made.remember(settings);
        screens.putAll(made.all());
        doors.onBehind(number -> made.behind(number, model.pageProperty().get()));
        this.navigation =
                new Navigation(Page.all().stream().filter(screens::containsKey).toList());
        this.ways = new Ways(model, screens, services);
        this.desk = new CommandDesk(registry, overlays, model, ways, settings);
        ways.listen(doors);
        ways.onArrival(this::focusScreen);
        this.details = new DetailsViewModel(services.data(), background, services.clock(), settings);
        this.panel = new DetailsView(details, ways::story);
        this.search = new SearchBox(searching(services, doors), this::focusScreen);
        this.states = new UnitStates(model, services.figures(), background);
        this.work = new WorkCorner(background.tasks(), model.status().notices(), this::focusScreen);
        this.frame = new Frame(model, navigation, states, look);
        ways.onPanel(this::showInPanel);
        Dialogs dialogs = new Dialogs(this::window);
        Troubles troubles = new Troubles(dialogs, bugs(services));
        this.tidings = new Tidings(services, notices(), dialogs, troubles, ways);
        background.onTrouble(tidings::met);
        background.tasks().explainWith(Troubles::told);
        this.backups = new Backups(services, model);
        this.health = new Health(services, notices(), tidings, model::refresh);
        this.printing = new Printing(background, model.status(), this::window);
        this.lists = new ListExport(
                background, model, () -> Screens.exportFolder(services.data()), path -> opener.accept(path));
        this.steps = new StepMenus(model, () -> ways.open(Page.HISTORY));
        register(otherData);
        this.menus = new Menus(registry);
        TopBar.Parts parts = new TopBar.Parts(menus, steps, search.field(), tidings.hindranceProperty());
        TopBar bar = new TopBar(model, registry, parts);
        frame.setEdges(bar.root(), new StatusBar(model, work.indicator(), ways::bin).root());
        search.results().translateYProperty().bind(bar.root().heightProperty());
        build();
        model.onChanged(() -> {
            shown().refresh();
            details.read();
            states.later();
        });
        model.pageProperty().addListener((o, before, now) -> show());
        model.viewpoint().unitProperty().addListener((o, before, now) -> shown().refresh());
        model.viewpoint().periodProperty().addListener((o, before, now) -> shown().refresh());
        show();
    }

    private Window window() {
        return root.getScene() == null ? null : root.getScene().getWindow();
    }

    private Bugs bugs(Services services) {
        Bugs.Around around = new Bugs.Around(
                this::window,
                model::savedUntil,
                () -> model.pageProperty().get().id(),
                services.clock());
        Runnable openLogs = () -> opener.accept(Path.of(LogFolder.place()));
        return new Bugs(around, background, files, openLogs);
    }

    /** A failure that nobody handled, whatever thread it came up on. */
    public void met(Throwable failure) {
        tidings.met(failure, Optional.empty());
    }

    /** Something that she should know of the data, which came up after they were opened. */
    public void hear(String sentence) {
        tidings.hear(sentence);
    }

    /** Messages at the edge of the window. */
    public Notices notices() {
        return model.status().notices();
    }

    private SearchViewModel searching(Services services, Doors doors) {
        SearchViewModel searching =
                new SearchViewModel(services.data(), background, model.viewpoint(), doors, desk::lines);
        searching.prepare();
        return searching;
    }

    private DetailsViewModel details() {
        return details;
    }

    /** Tells of a record in the panel alone. */
    private void showInPanel(RecordRef record) {
        details.openProperty().set(true);
        details.show(Optional.of(record));
    }

    /** The commands that can be given everywhere, menu by menu, then those of the pages. */
    private void register(List<Command> otherData) {
        registry.add(
                MenuPlace.FILE,
                List.of(
                        Command.of("file.import", Messages.get("ui.intake.button"), this::chooseFiles)
                                .key("Shortcut+O"),
                        PaperCommand.of(printing, model, this::shown),
                        lists.command(this::shown)));
        registry.add(MenuPlace.FILE, List.of(backups.command(), health.looking(), health.mending()));
        registry.add(MenuPlace.FILE, otherData);
        registry.add(
                MenuPlace.FILE,
                List.of(Command.of(
                        "file.close",
                        Messages.get("ui.file.close"),
                        () -> background.onScreen(() -> window().hide()))));
        registry.add(MenuPlace.EDIT, model.commands());
        registry.add(MenuPlace.EDIT, steps.commands());
        registry.add(MenuPlace.EDIT, search.commands());
        registry.add(MenuPlace.VIEW, panel.commands());
        registry.add(MenuPlace.VIEW, panes().commands());
        registry.add(MenuPlace.VIEW, work.commands());
        registry.add(MenuPlace.VIEW, LookCommands.themes(look));
        registry.add(MenuPlace.VIEW, LookCommands.zoom(look));
        registry.add(MenuPlace.VIEW, LookCommands.steps(look));
        registry.add(MenuPlace.GO, List.of(desk.finding(), search.goTo(), ways.up()));
        PageCommands pages = new PageCommands(navigation, model, ways);
        registry.addLines(MenuPlace.GO, pages.lines());
        registry.add(MenuPlace.GO, pages.beside());
        registry.hear(pages.digits());
        registry.add(MenuPlace.HELP, List.of(desk.keys(navigation)));
        screens.forEach((page, screen) -> registry.add(page, screen.commands()));
    }

    private Panes panes() {
        Panes panes =
                new Panes(() -> root.getScene() == null ? null : root.getScene().getFocusOwner());
        frame.addTo(panes, this::focusScreen);
        panes.add(panel.root(), panel::takeFocus);
        panes.add(work.overlay(), work::goRound);
        return panes;
    }

    private void build() {
        StackPane.setAlignment(search.results(), Pos.TOP_RIGHT);
        root.getChildren().addAll(frame.root(), search.results(), work.overlay(), overlays.root());
        details.openProperty().addListener((o, before, now) -> frame.showPanel(panel.root(), now));
        frame.showPanel(panel.root(), details.openProperty().get());
        look.dress(root);
        look.listen(root);
        new WindowKeys(registry, model, overlays).listen(root);
        new FileDrop(root, this::take);
    }

    private void focusScreen() {
        frame.focus(shown());
    }

    /** The screen in the middle. */
    org.jinguo.ui.kit.Screen shown() {
        return screens.get(model.pageProperty().get());
    }

    private void show() {
        org.jinguo.ui.kit.Screen screen = shown();
        navigation.shown(model.pageProperty().get());
        model.status().countsProperty().set("");
        model.status().keysProperty().set(screen.keys());
        menus.show(model.pageProperty().get());
        frame.show(screen);
        follow(screen.current());
        screen.refresh();
    }

    /** The panel tells of what is selected on the page that is shown. */
    private void follow(ObservableValue<Optional<RecordRef>> selected) {
        current.removeListener(onCurrent);
        current = selected;
        current.addListener(onCurrent);
        details.show(current.getValue());
    }

    private void chooseFiles() {
        List<Path> chosen = FileChoice.ask(files, root.getScene().getWindow());
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

    void open(Page page) {
        ways.open(page);
    }

    /** The page that is shown. */
    Page page() {
        return model.pageProperty().get();
    }

    /** Opens a record where it is shown. */
    void open(RecordRef record) {
        ways.to(record);
    }

    /** Looks at a unit. */
    public void look(Area unit) {
        model.viewpoint().unitProperty().set(unit);
    }

    /** What opens files and folders in the officer's own programs; nothing until it is given. */
    public void openWith(Consumer<Path> newOpener) {
        this.opener = newOpener;
    }

    /** Its nodes. */
    public Parent root() {
        return root;
    }

    /**
     * Puts the window into a stage; closing it waits until everything asked for is written. False
     * when it is not known where the window stood last.
     */
    public boolean attach(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        stage.setTitle(model.title());
        stage.setScene(new Scene(root, width, height));
        AccessKeys.listen(stage);
        boolean placed = memory.restore(stage);
        stage.setMaximized(memory.maximized());
        memory.follow(stage);
        stage.setOnHidden(e -> gone());
        stage.setOnShown(e -> shown(stage, placed));
        return placed;
    }

    private void shown(Stage stage, boolean placed) {
        if (!placed && !stage.isMaximized()) {
            stage.centerOnScreen();
        }
        focusScreen();
        tidings.opened();
    }

    /** What ticks or listens on would keep the whole window. */
    private void gone() {
        work.gone();
        states.close();
        memory.close();
        backups.close();
        background.close();
    }

    /** Every command of the window and its pages, for those who look through them. */
    CommandRegistry registry() {
        return registry;
    }

    /** Its pages and the keys that lead to them. */
    Navigation navigation() {
        return navigation;
    }

    UnitStates states() {
        return states;
    }
}
