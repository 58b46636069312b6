package org.jinguo.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RoundEdits;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;

/**
 * Goes by keyboard through all screens of a full ledger as an officer has them before her: lists,
 * forms, forms with errors, and what floats above them.
 */
final class ScreenTour {

    private final WindowFixture window;
    private final Consumer<String> look;

    /**
     * A tour of a window.
     *
     * @param look what is done at each screen, by its name and state
     */
    ScreenTour(WindowFixture window, Consumer<String> look) {
        this.window = window;
        this.look = look;
    }

    void go() {
        home();
        leaders();
        rating();
        repair();
        notice();
        rounds();
        check();
        charts();
        aid();
        households();
        people();
        returns();
        history();
        areas();
        window.run(() -> window.window().take(List.of()));
        look.accept("intake");
        above();
    }

    private void escape() {
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
    }

    private void home() {
        window.go(Page.HOME);
        look.accept("home");
        period(Samples.Q4.before());
        window.focus(".chart-piece");
        window.type(KeyCode.ENTER);
        window.settle();
        look.accept("records");
        window.type(KeyCode.ESCAPE);
        period(Samples.Q4);
    }

    private void period(Period chosen) {
        @SuppressWarnings("unchecked")
        ComboBox<Period> period = window.find("#period", ComboBox.class);
        window.run(() -> period.setValue(chosen));
    }

    private void leaders() {
        window.go(Page.LEADERS);
        look.accept("leaders");
        window.ctrl(KeyCode.N);
        window.write("zcy");
        look.accept("leaders-pick");
        window.ctrl(KeyCode.ENTER);
        look.accept("leaders-form");
        escape();
    }

    private void rating() {
        window.go(Page.RATING);
        window.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
        window.settle();
        look.accept("rating");
        window.type(KeyCode.F9);
        look.accept("rating-rest");
        window.type(KeyCode.ESCAPE, KeyCode.PERIOD, KeyCode.DIGIT5);
        look.accept("rating-door");
        window.type(KeyCode.ESCAPE, KeyCode.W, KeyCode.DIGIT1, KeyCode.DIGIT4);
        look.accept("rating-problem");
        window.type(KeyCode.DIGIT0);
        look.accept("rating-problem-words");
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        scores();
        lockedRound();
    }

    private void scores() {
        window.type(KeyCode.F2, KeyCode.NUMPAD1, KeyCode.NUMPAD8, KeyCode.ENTER);
        window.type(KeyCode.NUMPAD2, KeyCode.NUMPAD5);
        look.accept("rating-scores");
        window.type(KeyCode.F2, KeyCode.ENTER, KeyCode.NUMPAD3);
        look.accept("rating-deductions");
        window.type(KeyCode.F2, KeyCode.NUMPAD9, KeyCode.NUMPAD2, KeyCode.ENTER);
        window.type(KeyCode.F2);
        window.hold(KeyCode.SHIFT, KeyCode.ENTER);
        window.type(KeyCode.NUMPAD3);
        look.accept("rating-override");
        window.type(KeyCode.ESCAPE, KeyCode.ENTER);
    }

    private void lockedRound() {
        DataFolder data = window.data();
        RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
        Area village = Samples.village(data);
        LocalDate day = LocalDate.now(Samples.CLOCK);
        window.run(() -> data.change("封存", edit -> new RoundEdits(edit, data.ratings()).close(round, village, day)));
        window.type(KeyCode.NUMPAD1);
        look.accept("rating-locked");
        window.run(() ->
                data.change("打开", edit -> new RoundEdits(edit, data.ratings()).reopen(round, village, day, "漏评")));
        window.type(KeyCode.NUMPAD1);
        window.settle();
        look.accept("rating-late");
    }

    private void repair() {
        window.go(Page.RATING_REPAIR);
        look.accept("repair");
        window.ctrl(KeyCode.M);
        look.accept("repair-form");
        escape();
        window.run(() -> window.find("#repair-list-1", ToggleButton.class).fire());
        look.accept("repair-plaques");
        window.run(() -> window.find("#repair-list-2", ToggleButton.class).fire());
        look.accept("repair-points");
        window.run(() -> window.find("#repair-list-0", ToggleButton.class).fire());
    }

