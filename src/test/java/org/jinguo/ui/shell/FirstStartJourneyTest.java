package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jinguo.App;
import org.jinguo.config.Messages;
import org.jinguo.config.Places;
import org.jinguo.config.UserSettings;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SettingStore;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program from a start without any ledger, by keyboard. */
@Tag("fx")
class FirstStartJourneyTest {

    private static final String HOME = "user.home";

    @TempDir
    Path home;

    private final FxRobot robot = new FxRobot();
    private String before;
    private App app;

    @BeforeEach
    void start() throws TimeoutException {
        before = System.getProperty(HOME);
        System.setProperty(HOME, home.toString());
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    /** A practice township that is there already; making one takes long. */
    private void practised() {
        try (DataFolder data = Samples.village(home.resolve(".jinguo-practice"), 2)) {
            data.change("演示数据已备好", edit -> data.settings().put(edit, "practice.ready", "1"));
        }
    }

    private void open() throws TimeoutException {
        app = (App)
                FxToolkit.setupApplication(App.class, home.resolve(".jinguo").toString());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void stop() throws TimeoutException {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        if (app != null) {
            FxToolkit.cleanupApplication(app);
        }
        System.setProperty(HOME, before);
    }

    private Scene scene() {
        return Window.getWindows().get(0).getScene();
    }

    private Parent root() {
        return scene().getRoot();
    }

    private void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String text) {
        return !Window.getWindows().isEmpty()
                && root().lookupAll(".label").stream()
                        .anyMatch(n -> n instanceof Label l && l.getText().equals(text));
    }

    private void picture(String name) {
        robot.interact(() -> {
            WritableImage image = scene().snapshot(null);
            Path file = Path.of("target", "screens", name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String focused() {
        return ((ButtonBase) scene().getFocusOwner()).getText();
    }

    private void looks(String name) {
        picture(name);
        robot.interact(() -> {
            SceneWalk walk = new SceneWalk(root());
            assertThat(walk.pale()).isEmpty();
            assertThat(walk.nameless()).isEmpty();
            assertThat(walk.cut()).isEmpty();
        });
    }

    @Test
    void initialsFoundALedgerAndTheWindowShowsTheUnit() throws TimeoutException {
        practised();
        open();
        assertThat(says("这台电脑上还没有台账")).isTrue();
        picture("start-empty");
        robot.write("yk");
        looks("start");
        robot.type(KeyCode.ENTER);
        assertThat(focused()).startsWith("建立 洋口镇 的台账");
        robot.type(KeyCode.SPACE);
        until(() -> says("洋口镇妇联"));
        assertThat(says(Messages.get("ui.app.practice"))).isFalse();
        Path own = home.resolve(".jinguo");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> says(Messages.get("ui.app.practice")));
        picture("start-practice");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> says("洋口镇妇联") && !says(Messages.get("ui.app.practice")));
        leave();
        try (DataFolder data = DataFolder.open(own, Samples.CLOCK, "", what -> {})) {
            assertThat(data.areas().tree().home().orElseThrow().name()).isEqualTo("洋口镇");
            assertThat(data.settings().get(SettingStore.PRACTICE)).isEmpty();
            assertThat(data.lastSeq()).isEqualTo(1);
        }
        UserSettings settings = UserSettings.of(Places.ofThisRun().userSettings());
        assertThat(Places.ofThisRun().folderToOpen(settings)).isEqualTo(own);
    }

    private void leave() throws TimeoutException {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupApplication(app);
        app = null;
    }

    private boolean told(String sentence) {
        return !Window.getWindows().isEmpty()
                && root().lookupAll(".notice").stream().anyMatch(n -> sentence.equals(n.getAccessibleText()));
    }

    @Test
    void whatTheDataSayLaterIsToldByTheWindow() throws TimeoutException, IOException {
        Path own = home.resolve(".jinguo");
        Samples.village(own, 2).close();
        Files.delete(own.resolve("clean.mark"));
        open();
        until(() -> told(Messages.get("store.opening.rebuilt", 2)));
        Path snapshot;
        try (Stream<Path> files = Files.list(own.resolve("snapshots"))) {
            snapshot =
                    files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
        }
        Files.write(snapshot, new byte[] {1, 2, 3});
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).release(KeyCode.B, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> told(Messages.get("store.verify.snapshot", snapshot.getFileName())));
        Files.move(own.resolve("snapshots"), home.resolve("away"));
        Files.writeString(own.resolve("snapshots"), "x", StandardCharsets.UTF_8);
        leave();
        Files.delete(own.resolve("snapshots"));
        FxToolkit.registerPrimaryStage();
        open();
        until(() -> told(Messages.get("store.closing.noSnapshot")));
        leave();
        FxToolkit.registerPrimaryStage();
        open();
        until(() -> says("洋口镇妇联"));
        assertThat(told(Messages.get("store.closing.noSnapshot"))).isFalse();
    }

    @Test
    void aLedgerThatIsOpenElsewhereIsToldOnThePage() throws TimeoutException {
        try (DataFolder used = Samples.township(home.resolve(".jinguo"))) {
            assertThat(used.lastSeq()).isEqualTo(1);
            open();
            until(() -> says("这份台账正在另一个窗口里打开。请先关掉那一个，再试一次。"));
            looks("start-trouble");
        }
    }
}
