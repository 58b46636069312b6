package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jinguo.config.Progress;
import org.jinguo.ui.HandClock;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final HandClock clock = new HandClock();
    private final Background background = Background.direct(clock);
    private final Tasks tasks = background.tasks();
    private final Notices notices = new Notices(tasks);

    @Test
    void nothingAtFirstThenABusyCursorThenABar() {
        background.job(
                "并入 3 个文件",
                progress -> {
                    tasks.tick();
                    assertThat(tasks.busyProperty().get()).isFalse();
                    clock.pass(Duration.ofMillis(100));
                    tasks.tick();
                    assertThat(tasks.busyProperty().get()).isTrue();
                    assertThat(tasks.summaryProperty().get()).isEmpty();
                    clock.pass(Duration.ofMillis(900));
                    progress.step("富山村", 3120, 8200);
                    tasks.tick();
                    assertThat(tasks.busyProperty().get()).isFalse();
                    assertThat(tasks.summaryProperty().get()).isEqualTo("1 项在做 · 38%");
                    return 0;
                },
                made -> JobResult.of("并入 8,200 行"));
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void partsAreShownWithTheWhole() {
        Job job = background.job(
                "并入", progress -> progress.part("第 7/15 个文件", 6, 15).step("住户", 50, 100), made -> JobResult.of("好"));
        assertThat(job.textProperty().get()).isEqualTo("第 7/15 个文件 · 住户 50/100");
        assertThat(job.fractionProperty().get()).isEqualTo(6.5 / 15);
    }

    @Test
    void resultsStayUntilTheyAreCleared() {
        background.reading("导出", progress -> 2, n -> JobResult.of(n + " 张报表"));
        background.job(
                "并入",
                progress -> {
                    throw new Progress.Stopped();
                },
                made -> JobResult.of("never"));
        tasks.explainWith(failure -> "磁盘已满");
        background.job(
                "备份",
                progress -> {
                    throw new OutOfMemoryError();
                },
                made -> JobResult.of("never"));
        assertThat(tasks.log())
                .extracting(e -> e.kind() + " " + e.name() + " " + e.sentence())
                .containsExactly("FAILED 备份 磁盘已满", "STOPPED 并入 已停下，数据没有变动。", "DONE 导出 2 张报表");
        tasks.clear();
        assertThat(tasks.log()).isEmpty();
        assertThat(tasks.summaryProperty().get()).isEmpty();
    }

    @Test
    void aBugInWhatFollowsAJobLeavesNoJobBehind() {
        try {
            background.job("导出", progress -> 1, made -> {
                throw new IllegalStateException("bug");
            });
        } catch (IllegalStateException e) {
            assertThat(tasks.running()).isEmpty();
            return;
        }
        throw new AssertionError("swallowed");
    }

    @Test
    void onlyLongWorkTellsThatItEnded() {
        background.job("快", progress -> 0, made -> JobResult.of("好了"));
        assertThat(notices.shown()).isEmpty();
        background.job(
                "慢",
                progress -> {
                    clock.pass(Duration.ofSeconds(5));
                    return 0;
                },
                made -> JobResult.of("好了"));
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("慢：好了");
    }

    @Test
    void atMostThreeAndFailuresStay() {
        notices.failed("写不进去");
        List.of("一", "二", "三").forEach(text -> notices.say(text));
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("写不进去", "二", "三");
        clock.pass(Notices.STAY);
        notices.tick(n -> n.text().equals("三"));
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("写不进去", "三");
        notices.tick(n -> false);
        assertThat(notices.shown()).extracting(Notice::text).containsExactly("写不进去");
        assertThat(tasks.log()).extracting(TaskEntry::sentence).containsExactly("三", "二", "一", "写不进去");
    }
}
