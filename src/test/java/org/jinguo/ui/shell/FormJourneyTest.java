package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** The form by keyboard, with the keys counted as user-experience.md measures them. */
@Journey
class FormJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;
    private final AtomicInteger keys = new AtomicInteger();

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 3);
            Samples.leaders(made);
            return made;
        });
        window.window().root().addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (!e.getCode().isModifierKey()) {
                keys.incrementAndGet();
            }
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void page(Page page) {
        window.choose(Samples.village(window.data()));
        window.go(page);
        keys.set(0);
    }

    private TextField field(String key) {
        return window.find("#field-" + key, TextField.class);
    }

    private Node focused() {
        return window.window().root().getScene().getFocusOwner();
    }

    private void enter(int times) {
        for (int i = 0; i < times; i++) {
            window.type(KeyCode.ENTER);
        }
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private List<AidPayment> paid() {
        return window.data()
                .aid()
                .ofVillages(List.of(Samples.village(window.data()).id()));
    }

    /** A name arrives as an input method commits it; its keys are counted as pinyin and blank. */
    private void name(String committed, String pinyin) {
        window.run(() -> field("name").setText(committed));
        keys.addAndGet(pinyin.length() + 1);
    }

    @Test
    void paysAKnownPersonWithAtMostTwentyKeys() {
        page(Page.AID);
        window.ctrl(KeyCode.N);
        window.picture("form-aid-empty");
        window.write("zcy");
        enter(1);
        window.type(KeyCode.TAB);
        window.hold(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(field("idNo").getText()).isEqualTo("361199 ******** 1227");
        enter(4);
        assertThat(focused()).isSameAs(field("amount"));
        window.write("2000");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("发放 贫困妇女救助 祝翠英 2,000.00 元");
        assertThat(keys.get()).isLessThanOrEqualTo(20);
        assertThat(focused()).isSameAs(field("name"));
        assertThat(field("paidOn").getText()).isEqualTo("2019.12.18");
        window.picture("form-aid-proposed");
    }

    @Test
    void changesALeaderForAKnownPersonWithAtMostEighteenKeys() {
        page(Page.LEADERS);
        window.ctrl(KeyCode.N);
        window.write("zcx");
        enter(1);
        enter(5);
        window.type(KeyCode.SPACE);
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("更换 下祝组 妇女小组长为 周春香");
        assertThat(keys.get()).isLessThanOrEqualTo(18);
    }

    @Test
    void changesALeaderForSomeoneNewWithAtMostFiftyFiveKeys() {
        page(Page.LEADERS);
        window.ctrl(KeyCode.N);
        name("郑卫英", "zhengweiying");
        window.type(KeyCode.ENTER);
        window.write(Samples.idNo(1980, 5, 6, 128));
        assertThat(field("birthYm").getText()).isEqualTo("1980.05");
        assertThat(field("sex").getText()).isEqualTo("女");
        window.picture("form-leaders-new");
        enter(3);
        window.write("19900000099");
        enter(3);
        window.type(KeyCode.SPACE);
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("更换 下祝组 妇女小组长为 郑卫英");
        assertThat(keys.get()).isLessThanOrEqualTo(55);
    }

    @Test
    void groupsAnIdAsItIsTypedAndTakesTypingBackBeforeTheLastChange() {
        page(Page.AID);
        window.ctrl(KeyCode.N);
        window.focus("#field-idNo");
        window.write("36119919720312");
        assertThat(field("idNo").getText()).isEqualTo("361199 19720312");
        window.write("1");
        window.type(KeyCode.BACK_SPACE);
        assertThat(field("idNo").getText()).isEqualTo("361199 19720312");
        window.type(KeyCode.HOME, KeyCode.DELETE, KeyCode.DIGIT3);
        assertThat(field("idNo").getText()).isEqualTo("361199 19720312");
        assertThat(field("idNo").getCaretPosition()).isEqualTo(1);
        String before = newest();
        for (int i = 0; i < 9 && !field("idNo").getText().isEmpty(); i++) {
            window.ctrl(KeyCode.Z);
        }
        assertThat(field("idNo").getText()).isEmpty();
        assertThat(newest()).isEqualTo(before);
        window.ctrl(KeyCode.Z);
        assertThat(newest()).isEqualTo("撤销：" + before);
    }

    @Test
    void anIdThatSomeoneHasAlreadyOffersHerBeforeTheNextField() {
        page(Page.AID);
        window.ctrl(KeyCode.N);
        Person known = window.data()
                .people()
                .ofVillages(List.of(Samples.village(window.data()).id()))
                .get(0);
        window.focus("#field-idNo");
        window.write(known.idNo());
        window.picture("form-aid-registered");
        window.type(KeyCode.TAB);
        window.type(KeyCode.ENTER);
        assertThat(field("name").getText()).isEqualTo(known.name());
        assertThat(focused()).isSameAs(field("idNo"));
    }

    @Test
    void leavingThePageSavesWhatIsValidAndKeepsWhatIsNot() {
        page(Page.AID);
        window.ctrl(KeyCode.N);
        window.write("zcy");
        enter(1);
        window.focus("#field-amount");
        window.write("abc");
        window.go(Page.HOME);
        assertThat(paid()).isEmpty();
        assertThat(status()).contains("没有保存");
        window.go(Page.AID);
        assertThat(field("amount").getText()).isEqualTo("abc");
        window.picture("form-aid-errors");
        window.focus("#field-name");
        window.type(KeyCode.F7);
        assertThat(focused()).isSameAs(field("amount"));
        window.ctrl(KeyCode.A);
        window.write("300");
        window.picture("form-aid-filled");
        window.go(Page.HOME);
        window.settle();
        assertThat(paid()).extracting(AidPayment::amount).containsExactly(30_000L);
        window.ctrl(KeyCode.Z);
        assertThat(paid()).isEmpty();
    }

    private String status() {
        return window.window().root().lookupAll(".label").stream()
                .map(n -> ((Label) n).getText())
                .filter(t -> t != null && t.contains("保存"))
                .findFirst()
                .orElse("");
    }

    private void compose(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        window.run(() -> Event.fireEvent(
                field("name"),
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    @Test
    void keysBelongToTheInputMethodWhileItComposes() {
        page(Page.LEADERS);
        window.ctrl(KeyCode.N);
        compose("zhu", "");
        window.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(field("name"));
        compose("", "祝翠英");
        assertThat(field("name").getText()).isEqualTo("祝翠英");
        window.type(KeyCode.ENTER);
        assertThat(field("idNo").getText()).isEqualTo("361199 ******** 1227");
    }

    @Test
    void opensACalendarAndWalksThroughRecordsWithTheSameFieldFocused() {
        page(Page.LEADERS);
        window.type(KeyCode.ENTER);
        window.focus("#field-electedOn");
        window.hold(KeyCode.ALT, KeyCode.DOWN);
        window.picture("form-calendar");
        window.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(field("electedOn").getText()).isEqualTo("2018.11.27");
        window.ctrl(KeyCode.SEMICOLON);
        assertThat(field("electedOn").getText()).isEqualTo("2019.12.18");
        window.type(KeyCode.ESCAPE);
        assertThat(field("electedOn").getText()).isEqualTo("2018.11.20");
        window.focus("#field-otherPost");
        window.write("wgy");
        window.picture("form-choice");
        window.type(KeyCode.ENTER);
        assertThat(field("otherPost").getText()).isEqualTo("网格员");
        window.ctrl(KeyCode.PAGE_DOWN);
        assertThat(newest()).isEqualTo("修改 祝翠英");
        assertThat(field("name").getText()).isEqualTo("周春香");
        assertThat(focused()).isSameAs(field("otherPost"));
    }
}