    private void notice() {
        window.go(Page.RATING_NOTICE);
        window.focus("#notice-points");
        window.type(KeyCode.SPACE);
        window.settle();
        look.accept("notice-sheet");
        window.focus("#notice-notice");
        window.type(KeyCode.SPACE);
        window.settle();
        look.accept("notice-board");
    }

    private void rounds() {
        window.go(Page.RATING_ROUNDS);
        look.accept("rounds");
        window.ctrl(KeyCode.L);
        look.accept("rounds-ask");
        escape();
        window.click("评分细则");
        window.settle();
        look.accept("rounds-scheme");
        window.click("规定");
        window.settle();
        look.accept("rounds-rules");
        window.click("各期");
        window.settle();
    }

    private void check() {
        window.go(Page.RATING_CHECK);
        window.write("12");
        window.type(KeyCode.TAB);
        window.write("3");
        window.type(KeyCode.TAB);
        window.write("1");
        window.type(KeyCode.ENTER);
        window.settle();
        look.accept("check");
        window.type(KeyCode.F8);
        window.settle();
        look.accept("check-look");
        window.click("随机抽取");
        int drawn = window.rows("#check-look");
        for (int i = 0; i < drawn; i++) {
            if (i == 1) {
                look.accept("check-blind");
            }
            window.type(KeyCode.DIGIT1);
        }
        window.settle();
        look.accept("check-result");
        window.type(KeyCode.F8);
    }

    private void charts() {
        window.go(Page.RATING_CHARTS);
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        look.accept("charts-trend");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        look.accept("charts-moves");
        window.hold(KeyCode.ALT, KeyCode.LEFT);
        window.hold(KeyCode.ALT, KeyCode.LEFT);
    }

    private void aid() {
        window.go(Page.AID);
        look.accept("aid");
        window.ctrl(KeyCode.N);
        window.write("zcy");
        window.type(KeyCode.ENTER);
        window.run(() -> window.find("#field-amount", TextField.class).setText("二十"));
        window.ctrl(KeyCode.ENTER);
        look.accept("aid-form");
        escape();
    }

    private void households() {
        window.go(Page.HOUSEHOLDS);
        look.accept("households");
        window.ctrl(KeyCode.N);
        look.accept("households-form");
        window.ctrl(KeyCode.ENTER);
        look.accept("households-errors");
        escape();
        window.run(() -> window.window().registry().find("households.split").run());
        look.accept("households-split");
        escape();
        window.ctrl(KeyCode.HOME);
        for (int i = 0; i < 5; i++) {
            window.type(KeyCode.RIGHT);
        }
        copyOutside("6\t19900001234\r\n三口\t1380793\r\n5\t19900001235\r\n");
        window.ctrl(KeyCode.V);
        window.settle();
        look.accept("households-paste");
        escape();
    }

    private void copyOutside(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void people() {
        window.go(Page.PEOPLE);
        look.accept("people");
        window.ctrl(KeyCode.N);
        look.accept("people-form");
        window.write("z");
        window.ctrl(KeyCode.ENTER);
        look.accept("people-errors");
        escape();
    }

    private void returns() {
        window.go(Page.RETURNS);
        look.accept("returns");
    }

    private void history() {
        window.go(Page.HISTORY);
        window.type(KeyCode.DOWN);
        look.accept("history");
        window.click("回收站");
        look.accept("history-bin");
        window.click("导入");
        look.accept("history-imports");
        window.click("改动");
    }

    private void areas() {
        window.go(Page.AREAS);
        look.accept("areas");
        window.ctrl(KeyCode.N);
        window.ctrl(KeyCode.ENTER);
        look.accept("areas-form");
        escape();
    }

    /** What lies above or beside the page. */
    private void above() {
        window.go(Page.LEADERS);
        window.type(KeyCode.F4);
        window.settle();
        look.accept("details");
        window.type(KeyCode.F4);
        window.ctrl(KeyCode.F);
        window.write("z");
        window.settle();
        look.accept("search");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.K);
        look.accept("palette");
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.F1);
        look.accept("keys");
        window.type(KeyCode.ESCAPE);
    }
}
