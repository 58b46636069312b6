package org.jinguo.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Intake;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.HandClock;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Notices;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window over invented data, worked by keyboard; what it shows is saved as a picture. */
final class WindowFixture {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final DataFolder data;
    private final HandClock clock = new HandClock();
    private final Background background = Background.onLanes(clock);
    private final MainWindow window;
    private final UserSettings settings = UserSettings.unkept();
    private final FxRobot robot = new FxRobot();

    private WindowFixture(DataFolder data) {
        this.data = data;
        Figures figures = new Figures(data);
        this.window = new MainWindow(
                new Services(
                        data,
                        new Intake(data, Samples.CLOCK),
                        figures,
                        new ReturnExport(data, figures, Samples.CLOCK),
                        background,
                        Samples.CLOCK,
                        FileDialogs.answering(asked -> List.of())),
                settings,
                List.of(
                        Command.of("data.practice", Messages.get("ui.start.toPractice"), () -> {}),
                        Command.of("data.elsewhere", Messages.get("ui.start.toElsewhere"), () -> {})));
    }

    /**
     * Shows a window over the data that a maker puts into an empty folder, in a stage of its own as
     * the program does: what listens to the robot's one stage would keep every window that ever
     * was.
     */
    static WindowFixture show(Stage robots, Path empty, Function<Path, DataFolder> maker) {
        robots.hide();
        Stage stage = new Stage();
        Platform.setImplicitExit(false);
        Theme.install();
        WindowFixture made = new WindowFixture(maker.apply(empty));
        made.window.attach(stage);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        stage.toFront();
        return made;
    }

    void close() {
        onScreen(() -> window.root().getScene().getWindow().hide());
        data.close();
    }

    DataFolder data() {
        return data;
    }

    /** What the window remembers of its user. */
    UserSettings settings() {
        return settings;
    }

    MainWindow window() {
        return window;
    }

    /** The clock of jobs and messages. */
    HandClock clock() {
        return clock;
    }

    /** The messages at the edge of the window. */
    Notices notices() {
        return window.notices();
    }

    Background background() {
        return background;
    }

    /** Does something on the JavaFX thread while the lanes may be busy. */
    void now(Runnable work) {
        onScreen(work);
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Presses keys together while the lanes may be busy. */
    void chord(KeyCode... keys) {
        together(keys);
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Presses keys one after the other and lets them go; the robot's own way naps after each. */
    private void together(KeyCode... keys) {
        KeyboardRobot hands = robot.robotContext().getKeyboardRobot();
        for (KeyCode key : keys) {
            hands.pressNoWait(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            hands.releaseNoWait(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** One turn of the JavaFX thread; the robot's own way sleeps in every one of them. */
    private static void onScreen(Runnable work) {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(0);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof AssertionError failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Waits until both lanes and the screen have nothing left to do. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents(1);
            CompletableFuture<Integer> write = new CompletableFuture<>();
            CompletableFuture<Integer> read = new CompletableFuture<>();
            background.write(() -> 0, write::complete);
            background.run(() -> 0, read::complete);
            CompletableFuture<Integer> work = new CompletableFuture<>();
            background.runBehind(() -> 0, work::complete);
            CompletableFuture<Integer> aside = new CompletableFuture<>();
            background.aside(() -> 0, aside::complete);
            aside.join();
            write.join();
            read.join();
            work.join();
            WaitForAsyncUtils.waitForFxEvents(1);
        }
    }

    /** Types keys, one after the other. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            together(key);
        }
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Types a text. */
    void write(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /** Presses a key together with Ctrl. */
    void ctrl(KeyCode key) {
        together(KeyCode.CONTROL, key);
        settle();
    }

    /** Presses a key together with another that is held. */
    void hold(KeyCode held, KeyCode key) {
        together(held, key);
        settle();
    }

    /** Goes to a page by its keys: those of its group, then its own among the group's pages. */
    void go(Page page) {
        Navigation navigation = window.navigation();
        ctrl(digit(navigation.digit(page.group().orElseThrow()).orElseThrow()));
        if (navigation.beside(page).size() > 1) {
            navigation.digit(page).ifPresent(digit -> hold(KeyCode.ALT, digit(digit)));
        }
        for (int i = 0; shown() != page && i < navigation.beside(page).size(); i++) {
            ctrl(KeyCode.TAB);
        }
    }

    private static KeyCode digit(int digit) {
        return KeyCode.getKeyCode(String.valueOf(digit));
    }

    /** The pages of the navigation, in order. */
    List<Page> pages() {
        Navigation navigation = window.navigation();
        return navigation.groups().stream()
                .flatMap(g -> navigation.pages(g).stream())
                .toList();
    }

    /** The page that is shown. */
    Page shown() {
        return window.page();
    }

    /** Looks at a unit. */
    void choose(Area unit) {
        onScreen(() -> window.look(unit));
        settle();
    }

    /** A node of the window. */
    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(window.root().lookup(selector));
    }

    /** How many rows a table has. */
    int rows(String selector) {
        return ((TableView<?>) window.root().lookup(selector)).getItems().size();
    }

    /** Puts the keyboard on a node. */
    void focus(String selector) {
        run(() -> window.root().lookup(selector).requestFocus());
    }

    /** Presses the button of a text that is in sight. */
    void click(String text) {
        run(() -> Stream.of(".button", ".toggle-button", ".check-box")
                .flatMap(s -> window.root().lookupAll(s).stream())
                .map(n -> (ButtonBase) n)
                .filter(b -> text.equals(b.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text))
                .fire());
    }

    /** Does something on the JavaFX thread. */
    void run(Runnable work) {
        onScreen(work);
        settle();
    }

    /** Does something so many times in a row, each in a turn of its own of the JavaFX thread. */
    void inTurns(int times, Runnable work) {
        CompletableFuture<Integer> last = new CompletableFuture<>();
        for (int i = 0; i < times; i++) {
            Platform.runLater(work);
        }
        Platform.runLater(() -> last.complete(0));
        last.join();
    }

    /** Gives the window another size: 910 by 512 is the officers' screen at 150 %. */
    void size(double width, double height) {
        run(() -> {
            Window stage = window.root().getScene().getWindow();
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Saves a picture of the window, 1366 by 768. */
    void picture(String name) {
        settle();
        snap(name, window.root().getScene());
    }

    /** Saves a picture of a scene as it is now, while the lanes may be busy. */
    void snap(String name, Scene scene) {
        onScreen(() -> save(name, scene.snapshot(null)));
    }

    /** Saves a picture that was made elsewhere. */
    void save(String name, Image image) {
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
