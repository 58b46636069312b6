package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.testfx.framework.junit5.Start;

/**
 * Whatever keys an officer, or the cat, presses: nothing fails, nothing is lost, and the database
 * is what the journal says. {@code -Djinguo.keys.sequences=100} makes the long run.
 */
@Journey
class RandomKeysTest {

    private static final int KEYS = 200;
    private static final int SEQUENCES = Integer.getInteger("jinguo.keys.sequences", 1);
    private static final long SEED = Long.getLong("jinguo.keys.seed", 20191218);

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> uncaught = Collections.synchronizedList(new ArrayList<>());
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        log.start();
        rootLog().addAppender(log);
        window = WindowFixture.show(stage, folder.resolve("data"), empty -> {
            DataFolder made = Samples.village(empty, 20);
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.leaders(made);
            return made;
        });
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> uncaught.add(trace(e)));
    }

    @AfterEach
    void close() {
        rootLog().detachAppender(log);
        window.close();
    }

    private static Logger rootLog() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static String trace(Throwable e) {
        return e
                + Stream.of(e.getStackTrace())
                        .limit(12)
                        .map(f -> "\n  " + f)
                        .toList()
                        .toString();
    }

    @Test
    void nothingFailsAndNothingIsLostWhateverIsPressed() throws IOException {
        List<String> failed = new ArrayList<>();
        List<Page> pages = Page.all();
        for (Page page : pages) {
            for (int i = 0; i < SEQUENCES; i++) {
                failed.addAll(press(page, SEED + pages.indexOf(page) * 100_003L + i));
            }
        }
        assertThat(failed).isEmpty();
        assertThat(window.data().verify()).isEmpty();
        String live = window.data().digest();
        long changes = window.data().lastSeq();
        window.close();
        assertThat(reopened(folder.resolve("data"))).isEqualTo(live + " " + changes);
        Path copy = copyWithoutDatabase();
        assertThat(reopened(copy)).isEqualTo(live + " " + changes);
    }

    private List<String> press(Page page, long seed) {
        Random random = new Random(seed);
        Area village = Samples.village(window.data());
        window.choose(random.nextInt(3) == 0 ? village : anywhere(random));
        window.run(() -> window.window().open(page));
        RandomKeys keys = new RandomKeys(random);
        List<String> pressed = new ArrayList<>();
        window.inTurns(
                KEYS, () -> pressed.add(keys.pressOne(window.window().root().getScene())));
        window.settle();
        window.run(() -> keys.closeOthers(window.window().root().getScene()));
        window.settle();
        List<String> found = failures().stream()
                .map(f -> page + " " + seed + ": " + f + pressed)
                .toList();
        uncaught.clear();
        log.list.clear();
        return found;
    }

    private Area anywhere(Random random) {
        List<Area> all = new ArrayList<>(window.data()
                .areas()
                .tree()
                .children(window.data().areas().tree().home().orElseThrow().id()));
        all.addAll(window.data()
                .areas()
                .tree()
                .children(Samples.village(window.data()).id()));
        all.add(window.data().areas().tree().home().orElseThrow());
        return all.get(random.nextInt(all.size()));
    }

    private List<String> failures() {
        List<String> found = new ArrayList<>(uncaught);
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableProxy() != null) {
                found.add(event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : "\n"
                                        + ch.qos.logback.classic.spi.ThrowableProxyUtil.asString(
                                                event.getThrowableProxy())));
            }
        }
        return found;
    }

    private static String reopened(Path data) {
        try (DataFolder opened = DataFolder.open(data, Samples.CLOCK, "郑会计", text -> {})) {
            assertThat(opened.verify()).isEmpty();
            return opened.digest() + " " + opened.lastSeq();
        }
    }

    /** The journal alone makes the data anew. */
    private Path copyWithoutDatabase() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Path journal = folder.resolve("data").resolve("journal");
        Files.createDirectories(copy.resolve("journal"));
        try (Stream<Path> segments = Files.list(journal)) {
            for (Path segment : segments.toList()) {
                Files.copy(segment, copy.resolve("journal").resolve(segment.getFileName()));
            }
        }
        return copy;
    }
}
