package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** 公示与打印 by keyboard: sheets for the door, cards, the notice with what was left out of it. */
@Journey
class NoticeJourneyTest {

    @TempDir
    static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        window = WindowFixture.show(stage, Files.createTempDirectory(folder, "ledger"), empty -> {
            DataFolder made = Samples.village(empty, 30);
            Samples.ratedBefore(made, Samples.Q4.before());
            return made;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String text(String selector) {
        return window.find(selector, Label.class).getText();
    }

    @Test
    void papersOfAVillage() {
        window.go(Page.RATING_NOTICE);
        window.picture("notice-township");
        assertThat(text("#notice-empty")).startsWith("洋口镇下面一村一张表");
        window.choose(Samples.village(window.data()));
        window.picture("notice-sheet");
        assertThat(text("#notice-page")).isEqualTo("第 1 页，共 6 页");
        window.type(KeyCode.PAGE_DOWN);
        assertThat(text("#notice-page")).isEqualTo("第 2 页，共 6 页");
        window.focus("#notice-points");
        window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        window.settle();
        window.picture("notice-cards");
        assertThat(text("#notice-page")).isEqualTo("第 1 页，共 9 页");
        window.type(KeyCode.DOWN);
        window.settle();
        window.picture("notice-card");
        assertThat(text("#notice-page")).isEqualTo("第 1 页，共 90 页");
        window.focus("#notice-notice");
        window.type(KeyCode.SPACE);
        window.settle();
        window.picture("notice-empty");
        assertThat(text("#notice-empty")).contains("还没有评出清洁户");
    }

    @Test
    void papersGroupByGroup() {
        window.choose(Samples.village(window.data()));
        window.ctrl(KeyCode.DIGIT3);
        window.click("公示与打印");
        window.settle();
        assertThat(text("#notice-page")).isEqualTo("第 1 页，共 6 页");
        run("mgxzlqyy");
        assertThat(text("#notice-page")).isEqualTo("第 1 页，共 5 页");
        run("mzdcyggzb");
        window.picture("notice-groups");
        assertThat(written()).hasSize(3);
        window.focus("#notice-word");
        window.type(KeyCode.SPACE);
        window.settle();
        window.hold(KeyCode.ALT, KeyCode.A);
        assertThat(written()).hasSize(6);
    }

    private String[] written() {
        return window.data().path().resolve("导出").toFile().list();
    }

    /** Runs a command of the palette by its initials. */
    private void run(String initials) {
        window.ctrl(KeyCode.K);
        window.write(initials);
        window.type(KeyCode.ENTER);
        window.settle();
    }

    @Test
    void aNoticeIsSettledShownAndScreened() {
        DataFolder data = window.data();
        rate(data);
        window.choose(Samples.village(data));
        window.go(Page.RATING_NOTICE);
        window.focus("#notice-notice");
        window.type(KeyCode.SPACE);
        window.settle();
        assertThat(RatingSettings.read(data.settings()).notice().improving()).isFalse();
        window.click("同时公示待改进户");
        window.focus("#notice-phone");
        window.run(() -> window.find("#notice-phone", TextField.class).setText("0793-1110000"));
        window.type(KeyCode.ENTER);
        window.settle();
        window.picture("notice-preview");
        assertThat(RatingSettings.read(data.settings()).notice().improving()).isTrue();
        assertThat(RatingSettings.read(data.settings()).notice().phone()).isEqualTo("0793-1110000");
        assertThat(window.find("#notice-left-out", ListView.class).getItems().size())
                .isOne();
        window.ctrl(KeyCode.P);
        window.settle();
        window.picture("notice-no-printer");
        window.ctrl(KeyCode.Z);
        assertThat(RatingSettings.read(data.settings()).notice().phone()).isEmpty();
        window.size(910, 512);
        window.picture("notice-150");
    }

    private static void rate(DataFolder data) {
        Samples.ratedBefore(data, Samples.Q4);
        data.change(
                "问题",
                edit ->
                        data
                                .ratings()
                                .sheet(
                                        Samples.village(data),
                                        data.ratings().round(Samples.Q4).orElseThrow())
                                .stream()
                                .filter(r -> r.grade() == Grade.UNCLEAN)
                                .limit(3)
                                .forEach(r -> edit.put(
                                        Ledgers.RATING, Ledgers.RATING.with(r, Map.of("problem", problem(r))))));
    }

    private static String problem(Rating rating) {
        return rating.id() % 2 == 0 ? "联系 139 1234 5678" : "院内杂物乱堆";
    }
}
