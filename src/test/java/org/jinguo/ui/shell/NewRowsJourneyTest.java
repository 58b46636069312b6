package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.person.Person;
import org.jinguo.model.rating.Household;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** The last row of the screens that take new records, typed and pasted into by keys. */
@Journey
class NewRowsJourneyTest {

    private static final String NAMES = "祝周徐郑俞吴潘余";

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 5);
            Samples.leaders(made);
            return made;
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void toNewRow(Page page) {
        window.choose(Samples.village(window.data()));
        window.go(page);
        window.settle();
        toNewRow();
    }

    private void toNewRow() {
        window.ctrl(KeyCode.END);
        window.type(KeyCode.HOME);
        window.settle();
    }

    private List<AidPayment> paid() {
        return window.data()
                .aid()
                .ofVillages(List.of(Samples.village(window.data()).id()));
    }

    private List<Person> people() {
        return window.data().people().ofVillage(Samples.village(window.data()).id());
    }

    private List<Household> households() {
        return window.data().ratings().households(Samples.village(window.data()).id());
    }

    private String newest() {
        return window.data().log().newest(1).stream()
                .map(Change::label)
                .findFirst()
                .orElse("");
    }

    private void paste(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.ctrl(KeyCode.V);
    }

    private void cell(String text) {
        window.write(text);
        window.type(KeyCode.TAB);
        window.settle();
    }

    private static String name(int i) {
        return NAMES.charAt(i % 8) + "" + NAMES.charAt(i / 8 % 8) + NAMES.charAt(i / 64 % 8);
    }

    @Test
    void paysAKnownPersonInTheLastRowWithoutOpeningAForm() {
        toNewRow(Page.AID);
        window.picture("aid-new-row");
        cell("祝翠英");
        cell("贫困妇女");
        cell("");
        cell("");
        cell("2000");
        window.picture("aid-new-row-typed");
        window.ctrl(KeyCode.ENTER);
        assertThat(paid()).isEmpty();
        window.ctrl(KeyCode.SEMICOLON);
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("发放 贫困妇女救助 祝翠英 2,000.00 元");
        assertThat(paid())
                .extracting(AidPayment::personId)
                .contains(people().get(0).id());
        cell("祝翠英");
        cell("贫困妇女救助");
        cell("");
        cell("");
        cell("300");
        window.ctrl(KeyCode.SEMICOLON);
        window.ctrl(KeyCode.ENTER);
        assertThat(paid()).hasSize(1);
        assertThat(said()).contains("同一人同一年只发一次");
        window.picture("aid-new-row-refused");
        window.type(KeyCode.ESCAPE);
        window.settle();
        window.ctrl(KeyCode.Z);
        assertThat(paid()).hasSize(1);
        window.type(KeyCode.ESCAPE, KeyCode.UP);
        window.ctrl(KeyCode.Z);
        assertThat(paid()).isEmpty();
    }

    private String said() {
        return window.find(".grid-reason", Label.class).getText();
    }

    @Test
    void threeHundredLinesOfARosterBecomePaymentsAndPeopleInOneChange() {
        int before = people().size();
        toNewRow(Page.AID);
        long began = System.nanoTime();
        paste(IntStream.range(0, 303)
                .mapToObj(i -> String.join(
                        "\t",
                        String.valueOf(i + 1),
                        name(i),
                        i % 100 == 9 ? "361199" : Samples.idNo(1980, 1, 1 + i % 28, 500 + i),
                        "0.1万",
                        "2019-12-0" + (1 + i % 9),
                        "其他慰问"))
                .collect(Collectors.joining("\r\n", "序号\t姓名\t身份证号\t金额\t发放时间\t救助项目\r\n", "\r\n")));
        double shown = (System.nanoTime() - began) / 1e9;
        Button accept = window.find("#grid-paste-accept", Button.class);
        assertThat(accept.getText()).isEqualTo("粘贴新增 300 条");
        window.picture("aid-new-paste");
        began = System.nanoTime();
        window.type(KeyCode.ENTER);
        window.settle();
        double seconds = shown + (System.nanoTime() - began) / 1e9;
        assertThat(newest()).isEqualTo("粘贴新增 300 条");
        assertThat(paid()).hasSize(300);
        assertThat(people()).hasSize(before + 300);
        assertThat(said()).isEqualTo("粘贴新增 300 条，3 条没有记入，留在下面。");
        assertThat(seconds).isLessThan(20);
        window.picture("aid-new-paste-left");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.Z);
        assertThat(paid()).isEmpty();
        assertThat(people()).hasSize(before);
    }

    @Test
    void pastesPeopleOfWhomOneIsThereAndUndoTakesThemBack() {
        int before = people().size();
        toNewRow(Page.PEOPLE);
        Person known = people().get(0);
        paste("姓名\t身份证号码\t联系电话\t村民小组\r\n"
                + ("郑卫英\t" + Samples.idNo(1980, 5, 6, 128) + "\t19900000099\t上祝组\r\n")
                + (known.name() + "\t" + known.idNo() + "\t\t\r\n")
                + "俞红英\t\t\t无此组\r\n");
        window.picture("people-new-paste");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("粘贴新增 1 条");
        assertThat(people()).hasSize(before + 1);
        assertThat(people().get(before).birthYm()).isEqualTo("1980.05");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.Z);
        assertThat(people()).hasSize(before);
    }

    @Test
    void typesHouseholdsAtTheEndOfTheirGroup() {
        toNewRow(Page.HOUSEHOLDS);
        int before = households().size();
        window.picture("households-new-row");
        cell("");
        cell("下祝组");
        cell("");
        cell("90-1");
        cell("祝新一");
        window.ctrl(KeyCode.ENTER);
        assertThat(newest()).isEqualTo("新增住户 祝新一（下祝组）");
        Household made = households().stream()
                .filter(h -> h.headName().equals("祝新一"))
                .findFirst()
                .get();
        assertThat(made.seq()).isEqualTo(6);
        assertThat(made.no()).isEqualTo(16);
        paste(IntStream.range(0, 30)
                .mapToObj(i -> "下祝组\t" + "91-" + i + "\t祝新二")
                .collect(Collectors.joining("\r\n", "小组\t门牌\t户主\r\n", "\r\n")));
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(newest()).isEqualTo("粘贴新增 30 条");
        assertThat(households()).hasSize(before + 31);
        assertThat(households()).extracting(Household::no).doesNotHaveDuplicates();
        window.ctrl(KeyCode.Z);
        assertThat(households()).hasSize(before + 1);
    }
}
