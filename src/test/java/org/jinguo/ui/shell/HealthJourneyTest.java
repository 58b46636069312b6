package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SettingStore;
import org.jinguo.store.WatchedFolder;
import org.jinguo.store.disk.Deed;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What officers see of the data's health: 核对, 修复, how an opening went, why nothing is written. */
@Journey
class HealthJourneyTest {

    @TempDir
    Path folder;

    private Stage robots;
    private WindowFixture window;
    private final AtomicBoolean full = new AtomicBoolean();

    @Start
    void start(Stage stage) {
        robots = stage;
    }

    @AfterEach
    void close() {
        new FxRobot()
                .interact(() -> List.copyOf(Window.getWindows()).stream()
                        .filter(w -> w.getScene().getRoot() != root())
                        .forEach(Window::hide));
        if (window != null) {
            window.close();
        }
    }

    private void show(Function<Path, DataFolder> maker) {
        new FxRobot().interact(() -> window = WindowFixture.show(robots, folder, maker));
        window.settle();
    }

    private Parent root() {
        return window.window().root();
    }

    private List<String> notices() {
        return root().lookupAll(".notice").stream()
                .map(Node::getAccessibleText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError(notices().toString(), e);
        }
        window.settle();
    }

    private void command(String typed) {
        window.ctrl(KeyCode.K);
        window.write(typed);
        window.type(KeyCode.ENTER);
    }

    private void looks(String name) {
        window.picture(name);
        window.now(() -> {
            SceneWalk walk = new SceneWalk(root());
            assertThat(walk.pale()).isEmpty();
            assertThat(walk.nameless()).isEmpty();
        });
    }

    private static void change(DataFolder data, String value) {
        data.change("设置", edit -> data.settings().put(edit, SettingStore.PRACTICE, value));
    }

    private static Path journal(Path folder) {
        return folder.resolve("journal/journal-000001.log");
    }

