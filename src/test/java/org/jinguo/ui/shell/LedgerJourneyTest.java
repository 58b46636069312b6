package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class LedgerJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 20);
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.leaders(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<LeaderTerm> inOffice() {
        return window.data()
                .leaders()
                .inOffice(List.of(Samples.village(window.data()).id()), DAY);
    }

    private List<AidPayment> paid() {
        return window.data()
                .aid()
                .ofVillages(List.of(Samples.village(window.data()).id()));
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    @Test
    void appointsALeaderByInitialsAndEndsATerm() {
        window.picture("home-full");
        window.choose(Samples.village(window.data()));
        window.go(Page.LEADERS);
        window.picture("leaders-full");
        window.ctrl(KeyCode.N);
        window.write("zcy");
        window.picture("leaders-pick");
        window.type(KeyCode.ENTER);
        window.picture("leaders-known");
        window.ctrl(KeyCode.ENTER);
        window.picture("leaders-error");
        // From the name by Enter: ID, phone, politics, education, then the three groups.
        for (int i = 0; i < 7; i++) {
            window.type(KeyCode.ENTER);
        }
        window.type(KeyCode.SPACE);
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("新增 里坞组 妇女小组长 祝翠英");
        assertThat(inOffice()).hasSize(2);
        window.picture("leaders-saved");
        window.type(KeyCode.DOWN);
        window.click("离任(_L)");
        window.picture("leaders-end");
        window.click("换届");
        window.ctrl(KeyCode.ENTER);
        assertThat(inOffice()).hasSize(1);
        window.ctrl(KeyCode.Z);
        assertThat(inOffice()).hasSize(2);
    }

    @Test
    void editsALeaderWhereSheStandsAndPastesIntoTheRoster() {
        window.choose(Samples.village(window.data()));
        window.go(Page.LEADERS);
        window.settle();
        for (int i = 0; i < 6; i++) {
            window.type(KeyCode.TAB);
        }
        window.write("19900000077");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("修改 祝翠英 联系电话");
        window.picture("leaders-cell");
        window.type(KeyCode.UP, KeyCode.TAB);
        window.write("x");
        window.picture("leaders-locked");
        assertThat(newest()).isEqualTo("修改 祝翠英 联系电话");
        window.ctrl(KeyCode.Z);
        assertThat(newest()).isEqualTo("撤销：修改 祝翠英 联系电话");
        window.type(KeyCode.HOME, KeyCode.F2);
        window.settle();
        assertThat(window.find("#field-name", TextField.class).getText()).isEqualTo("祝翠英");
    }

    @Test
    void paysAidToAKnownPersonAndWarnsOfASecondPayment() {
        window.choose(Samples.village(window.data()));
        window.go(Page.AID);
        window.picture("aid-empty");
        pay("2000");
        assertThat(paid()).extracting(AidPayment::amount).containsExactly(200_000L);
        assertThat(newest()).isEqualTo("发放 贫困妇女救助 祝翠英 2,000.00 元");
        window.picture("aid-saved");
        window.write("zcy");
        window.type(KeyCode.ENTER);
        window.picture("aid-duplicate");
        window.focus("#field-amount");
        window.run(() -> window.find("#field-amount", TextField.class).setText("0.1万"));
        window.ctrl(KeyCode.ENTER);
        assertThat(paid()).hasSize(1);
        window.picture("aid-sure");
        window.ctrl(KeyCode.ENTER);
        assertThat(paid()).hasSize(2);
        window.type(KeyCode.ESCAPE);
        window.picture("aid-full");
        window.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        window.write("1500");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("修改 祝翠英 救助金额(元)");
        window.type(KeyCode.UP);
        window.write("0");
        window.type(KeyCode.ENTER);
        window.picture("aid-refused");
        assertThat(paid()).extracting(AidPayment::amount).contains(150_000L).doesNotContain(0L);
    }

    @Test
    void fitsTheOfficersScreenMagnifiedByHalf() {
        window.choose(Samples.village(window.data()));
        window.size(910, 512);
        window.picture("small-home");
        window.go(Page.LEADERS);
        window.ctrl(KeyCode.N);
        window.picture("small-leaders");
        window.go(Page.RATING);
        window.picture("small-rating");
        window.go(Page.RETURNS);
        window.picture("small-returns");
        Button export = window.find("#returns-export", Button.class);
        Bounds place = export.localToScene(export.getBoundsInLocal());
        assertThat(place.getMaxX()).isLessThanOrEqualTo(910);
    }

    private void pay(String amount) {
        window.ctrl(KeyCode.N);
        window.write("zcy");
        window.type(KeyCode.ENTER);
        window.focus("#field-amount");
        window.write(amount);
        window.ctrl(KeyCode.ENTER);
    }

    @Test
    void exportsAReturnWithTwoKeys() {
        window.choose(Samples.village(window.data()));
        window.go(Page.RETURNS);
        window.settle();
        window.ctrl(KeyCode.E);
        window.settle();
        window.picture("returns-exported");
        assertThat(window.rows("#returns-written")).isEqualTo(1);
    }
}
