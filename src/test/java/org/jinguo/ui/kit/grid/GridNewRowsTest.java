package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The last empty row of a grid, typed and pasted into by keys. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class GridNewRowsTest {

    private GridFixture f;
    private NewHouses made;

    @Start
    void start(Stage stage) {
        f = GridFixture.show(stage, 12);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private void toNewRow() {
        made = f.takeNew();
        f.chord(KeyCode.CONTROL, KeyCode.END);
        f.type(KeyCode.HOME);
    }

    private String last() {
        return f.said.get(f.said.size() - 1);
    }

    private void typeHouse(String village, String door, String head) {
        f.write(village);
        f.type(KeyCode.TAB);
        f.write(door);
        f.type(KeyCode.ENTER);
        f.write(head);
    }

    @Test
    void aRowIsTypedCellByCellAndWrittenAtItsLastCell() {
        toNewRow();
        f.picture("new-row");
        typeHouse("富山村", "20-1", "祝水根");
        for (int i = 0; i < 7; i++) {
            f.type(KeyCode.ENTER);
        }
        assertThat(f.rows).hasSize(13);
        assertThat(f.rows.get(12).door()).isEqualTo("20-1");
        assertThat(made.labels).containsExactly("新增 祝水根");
        assertThat(last()).startsWith("已记入：新增 祝水根");
        f.write("枫岭村");
        f.type(KeyCode.TAB);
        assertThat(f.grid.items()).hasSize(13);
        f.picture("new-row-typed");
        assertThat(f.grid.currentProperty().get()).isEmpty();
        f.takeBack();
        assertThat(f.rows).hasSize(12);
    }

    @Test
    void aColumnThatIsLockedInOldRowsIsTypedAndOneThatIsNotIsPassedOver() {
        toNewRow();
        typeHouse("枫岭村", "20-1", "祝水根");
        f.type(KeyCode.TAB);
        assertThat(f.grid.currentColumn()).contains("politics");
        f.write("qz");
        f.type(KeyCode.TAB);
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows.get(12).village()).isEqualTo("枫岭村");
        assertThat(f.rows.get(12).politics()).isEqualTo("群众");
    }

    @Test
    void anUnfinishedRowStaysAndSaysWhatIsMissing() {
        toNewRow();
        f.write("富山村");
        f.type(KeyCode.TAB);
        f.write("20-1");
        f.type(KeyCode.UP);
        assertThat(last()).isEqualTo("新记录还没有记入：请填户主。");
        assertThat(f.rows).hasSize(12);
        f.picture("new-row-unfinished");
        f.run(f.grid::leave);
        f.chord(KeyCode.CONTROL, KeyCode.END);
        f.type(KeyCode.HOME, KeyCode.TAB, KeyCode.TAB);
        f.write("祝水根");
        f.type(KeyCode.UP);
        assertThat(f.rows.get(12).door()).isEqualTo("20-1");
    }

    @Test
    void aRefusedValueKeepsTheKeyboardAndItsReasonAndEscLetsItGo() {
        toNewRow();
        typeHouse("富山村", "20-1", "祝水根");
        f.type(KeyCode.TAB, KeyCode.TAB);
        f.write("many");
        f.type(KeyCode.ENTER);
        assertThat(f.grid.currentColumn()).contains("members");
        assertThat(f.find(".grid-reason", Label.class).getText()).contains("人口要填整数");
        f.type(KeyCode.ESCAPE);
        f.write("91");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows).hasSize(12);
        assertThat(last()).startsWith("新记录还没有记入：人口要填整数");
        f.type(KeyCode.HOME, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        f.write("9");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows.get(12).members()).isEqualTo(9);
    }

    @Test
    void escEmptiesTheRowAndCtrlZBringsItBack() {
        toNewRow();
        typeHouse("富山村", "20-1", "祝水根");
        f.type(KeyCode.TAB, KeyCode.ESCAPE);
        assertThat(last()).isEqualTo("这一行已清空。要取回来，按 Ctrl+Z。");
        f.chord(KeyCode.CONTROL, KeyCode.Z);
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows.get(12).head()).isEqualTo("祝水根");
    }

    @Test
    void whatIsThereAlreadyIsSaidAndComesBack() {
        toNewRow();
        House first = f.rows.get(0);
        typeHouse("富山村", first.door(), first.head());
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows).hasSize(12);
        assertThat(last()).startsWith("没有再记一条：");
        f.type(KeyCode.HOME, KeyCode.TAB);
        f.write("77");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows.get(12).door()).isEqualTo("77");
    }

    @Test
    void aRowThatCouldNotBeSavedComesBack() {
        toNewRow();
        made.failOnce();
        typeHouse("富山村", "20-1", "祝水根");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(last()).isEqualTo("新记录没有存上，还在最后一行。");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows).hasSize(13);
    }

    @Test
    void theRowIsNeverCountedCopiedFilteredOrSelectedWithOthers() {
        toNewRow();
        f.write("富山村");
        f.type(KeyCode.TAB);
        f.clipboard("before");
        f.chord(KeyCode.CONTROL, KeyCode.C);
        assertThat(f.clipboard()).isEqualTo("before");
        assertThat(f.grid.selectedRows()).isEmpty();
        assertThat(f.grid.shownRows()).hasSize(12);
        assertThat(f.grid.listed().rows()).hasSize(12);
        assertThat(f.find(".grid-counts", Label.class).getText()).isEqualTo("12 行");
        f.chord(KeyCode.CONTROL, KeyCode.A);
        f.chord(KeyCode.CONTROL, KeyCode.C);
        assertThat(GridText.read(f.clipboard())).hasSize(12);
        f.chord(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 15; i++) {
            f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        }
        assertThat(f.grid.selectedRows()).hasSize(12);
        for (int i = 0; i < 12; i++) {
            f.type(KeyCode.DOWN);
        }
        assertThat(f.grid.currentProperty().get()).isEmpty();
        f.chord(KeyCode.CONTROL, KeyCode.D);
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(last()).contains("请填户主");
    }

    private static String row(int i) {
        return String.join("\t", "富山村", "30-" + i, "祝水" + (i % 2 == 0 ? "根" : "生"));
    }

    @Test
    void threeHundredPastedRowsBecomeThreeHundredRecordsInOneChange() {
        toNewRow();
        f.clipboard(
                IntStream.range(0, 300).mapToObj(GridNewRowsTest::row).collect(Collectors.joining("\r\n", "", "\r\n")));
        long began = System.nanoTime();
        f.chord(KeyCode.CONTROL, KeyCode.V);
        assertThat(f.find("#grid-paste-accept", Button.class).getText()).isEqualTo("粘贴新增 300 条");
        f.type(KeyCode.ENTER);
        assertThat(f.rows).hasSize(312);
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
        assertThat(made.labels).containsExactly("粘贴新增 300 条");
        assertThat(f.find(".grid-paste").isVisible()).isFalse();
        f.takeBack();
        assertThat(f.rows).hasSize(12);
    }

    @Test
    void headingsInAnyOrderMapTheColumnsAndRefusedRowsStayToBeCopiedOut() {
        toNewRow();
        House there = f.rows.get(3);
        f.clipboard("序号\t户主\t人口\t面积\t门牌号\t救助金额\r\n"
                + "1\t祝新一\t3\t90\t41\t0.2万\r\n"
                + "2\t祝新二\t很多\t90\t42\t\r\n"
                + ("3\t" + there.head() + "\t3\t90\t" + there.door() + "\t\r\n")
                + "4\t\t3\t90\t44\t\r\n"
                + "5\t祝新五\t95\t90\t45\t\r\n");
        f.chord(KeyCode.CONTROL, KeyCode.V);
        List<String> results =
                lines().getItems().stream().map(PasteLine::result).toList();
        assertThat(results.get(0)).isEqualTo("不能记入：人口要填整数，现在是“很多”。");
        assertThat(results).contains("新记录。救助金额(元)：0.2万 → 2,000.00");
        assertThat(results).anyMatch(r -> r.startsWith("已有，不再记："));
        assertThat(results).contains("表里没有这一列，没收。");
        f.picture("paste-new");
        f.type(KeyCode.ENTER);
        assertThat(f.rows).hasSize(13);
        assertThat(f.rows.get(12).aid()).isEqualTo(200_000L);
        assertThat(f.rows.get(12).door()).isEqualTo("41");
        assertThat(last()).isEqualTo("粘贴新增 1 条，3 条没有记入，留在下面。");
        assertThat(lines().getItems()).hasSize(3);
        f.picture("paste-new-left");
        f.type(KeyCode.SPACE);
        List<List<String>> out = GridText.read(f.clipboard());
        assertThat(out).hasSize(4);
        assertThat(out.get(0)).containsExactly("序号", "户主", "人口", "面积", "门牌号", "救助金额", "没记入的原因");
        assertThat(out.get(1)).startsWith("2", "祝新二", "很多").endsWith("人口要填整数，现在是“很多”。");
        f.type(KeyCode.ESCAPE);
        assertThat(f.find(".grid-paste").isVisible()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private TableView<PasteLine> lines() {
        return f.find("#grid-paste-lines", TableView.class);
    }

    @Test
    void aBlockThatRunsOverTheEndChangesTheLastRowsAndAddsTheRestAtOnce() {
        made = f.takeNew();
        f.chord(KeyCode.CONTROL, KeyCode.DOWN);
        f.type(KeyCode.UP, KeyCode.TAB);
        f.type(KeyCode.DOWN, KeyCode.UP);
        f.chord(KeyCode.CONTROL, KeyCode.END);
        f.type(KeyCode.UP, KeyCode.UP, KeyCode.HOME, KeyCode.TAB);
        f.clipboard("51\t祝甲一\r\n52\t祝甲二\r\n53\t祝甲三\r\n54\t祝甲四\r\n");
        f.chord(KeyCode.CONTROL, KeyCode.V);
        f.picture("paste-overlap");
        f.type(KeyCode.ENTER);
        assertThat(f.rows).hasSize(14);
        assertThat(f.rows.subList(10, 14).stream().map(House::head)).containsExactly("祝甲一", "祝甲二", "祝甲三", "祝甲四");
        assertThat(made.labels).containsExactly("粘贴新增 2 条，改 2 行");
        assertThat(f.undo).hasSize(1);
        f.takeBack();
        assertThat(f.rows).hasSize(12);
        assertThat(f.rows.get(11).door()).isNotEqualTo("52");
    }

    @Test
    void anEmptyGridBeginsWithItsNewRow() {
        f.run(() -> {
            f.rows = List.of();
            f.grid.setItems(f.rows);
        });
        made = f.takeNew();
        typeHouse("富山村", "1", "祝水根");
        f.picture("new-row-empty");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows).hasSize(1);
        assertThat(f.grid.currentProperty().get()).isEmpty();
        typeHouse("富山村", "2", "祝水生");
        f.chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(f.rows).hasSize(2);
    }
}
