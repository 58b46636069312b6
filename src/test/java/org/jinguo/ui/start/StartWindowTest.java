package org.jinguo.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is to be seen while a ledger is opened, also when that takes a minute. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class StartWindowTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        Platform.setImplicitExit(false);
        Theme.install();
        stage = given;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Shows the greeting of a job that has begun, and lets it end afterwards. */
    private void opening(Consumer<Progress> look) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Progress[] progress = new Progress[1];
        try (Background background = Background.onLanes()) {
            new FxRobot()
                    .interact(() -> new StartWindow(UserSettings.unkept(), FileDialogs.answering(asked -> List.of()))
                            .greet(
                                    stage,
                                    background.job(
                                            Messages.get("app.opening"),
                                            told -> {
                                                progress[0] = told;
                                                begun.countDown();
                                                await(go);
                                                return 0;
                                            },
                                            done -> JobResult.untold())));
            await(begun);
            look.accept(progress[0]);
            go.countDown();
        }
    }

    private List<Double> places() {
        Scene scene = stage.getScene();
        return scene.getRoot().lookupAll(".greeting > *").stream()
                .map(n -> n.localToScene(0, 0))
                .flatMap(at -> List.of(at.getX(), at.getY()).stream())
                .toList();
    }

    @Test
    void stepsOfARebuildAreSaidAndNothingMoves() {
        opening(progress -> {
            WaitForAsyncUtils.waitForFxEvents();
            List<Double> before = places();
            assertThat(before).hasSize(6);
            for (String step : List.of(
                    Messages.get("store.opening.rebuilding"),
                    Messages.get("store.opening.replaying", 20, 61_432),
                    Messages.get("store.opening.replaying", 61_420, 61_432),
                    Messages.get("store.opening.counting"))) {
                progress.step(step, 0, 0);
                WaitForAsyncUtils.waitForFxEvents();
                Node said = stage.getScene().lookup("#greeting-step");
                assertThat(((Label) said).getText()).isEqualTo(step);
                assertThat(places()).isEqualTo(before);
            }
            progress.step(Messages.get("store.opening.replaying", 61_420, 61_432), 0, 0);
            WaitForAsyncUtils.waitForFxEvents();
            new FxRobot().interact(() -> save("start-rebuilding"));
        });
    }

    private void save(String name) {
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