    private static void flip(Path file, long at) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[(int) at] ^= 4;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> snapshots(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("snapshots"))) {
            return files.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A ledger of five steps, opened three times. Returns where the fourth stands. */
    private static long made(Path folder) {
        try (DataFolder data = Samples.village(folder, 20)) {
            change(data, "3");
        }
        long from = size(journal(folder));
        try (DataFolder data = opened(folder)) {
            change(data, "4");
        }
        long to = size(journal(folder));
        try (DataFolder data = opened(folder)) {
            change(data, "5");
        }
        return (from + to) / 2;
    }

    private static DataFolder opened(Path folder) {
        return DataFolder.open(folder, Samples.CLOCK, "", step -> {});
    }

    private DataFolder damaged(Path folder) {
        long fourth = made(folder);
        flip(snapshots(folder).get(0), size(snapshots(folder).get(0)) / 2);
        flip(journal(folder), fourth);
        return WatchedFolder.open(folder, Samples.CLOCK, deed -> {
            if (full.get() && deed.act() == Deed.Act.CREATE) {
                throw WatchedFolder.refused(deed.file(), "No space left on device");
            }
        });
    }

    @Test
    void aLedgerInOrderIsSaidToBe() {
        show(empty -> {
            DataFolder data = Samples.village(empty, 20);
            data.snapshot();
            return data;
        });
        command("hdsj");
        until(() -> !notices().isEmpty());
        assertThat(notices()).containsExactly("数据核对无误：各表、日志、1 份备份都对得上。");
        looks("health-good");
    }

    @Test
    void whatIsFoundIsMendedByOneKeyAndLookedAtAgain() {
        show(this::damaged);
        String broken = snapshots(folder).get(0).getFileName().toString();
        command("sunhuai");
        until(() -> !notices().isEmpty());
        assertThat(notices())
                .containsExactly(String.join(
                        "\n",
                        "数据核对出 2 处不对：",
                        Messages.get("store.verify.journal", 1),
                        Messages.get("store.verify.snapshot", broken)));
        looks("health-found");
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(((ButtonBase) focused()).getText()).isEqualTo("修复");
        window.type(KeyCode.SPACE);
        until(() -> notices().contains(Messages.get("ui.health.good", 2)));
        looks("health-mended");
        assertThat(notices())
                .contains(Messages.get("store.mended.aside", 1) + "\n" + Messages.get("store.mended.journal"));
        assertThat(window.data().verify()).isEmpty();
        window.chord(KeyCode.CONTROL, KeyCode.J);
        looks("health-log");
    }

    @Test
    void aMendingThatFailsOrIsStoppedLeavesAllAsItWasAndMayBeTriedAgain() {
        show(this::damaged);
        List<String> found = window.data().verify();
        assertThatThrownBy(() -> window.data().mend((what, done, total) -> true))
                .isInstanceOf(Progress.Stopped.class);
        assertThat(window.data().verify()).isEqualTo(found).hasSize(2);
        full.set(true);
        command("xfsj");
        until(() -> Window.getWindows().size() == 2);
        Labeled told = (Labeled) dialog().lookup(".content");
        assertThat(told.getText()).isEqualTo(Messages.get("error.store.diskFull", Messages.get("store.doing.mending")));
        window.snap("health-not-mended", dialog().getScene());
        assertThat(window.data().verify()).isEqualTo(found);
        full.set(false);
        window.run(() -> dialog().lookupAll(".button").stream()
                .map(n -> (ButtonBase) n)
                .filter(b -> b.getText().startsWith("再试一次"))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> notices().contains(Messages.get("ui.health.good", 2)));
        assertThat(window.data().verify()).isEmpty();
    }

    private Node focused() {
        return root().getScene().getFocusOwner();
    }

    private Parent dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(r -> r != root())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUncleanEndIsToldByOneMessageThatStays() {
        show(empty -> {
            made(empty);
            delete(empty.resolve("clean.mark"));
            flip(snapshots(empty).get(2), size(snapshots(empty).get(2)) / 2);
            return opened(empty);
        });
        assertThat(notices()).hasSize(1);
        assertThat(notices().get(0)).startsWith(Messages.get("store.opening.rebuilt", 5) + "\n备份“");
        looks("opening-rebuilt");
        window.clock().pass(Duration.ofMinutes(5));
        window.settle();
        window.now(() -> window.window().hear("数据库已用备份和日志重建，到第 5 步。"));
        assertThat(notices()).hasSize(2);
        window.chord(KeyCode.CONTROL, KeyCode.J);
        assertThat(root().lookupAll("#tasks-panel .task-card")).hasSize(2);
    }

    @Test
    void whatIsLostIsToldByADialogAndKept() {
        show(empty -> {
            long fourth = made(empty);
            snapshots(empty).forEach(HealthJourneyTest::delete);
            delete(empty.resolve("clean.mark"));
            delete(empty.resolve("data.mv.db"));
            flip(journal(empty), fourth);
            return opened(empty);
        });
        assertThat(window.data().lost()).isTrue();
        List<String> sentences = dialog().lookupAll(".grave-list .label").stream()
                .map(n -> ((Labeled) n).getText())
                .toList();
        assertThat(sentences).isEqualTo(window.data().notes());
        assertThat(sentences.get(0)).isEqualTo(Messages.get("store.opening.lost", 1));
        window.snap("opening-lost", dialog().getScene());
        assertThat(notices()).isEmpty();
        ButtonBase at = (ButtonBase) dialog().getScene().getFocusOwner();
        assertThat(at.getText()).isEqualTo("知道了");
        window.type(KeyCode.TAB);
        assertThat(((ButtonBase) dialog().getScene().getFocusOwner()).getText()).isEqualTo("查看历史");
        window.type(KeyCode.SPACE);
        window.settle();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(window.find("#history-words", Node.class)).isNotNull();
        window.chord(KeyCode.CONTROL, KeyCode.J);
        looks("opening-lost-kept");
        assertThat(root().lookupAll("#tasks-panel .task-name").stream().map(n -> (Labeled) n))
                .anyMatch(l -> l.getText().equals(String.join("\n", sentences)));
    }

    private String mark() {
        Label mark = window.find("#hindrance", Label.class);
        return mark.isVisible() ? mark.getText() : "";
    }

    private void rate() {
        window.choose(Samples.village(window.data()));
        window.go(Page.RATING);
        window.type(KeyCode.DIGIT1);
        window.settle();
    }

    @Test
    void aFolderThatCanOnlyBeReadSaysSoOnceForEachEdit() {
        show(empty -> {
            made(empty);
            return WatchedFolder.readOnly(empty, Samples.CLOCK);
        });
        assertThat(mark()).isEqualTo("只读");
        assertThat(notices()).containsExactly(Messages.get("store.opening.readOnly"));
        looks("read-only");
        window.pages().forEach(window::go);
        assertThat(notices()).hasSize(1);
        rate();
        String sentence = Messages.get("error.store.readOnly", window.data().path());
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(notices()).hasSize(2).last().isEqualTo(sentence);
        looks("read-only-edit");
        window.size(910, 512);
        looks("read-only-narrow");
        window.type(KeyCode.DIGIT2);
        window.settle();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(window.notices()).isNotNull();
        assertThat(notices()).contains(sentence);
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        window.settle();
        assertThat(window.find("#status-message", Label.class).getText()).isEqualTo(Messages.get("ui.backup.readOnly"));
        command("hdsj");
        until(() -> notices().contains(Messages.get("ui.health.good", 3)));
        command("xfsj");
        window.settle();
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void aLedgerThatWasOpenedElsewhereIsToldByADialogOnce() throws IOException {
        show(empty -> Samples.village(empty, 20));
        assertThat(mark()).isEmpty();
        Path owner = folder.resolve("lock.owner");
        String ours = Files.readString(owner, StandardCharsets.ISO_8859_1);
        Files.writeString(owner, ours.replaceFirst("-", "_"), StandardCharsets.ISO_8859_1);
        rate();
        assertThat(mark()).isEqualTo("已在别处打开");
        List<String> buttons = dialog().lookupAll(".button").stream()
                .map(b -> ((ButtonBase) b).getText())
                .toList();
        assertThat(buttons).containsExactly("知道了");
        window.snap("taken-dialog", dialog().getScene());
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(notices()).isEmpty();
        window.type(KeyCode.DIGIT2);
        window.settle();
        assertThat(Window.getWindows()).hasSize(1);
        assertThat(notices()).hasSize(1);
        assertThat(notices().get(0)).contains("已在另一台电脑或另一个窗口里打开");
        looks("taken");
        Files.writeString(owner, ours, StandardCharsets.ISO_8859_1);
    }
}
