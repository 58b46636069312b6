package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class RepairJourneyTest {

    @TempDir
    static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 30);
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.ratedBefore(made, Samples.Q4);
            made.change("整改", edit -> followUp(made, edit));
            return made;
        });
    }

    /** Of ten unclean households two are overdue, three underway, one is put right. */
    private static void followUp(DataFolder data, Edit edit) {
        List<Rating> all = sheet(data);
        List<Rating> unclean =
                all.stream().filter(r -> r.grade() == Grade.UNCLEAN).toList();
        List<String> problems = List.of("杂物乱堆", "厕所不洁", "禽畜散养", "门前脏乱", "厨房油污", "垃圾未清");
        for (int i = 0; i < problems.size(); i++) {
            int due = i < 2 ? 15 - i * 9 : 20 + i;
            Map<String, Object> values = new HashMap<>(Map.of(
                    "problem",
                    problems.get(i),
                    "fixDue",
                    LocalDate.of(2019, 12, due),
                    "ratedOn",
                    LocalDate.of(2019, 12, 1)));
            values.put("fixedOn", i == 5 ? LocalDate.of(2019, 12, 14) : null);
            edit.put(Ledgers.RATING, Ledgers.RATING.with(unclean.get(i), values));
        }
        recheck(edit, unclean.get(1), 9, false, "鸡笼还在厕所边");
        recheck(edit, unclean.get(5), 14, true, "已清运");
        all.stream()
                .filter(r -> r.grade() == Grade.CLEAN && r.score() == 91)
                .limit(5)
                .forEach(r -> edit.put(Ledgers.RATING, Ledgers.RATING.with(r, "plaque", true)));
    }

    private static void recheck(Edit edit, Rating rating, int day, boolean passed, String finding) {
        edit.add(
                Ledgers.RECHECK,
                new Recheck(
                        edit.newId(),
                        rating.householdId(),
                        rating.roundId(),
                        rating.villageId(),
                        LocalDate.of(2019, 12, day),
                        passed,
                        finding));
    }

    private static List<Rating> sheet(DataFolder data) {
        RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
        return data.ratings().sheet(Samples.village(data), round);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Recheck> rechecks() {
        DataFolder data = window.data();
        return data.ratings()
                .rechecks(
                        Samples.village(data), data.ratings().round(Samples.Q4).orElseThrow());
    }

    private long written() {
        return sheet(window.data()).stream().filter(r -> r.problem() != null).count();
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private String counts() {
        return window.find("#status-counts", Label.class).getText();
    }

    private void open() {
        window.go(Page.RATING_REPAIR);
    }

    @Test
    void followsUpAVillageByKeyboardAlone() {
        Area village = Samples.village(window.data());
        Area other = window.data().areas().tree().children(village.parentId()).stream()
                .filter(a -> a.id() != village.id())
                .findFirst()
                .orElseThrow();
        window.choose(other);
        open();
        window.picture("repair-empty");
        window.choose(village);
        assertThat(counts()).contains("不清洁 10 户：没写问题 4 · 整改中 3 · 逾期 2 · 已整改 1（整改率 10.0 %）");
        window.picture("repair");

        window.type(KeyCode.F8);
        window.settle();
        window.write("ljwq");
        window.picture("repair-owed");
        window.type(KeyCode.ENTER);
        window.settle();
        window.write("垃圾");
        window.picture("repair-free");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(sheet(window.data())).extracting(Rating::problem).contains("垃圾");
        assertThat(written()).isEqualTo(8);
        assertThat(sheet(window.data()))
                .filteredOn(r -> "垃圾未清".equals(r.problem()) && r.fixedOn() == null)
                .extracting(Rating::fixDue)
                .containsExactly(LocalDate.of(2020, 1, 2));
        assertThat(counts()).contains("没写问题 2 · 整改中 5");
        window.picture("repair-written");

        window.ctrl(KeyCode.M);
        window.picture("repair-failed");
        window.ctrl(KeyCode.ENTER);
        assertThat(rechecks()).hasSize(3);
        assertThat(newest()).startsWith("复查不合格 ");
        window.hold(KeyCode.SHIFT, KeyCode.UP);
        window.ctrl(KeyCode.N);
        window.picture("repair-passed");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("复查合格 2 户");
        assertThat(counts()).contains("已整改 3（整改率 30.0 %）");
        window.ctrl(KeyCode.Z);
        assertThat(counts()).contains("已整改 1（整改率 10.0 %）");

        window.run(() -> window.find("#repair-list-1", ToggleButton.class).fire());
        window.type(KeyCode.DOWN, KeyCode.DOWN);
        window.hold(KeyCode.SHIFT, KeyCode.DOWN);
        window.hold(KeyCode.ALT, KeyCode.R);
        assertThat(newest()).isEqualTo("摘牌 2 户");
        assertThat(counts()).contains("挂牌 3 户：新挂牌 3");
        window.picture("repair-plaques");
        window.run(() -> window.find("#repair-list-2", ToggleButton.class).fire());
        assertThat(counts()).contains("90 户，评过的 90 户");
        window.picture("repair-points");
        window.run(() -> window.window()
                .open(new RecordRef(Ledgers.RECHECK, rechecks().get(0).id())));
        window.type(KeyCode.F4);
        window.settle();
        assertThat(window.find("#details-title", Label.class).getText()).isEqualTo("清洁家庭评定 徐建华 2019年第四季度");
        window.picture("repair-panel");
    }
}
