package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.figures.Figures;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** 报表 by keyboard: one batch and one programme of the receipt. */
@Journey
class ReturnsJourneyTest {

    @TempDir
    static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        window = WindowFixture.show(stage, Files.createTempDirectory(folder, "ledger"), ReturnsJourneyTest::paidTwice);
    }

    /** To the payments of 春节 comes one of the second batch. */
    private static DataFolder paidTwice(Path empty) {
        DataFolder data = SampleData.open(empty);
        AidPayment one = new Figures(data)
                .paid(SampleData.YEAR, SampleData.town(data))
                .get(0)
                .payment();
        data.change(
                "再发",
                edit -> edit.add(
                        Ledgers.PAYMENT, Ledgers.PAYMENT.with(one, Map.of("id", edit.newId(), "batch", "第2批"))));
        return data;
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String text(String selector) {
        return window.find(selector, Label.class).getText();
    }

    private Object chosen(String selector) {
        ComboBox<?> box = window.find(selector, ComboBox.class);
        return box.getButtonCell() == null
                ? box.getValue()
                : box.getButtonCell().getText();
    }

    private void receipt() {
        window.go(Page.RETURNS);
        TableView<?> forms = window.find("#returns-forms", TableView.class);
        while (!text("#returns-verdict").startsWith("R12")) {
            int row = forms.getSelectionModel().getSelectedIndex();
            assertThat(row).isLessThan(forms.getItems().size() - 1);
            window.type(KeyCode.DOWN);
            window.settle();
        }
    }

    @Test
    void oneBatchAndProgrammeOfTheReceipt() {
        receipt();
        window.picture("returns-receipt");
        window.hold(KeyCode.ALT, KeyCode.U);
        assertThat(window.find("#returns-batch", ComboBox.class).isFocused()).isTrue();
        window.type(KeyCode.DOWN);
        window.settle();
        String first = text("#returns-verdict");
        assertThat(first).startsWith("R12（");
        window.type(KeyCode.TAB);
        assertThat(window.find("#returns-programme", ComboBox.class).isFocused())
                .isTrue();
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(text("#returns-verdict")).contains(" · ");
        assertThat(text("#returns-part")).startsWith("R12 共 6 笔，这一部分 1 笔；");
        window.ctrl(KeyCode.E);
        window.settle();
        window.picture("returns-part");
        assertThat(window.rows("#returns-written")).isOne();
        assertThat(window.data().settings().startingWith("return.sent.")).isEmpty();
        window.size(910, 512);
        window.picture("returns-part-150");
        Button other = window.find("#returns-otherFolder", Button.class);
        Bounds place = other.localToScene(other.getLayoutBounds());
        assertThat(place.getMaxY()).isLessThan(484);
    }

    @Test
    void thePaletteLeadsToTheBatch() {
        receipt();
        window.ctrl(KeyCode.K);
        window.write("xpc");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.find("#returns-batch", ComboBox.class).isShowing()).isTrue();
        window.type(KeyCode.DOWN, KeyCode.ENTER);
        window.settle();
        assertThat(text("#returns-verdict")).startsWith("R12（");
        assertThat(String.valueOf(chosen("#returns-batch"))).doesNotContain("全部");
    }
}
