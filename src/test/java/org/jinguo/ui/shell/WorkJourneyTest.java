package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jinguo.store.SettingStore;
import org.jinguo.store.StoreException;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Notices;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Work in progress, messages and failures, worked by keyboard. */
@Journey
class WorkJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> Samples.village(empty, 20));
        Theme.install();
    }

    @AfterEach
    void close() {
        look(Theme.LIGHT.label());
        window.close();
    }

    private Node focused() {
        return window.window().root().getScene().getFocusOwner();
    }

    private boolean seen(String selector) {
        Node node = window.window().root().lookup(selector);
        return node != null && node.isVisible();
    }

    private void look(String label) {
        window.now(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> label.equals(c.label()))
                .forEach(Command::run));
    }

    /** Every theme and half as large again: read, named and not cut off. */
    private void looks(String name, Parent root) {
        for (Theme theme : Theme.values()) {
            look(theme.label());
            window.snap(name + "-" + theme.name().toLowerCase(Locale.ROOT), root.getScene());
            window.now(() -> {
                SceneWalk walk = new SceneWalk(root);
                assertThat(walk.pale()).isEmpty();
                assertThat(walk.nameless()).isEmpty();
            });
        }
        look(Theme.LIGHT.label());
        look("缩放 150 %");
        window.snap(name + "-150", root.getScene());
        window.now(() -> assertThat(new SceneWalk(root).cut()).isEmpty());
        look("缩放 100 %");
    }

    private Parent root() {
        return window.window().root();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** An import and an export at work; both wait until they are let go. */
    private void begin(CountDownLatch reached, CountDownLatch go) {
        window.now(() -> {
            window.background()
                    .job(
                            "并入 15 个文件",
                            progress -> {
                                window.data().change("并入", edit -> {
                                    window.data().settings().put(edit, SettingStore.PRACTICE, "2");
                                    var part = progress.part("第 7/15 个文件", 6, 15);
                                    part.step("富山村 住户", 3120, 8200);
                                    reached.countDown();
                                    await(go);
                                    part.check("富山村 住户", 3121, 8200);
                                });
                                return 0;
                            },
                            made -> JobResult.of("never"));
            window.background()
                    .reading(
                            "导出 5 张报表",
                            progress -> {
                                progress.step("清洁家庭汇总表", 2, 5);
                                reached.countDown();
                                await(go);
                                return 5;
                            },
                            made -> JobResult.of("5 张报表已写到“上报”。", Command.of("x.open", "打开文件夹", () -> {})));
        });
    }

    @Test
    void workIsShownStoppedAndKeptInOnePlace() {
        CountDownLatch reached = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        String before = window.data().digest();
        Node at = focused();
        begin(reached, go);
        await(reached);
        assertThat(seen("#tasks-indicator")).isFalse();
        window.clock().pass(Duration.ofSeconds(3));
        until(() -> seen("#tasks-indicator"));
        window.chord(KeyCode.CONTROL, KeyCode.J);
        assertThat(seen("#tasks-panel")).isTrue();
        looks("tasks-running", root());
        assertThat(((ButtonBase) focused()).getText()).isEqualTo("停下");
        window.type(KeyCode.SPACE);
        assertThat(((ButtonBase) focused()).getText()).isEqualTo("正在停下");
        go.countDown();
        window.settle();
        assertThat(window.data().digest()).isEqualTo(before);
        assertThat(root().lookupAll("#tasks-panel .task-card")).hasSize(2);
        assertThat(root().lookupAll(".notice")).isEmpty();
        looks("tasks-finished", root());
        window.chord(KeyCode.CONTROL, KeyCode.J);
        assertThat(seen("#tasks-panel")).isFalse();
        assertThat(focused()).isSameAs(at);
    }

    @Test
    void aMessageTakesNoFocusAndCanBeReachedAndActedOn() {
        window.go(Page.LEADERS);
        Node at = focused();
        Notices notices = window.notices();
        int[] undone = {0};
        window.now(() -> {
            notices.say("4 个文件已读，没有可并入的行。");
            notices.failed("“R06.xlsx”写不进去，请先在 Excel 里关闭它。");
            notices.say("已删除 1 户（王秀兰）", Command.of("x.undo", "撤销", () -> undone[0]++));
        });
        assertThat(focused()).isSameAs(at);
        assertThat(Window.getWindows()).hasSize(1);
        looks("notices", root());
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        assertThat(((ButtonBase) focused()).getText()).isEqualTo("撤销");
        window.clock().pass(Duration.ofMinutes(1));
        until(() -> root().lookupAll(".notice").size() == 2);
        window.type(KeyCode.SPACE);
        assertThat(undone[0]).isEqualTo(1);
        assertThat(focused()).isSameAs(at);
        until(() -> root().lookupAll(".notice").size() == 1);
        assertThat(window.find(".notice .label", Label.class).getText()).isEqualTo("▲");
    }

    private Parent dialog() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .filter(r -> r != root())
                .findFirst()
                .orElseThrow();
    }

    private void press(Parent dialog, String text) {
        window.run(() -> dialog.lookupAll(".button").stream()
                .map(n -> (ButtonBase) n)
                .filter(b -> b.getText().startsWith(text))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void bugsOfEveryLaneArriveAtOneWindow() {
        window.run(() -> {
            for (int i = 0; i < 3; i++) {
                window.background().run(WorkJourneyTest::bug, made -> {});
            }
            window.background().write(WorkJourneyTest::bug, made -> {});
        });
        assertThat(Window.getWindows()).hasSize(2);
        Parent dialog = dialog();
        TextArea report = (TextArea) dialog.lookup("#bug-report");
        assertThat(report.getText())
                .contains("failed 4 time(s)", "page: home", "WorkJourneyTest.bug")
                .doesNotContain("王秀兰", "36119919700101002X", "0000000");
        assertThat(((Label) dialog.lookup("#bug-times")).getText()).contains("4");
        window.snap("bug-window", dialog.getScene());
        press(dialog, "复制报告");
        assertThat(((Label) dialog.lookup("#bug-said")).getText()).startsWith("报告已复制");
        press(dialog, "继续");
        assertThat(Window.getWindows()).hasSize(1);
    }

    private static int bug() {
        throw new IllegalStateException("王秀兰 36119919700101002X 19900000000");
    }

    @Test
    void failingSurroundingsAreToldWithAWayToTryAgain() {
        int[] tries = {0};
        window.run(() -> window.background()
                .reading(
                        "导出",
                        progress -> {
                            tries[0]++;
                            if (tries[0] == 1) {
                                throw new java.io.UncheckedIOException(new NoSuchFileException("E:\\上报"));
                            }
                            return 1;
                        },
                        made -> JobResult.of("1 张报表")));
        Parent dialog = dialog();
        window.snap("failure-dialog", dialog.getScene());
        press(dialog, "再试一次");
        assertThat(tries[0]).isEqualTo(2);
        window.run(() -> window.background()
                .write(
                        () -> {
                            throw new StoreException("database", null);
                        },
                        made -> {}));
        List<String> buttons = dialog().lookupAll(".button").stream()
                .map(b -> ((ButtonBase) b).getText())
                .toList();
        assertThat(buttons).containsExactly("知道了");
        press(dialog(), "知道了");
        assertThat(Stream.of(Window.getWindows()).flatMap(List::stream)).hasSize(1);
    }

    @Test
    void aBackupIsTakenWhileWorkGoesOnAndTold() {
        Samples.ratedBefore(window.data(), Samples.Q4);
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        window.settle();
        assertThat(window.data().snapshotTime()).isPresent();
        assertThat(saved()).contains("备份已验 10:32");
    }

    private String saved() {
        return root().lookupAll(".status .label").stream()
                .map(n -> ((Label) n).getText())
                .filter(t -> t.startsWith("已存"))
                .findFirst()
                .orElseThrow();
    }
}
