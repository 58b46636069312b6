package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetWriterTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private Path written(SheetLayout layout, List<Object[]> rows) {
        Path file = folder.resolve("表.xlsx");
        SheetWriter.write(file, layout, rows);
        return file;
    }

    @Test
    void readsBackWhatItWrote() {
        Grid grid = Grid.read(written(Samples.summary(), Samples.summaryRows())).get(0);
        assertThat(grid.rows().stream().map(Samples::texts))
                .containsExactly(
                        List.of("洋口镇清洁家庭评选情况汇总表"),
                        List.of("填报单位：洋口镇妇联", "", "", "填报时间：2019年12月25日", "", "", "", "单位：户"),
                        List.of("序号", "单位", "总户数", "参评户数", "参评率", "清洁户", "", "备注"),
                        List.of("", "", "", "", "", "户数", "占比"),
                        List.of("合计", "", "300", "240", "0.8", "120", "0.5"),
                        List.of("1", "中心街社区", "200", "150", "0.75", "90", "0.6"),
                        List.of("2", "富山村", "100", "90", "0.9", "30", "0.333333333333333", "=备注"),
                        List.of("填表人：　　审核人："),
                        List.of("注：一户一行。"));
    }

    @Test
    void everyTypeOfColumnKeepsItsValue() {
        Object[] row = {
            1,
            Samples.ID,
            1050L,
            5_000_000L,
            LocalDate.of(2019, 3, 5),
            LocalDate.of(2019, 3, 5),
            YearMonth.of(1978, 10),
            true,
            "不写"
        };
        List<Object[]> rows = Collections.singletonList(row);
        Grid grid = Grid.read(written(Samples.roster(), rows)).get(0);
        assertThat(Samples.texts(grid.row(2)))
                .containsExactly("1", Samples.ID, "10.5", "5", "2019-03-05", "2019.03.05", "1978.10", "√");
        assertThat(grid.cell(2, 1).kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(grid.cell(2, 4).date()).contains(LocalDate.of(2019, 3, 5));
        assertThat(Samples.texts(grid.row(3))).containsExactly("合计", "", "10.5", "5", "", "", "", "1");
    }

    @Test
    void totalsAreFormulasWithCachedValues() {
        String xml = Samples.unzipped(written(Samples.summary(), Samples.summaryRows()), SHEET);
        assertThat(xml)
                .contains("<f>SUM(C6:C7)</f><v>300</v>")
                .contains("<f>IF(C5=0,&quot;&quot;,D5/C5)</f><v>0.8</v>")
                .contains("<f>IF(D5=0,&quot;&quot;,F5/D5)</f><v>0.5</v>");
    }

    @Test
    void withoutRowsTheTotalsAreNoughtAndNoFormulaRefersToItself() {
        String xml = Samples.unzipped(written(Samples.roster(), List.of()), SHEET);
        assertThat(xml).doesNotContain("<f>").contains("合计");
    }

    @Test
    void totalsMayBeGiven() {
        Path file = folder.resolve("a.xlsx");
        Totals totals = Totals.of(null, null, 9, 8, null, 4, null, null);
        SheetWriter.write(file, Samples.summary(), Samples.summaryRows(), totals);
        assertThat(Samples.unzipped(file, SHEET))
                .contains("<f>SUM(C6:C7)</f><v>9</v>")
                .contains("D5/C5)</f><v>0.8888888888888889</v>");
    }

    @Test
    void idsAreTextAndTextLikeAFormulaStaysText() {
        Object[] row = {1, Samples.ID, null, null, null, null, null, false, null};
        Path roster = written(Samples.roster(), Collections.singletonList(row));
        assertThat(Samples.unzipped(roster, SHEET)).contains("t=\"inlineStr\"><is><t>" + Samples.ID + "</t>");
        assertThat(Samples.unzipped(roster, "xl/styles.xml")).contains("numFmtId=\"49\"");
        Path summary = written(Samples.summary(), Samples.summaryRows());
        assertThat(Samples.unzipped(summary, SHEET)).contains("<t>=备注</t>");
        assertThat(Samples.unzipped(summary, "xl/styles.xml")).contains("quotePrefix=\"1\"");
    }

    @Test
    void headingsRepeatOnPaperAndStayOnScreenOnePageWide() {
        Path file = written(Samples.summary(), Samples.summaryRows());
        assertThat(Samples.unzipped(file, SHEET))
                .contains("<pageSetUpPr fitToPage=\"1\"/>")
                .contains("fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"")
                .contains("<pane ySplit=\"4\" topLeftCell=\"A5\"")
                .contains("&amp;C第 &amp;P 页  共 &amp;N 页")
                .contains("<mergeCell ref=\"A1:H1\"/>")
                .contains("<mergeCell ref=\"F3:G3\"/>")
                .contains("<mergeCell ref=\"A3:A4\"/>")
                .contains("<mergeCell ref=\"A5:B5\"/>");
        assertThat(Samples.unzipped(file, "xl/workbook.xml"))
                .contains("_xlnm.Print_Titles\" localSheetId=\"0\">'汇总表'!$3:$4<");
    }

    @Test
    void anotherLibraryOpensIt() throws IOException {
        Path file = written(Samples.summary(), Samples.summaryRows());
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(2).getCellFormula()).isEqualTo("SUM(C6:C7)");
            assertThat(sheet.getRow(5).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }

    @Test
    void keepsSpacesBreaksRareCharactersAndExcelsOwnEscapes() {
        String text = " a\n_x0041_ <&>\"𬍛㛃·";
        SheetLayout layout = SheetLayout.table("甲", List.of(Column.of(ColumnType.TEXT, 9, "名")));
        List<Object[]> rows = List.of(new Object[] {text}, new Object[] {"a\u0000\u0007b\uD800c\uFFFF"});
        Grid grid = Grid.read(written(layout, rows)).get(0);
        assertThat(grid.text(1, 0)).isEqualTo(text);
        assertThat(grid.text(2, 0)).isEqualTo("abc");
    }

    @Test
    void hiddenSheetsColumnsAndAwkwardNames() {
        SheetLayout layout = SheetLayout.table(
                "一/二:[三]", List.of(Column.of(ColumnType.TEXT, 9, "名"), Column.of(ColumnType.TEXT, 0, "码")));
        Path file = folder.resolve("a.xlsx");
        SheetWriter.write(
                file,
                List.of(SheetContent.of(layout, List.of()), new SheetContent(layout, List.of(), Totals.COUNTED, true)));
        List<Grid> grids = Grid.read(file);
        assertThat(grids.stream().map(Grid::info))
                .containsExactly(new SheetInfo(0, "一 二  三", true), new SheetInfo(1, "一 二  三(2)", false));
        assertThat(grids.get(0).hiddenColumns()).containsExactly(1);
    }

    @Test
    void numbersTooLongForExcelAreWrittenAsText() {
        SheetLayout layout = SheetLayout.table("甲", List.of(Column.of(ColumnType.INTEGER, 9, "号")));
        List<Object[]> rows = Collections.singletonList(new Object[] {361199197001010028L});
        assertThat(Grid.read(written(layout, rows)).get(0).cell(1, 0)).isEqualTo(Cell.text("361199197001010028"));
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written(Samples.summary(), Samples.summaryRows()));
        assertThat(written(Samples.summary(), Samples.summaryRows())).hasBinaryContent(first);
    }

    @Test
    void replacesTheOldFileOnlyWhenTheNewOneIsWhole() throws IOException {
        Path file = written(Samples.summary(), Samples.summaryRows());
        byte[] before = Files.readAllBytes(file);
        List<Object[]> broken = Collections.singletonList(new Object[] {"x".repeat(32_768)});
        assertThatThrownBy(() -> written(Samples.summary(), broken))
                .isInstanceOf(WorkbookException.class)
                .hasFieldOrPropertyWithValue("key", "error.workbook.cellTooLongToWrite");
        assertThat(file).hasBinaryContent(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void refusesMoreRowsThanASheetTakes() {
        SheetLayout layout = SheetLayout.table("甲", List.of(Column.of(ColumnType.TEXT, 9, "名")));
        List<Object[]> rows = Collections.nCopies(1_048_576, new Object[] {null});
        assertThatThrownBy(() -> written(layout, rows))
                .hasFieldOrPropertyWithValue("key", "error.workbook.tooManyRowsToWrite");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Path file = folder.resolve("没有").resolve("a.xlsx");
        assertThatThrownBy(() -> SheetWriter.write(file, Samples.summary(), List.of()))
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        e -> assertThat(e.userMessage()).isEqualTo("“a.xlsx”没有保存：文件夹不存在。请换一个文件夹。"));
    }
}
