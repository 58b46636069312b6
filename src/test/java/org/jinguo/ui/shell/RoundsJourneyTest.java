package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class RoundsJourneyTest {

    private static final Period Q3 = Samples.Q4.before();

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 4);
            Samples.ratedBefore(made, Q3);
            away(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static void away(DataFolder data) {
        RatingSheet sheet = RatingSheet.read(data, data.areas().tree(), Samples.village(data), Q3);
        data.change(
                "外出",
                edit -> new RatingEdits(data, edit, sheet, Q3.to())
                        .put(sheet.lines().get(4).household(), Map.of("grade", Grade.UNRATED, "reason", "外出")));
    }

    private Area village() {
        return Samples.village(window.data());
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private List<Rating> stored() {
        DataFolder data = window.data();
        return data.ratings().sheet(village(), data.ratings().round(Samples.Q4).orElseThrow());
    }

    private void look(Area unit) {
        window.choose(unit);
        rounds();
    }

    private void rounds() {
        window.go(Page.RATING_ROUNDS);
    }

    private void entry() {
        window.go(Page.RATING);
    }

    @Test
    void opensClosesReopensAndSaysWhatCameLate() {
        look(village());
        window.ctrl(KeyCode.N);
        assertThat(newest()).isEqualTo("开评 2019年第四季度");
        window.picture("rounds-opened");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(stored()).extracting(Rating::reason).containsExactly("外出");
        entry();
        window.type(KeyCode.F9, KeyCode.ENTER);
        window.settle();
        rounds();
        window.ctrl(KeyCode.L);
        assertThat(newest()).isEqualTo("封存 富山村 2019年第四季度");
        entry();
        window.ctrl(KeyCode.HOME);
        window.type(KeyCode.DIGIT2);
        window.settle();
        assertThat(stored()).noneMatch(r -> r.grade() == Grade.FAIR);
        rounds();
        window.ctrl(KeyCode.R);
        window.ctrl(KeyCode.ENTER);
        window.picture("rounds-reopen-why");
        assertThat(newest()).startsWith("封存");
        window.write("louping");
        window.ctrl(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("重开 富山村 2019年第四季度：louping");
        entry();
        window.ctrl(KeyCode.HOME);
        window.type(KeyCode.DIGIT2);
        window.settle();
        assertThat(stored()).filteredOn(Rating::late).extracting(Rating::grade).containsExactly(Grade.FAIR);
        rounds();
        window.picture("rounds-late");
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Z);
        assertThat(window.data().ratings().locked(village(), Samples.Q4)).isTrue();
    }

    @Test
    void closesTheVillagesOfATownshipThatAreComplete() {
        look(window.data().areas().tree().home().orElseThrow());
        window.ctrl(KeyCode.N);
        window.type(KeyCode.ENTER);
        window.settle();
        window.choose(village());
        entry();
        window.type(KeyCode.F9, KeyCode.ENTER);
        window.settle();
        window.choose(window.data().areas().tree().home().orElseThrow());
        rounds();
        window.click("封存评完的村");
        window.settle();
        assertThat(newest()).isEqualTo("封存 富山村 2019年第四季度");
        assertThat(window.data().ratings().locked(village(), Samples.Q4)).isTrue();
        window.picture("rounds-township-closed");
    }

    @Test
    void aSchemeInUseBecomesANextVersionAndMonthsComeIntoThePeriods() {
        look(village());
        window.click("评分细则");
        window.settle();
        window.run(() -> window.find("#item-points-6", TextField.class).requestFocus());
        window.ctrl(KeyCode.A);
        window.write("10");
        window.settle();
        window.picture("rounds-scheme-sum");
        assertThat(window.find("#scheme-sum", Label.class).getText()).contains("还差 5 分");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).doesNotContain("评分细则");
        window.run(() -> window.find("#item-points-6", TextField.class).requestFocus());
        window.ctrl(KeyCode.A);
        window.write("15");
        window.click("90/75 分");
        window.ctrl(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("修改评分细则 2019年第 2 版");
        window.picture("rounds-scheme-version");
        window.click("规定");
        window.settle();
        window.type(KeyCode.RIGHT);
        window.settle();
        assertThat(newest()).isEqualTo("改为每月评一次");
        window.click("各期");
        window.settle();
        window.picture("rounds-monthly");
    }
}
