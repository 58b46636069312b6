package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Keyboard;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.chart.Pictures;

/** 首页: what is to be reported, what is missing, and the year in charts, each one key from work. */
public final class HomeView implements Screen {

    private final HomeViewModel model;
    private final Doors doors;
    private final Pictures pictures;
    private final HomeHead head;
    private final LineCard due;
    private final LineCard gaps;
    private final HomeCharts charts;
    private final HomeUnits units;
    private final HomeGrid grid;
    private final ScrollPane root = new ScrollPane();
    private final Keyboard keyboard =
            new Keyboard(root, () -> Optional.ofNullable(root.getContent().lookup(".home-deed")), "home-as-charts");

    /** Shows a model; what is mended or looked at elsewhere is reached through the doors. */
    public HomeView(HomeViewModel model, Doors doors, Pictures pictures) {
        this.model = model;
        this.doors = doors;
        this.pictures = pictures;
        due = new LineCard("home-due", Messages.get("ui.home.due"), none(), this::open);
        String noGaps = Messages.get("ui.home.gaps.none");
        gaps = new LineCard("home-gaps", Messages.get("ui.home.gaps"), noGaps, this::open);
        charts = new HomeCharts(this::behind, pictures);
        units = new HomeUnits(model);
        grid = new HomeGrid(due.root(), gaps.root(), charts, units.root());
        head = new HomeHead(model.todayText(), this::behind, grid::showUnits);
        grid.onRoom(head::arrange);
        VBox page = new VBox(head.root(), grid.root());
        VBox.setVgrow(grid.root(), Priority.ALWAYS);
        page.getStyleClass().addAll("page", "home");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("home-scroll");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.due().addListener((ListChangeListener<HomeLine>) c -> keyboard.keep(this::drawDue));
        model.gaps().addListener((ListChangeListener<HomeLine>) c -> keyboard.keep(this::drawGaps));
        model.pictureProperty().addListener((o, before, now) -> {
            if (!now.equals(before)) {
                now.ifPresent(p -> keyboard.keep(() -> draw(p)));
            }
        });
    }

    private static String none() {
        return Messages.get("ui.home.due.none", org.jinguo.returns.DueList.DAYS_AHEAD);
    }

    private void drawDue() {
        due.show(model.due());
    }

    private void drawGaps() {
        gaps.show(model.gaps());
    }

    private void draw(HomePicture picture) {
        due.heading(
                picture.frame().past()
                        ? Messages.get(
                                "ui.home.due.past", picture.frame().period().label())
                        : Messages.get("ui.home.due"));
        drawDue();
        drawGaps();
        head.show(picture);
        charts.show(picture);
        units.show(picture);
    }

    private void behind(Doors.Behind number) {
        keyboard.leave();
        doors.behind(number.code(), number.period(), number.unit());
    }

    private void open(HomeLine line) {
        keyboard.leave(line.id());
        if (line.target().door() == HomeTarget.Door.REMINDER) {
            pictures.copyText(model.reminder());
        }
        model.open(line.target());
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) {
            return;
        }
        String key = e.getCode().getName();
        lineOf(key.startsWith("Numpad ") ? key.substring(7) : key).ifPresent(line -> {
            e.consume();
            open(line);
        });
    }

    private Optional<HomeLine> lineOf(String key) {
        return Stream.concat(model.due().stream(), model.gaps().stream())
                .filter(l -> !l.key().isEmpty() && l.key().equals(key))
                .findFirst();
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
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(
                Command.of("home.charts", Messages.get("ui.home.view.charts"), head::charts),
                Command.of("home.units", Messages.get("ui.home.view.units"), head::units),
                Command.of("home.remind", Messages.get("ui.home.do.remind"), this::remind),
                units.look()));
        all.addAll(units.commands());
        return all;
    }

    /** Keeps the choice of columns. */
    public void remember(UserSettings settings) {
        units.remember(settings);
    }

    private void remind() {
        model.gaps().stream()
                .filter(l -> l.target().door() == HomeTarget.Door.REMINDER)
                .findFirst()
                .ifPresent(this::open);
    }

    @Override
    public void takeFocus() {
        keyboard.comeBack();
    }

    @Override
    public String keys() {
        return Messages.get("ui.home.keys");
    }
}
