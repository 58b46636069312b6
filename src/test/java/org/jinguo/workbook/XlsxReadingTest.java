package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XlsxReadingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "<c><v>12</v></c>, NUMBER, 12",
        "<c><v>12.0</v></c>, NUMBER, 12",
        "<c><v>1.9900000001E10</v></c>, NUMBER, 19900000001",
        "<c><v>3.6119919700101E17</v></c>, NUMBER, 361199197001010000",
        "<c><v>361199197001010028</v></c>, NUMBER, 361199197001010028",
        "<c><v>0.30000000000000004</v></c>, NUMBER, 0.3",
        "<c><v>-5</v></c>, NUMBER, -5",
        "<c t='n'><v>007</v></c>, NUMBER, 7",
        "<c t='b'><v>1</v></c>, BOOL, TRUE",
        "<c t='e'><v>#REF!</v></c>, ERROR, #REF!",
        "<c t='str'><f>A1</f><v>王小花</v></c>, TEXT, 王小花",
        "<c t='d'><v>2019-03-05</v></c>, DATE, 2019-03-05",
        "<c t='inlineStr'><is><t>&#x7ea2;&#32418;</t></is></c>, TEXT, 红红",
        "<c t='inlineStr'><is><t><![CDATA[<红>]]></t></is></c>, TEXT, <红>",
        "<c t='inlineStr'><is><r><t>王</t></r><rPh><t>wang</t></rPh><r><t>花</t></r></is></c>," + " TEXT, 王花",
        "<c t='inlineStr'><is><t>a_x0041_b</t></is></c>, TEXT, aAb",
    })
    void readsACell(String cell, Cell.Kind kind, String text) {
        Cell read = Samples.gridOf(folder, "<row>" + cell + "</row>").cell(0, 0);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.fromFormula()).isEqualTo(cell.contains("<f>"));
    }

    @Test
    void idsStoredAsNumbersShowTheirDamage() {
        Cell id = Samples.gridOf(folder, "<row><c><v>3.6119919700101E17</v></c></row>")
                .cell(0, 0);
        assertThat(id.damagedDigits()).isTrue();
        assertThat(id.number()).isEqualTo(Double.parseDouble("3.6119919700101E17"));
    }

    @Test
    void prefixedTagsMissingAddressesGapsAndDisorder() {
        Map<String, String> parts =
                Samples.parts("<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>"
                        + "<x:c r='D1'><x:v>4</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row>"
                        + "<x:row r='9'><x:c r='B9'><x:v>9</x:v></x:c></x:row>"
                        + "<x:row r='3' hidden='1'><x:c><x:v>3</x:v></x:c></x:row>"
                        + "<x:row r='9'><x:c r='A9'><x:v>8</x:v></x:c></x:row>"
                        + "</x:sheetData></x:worksheet>");
        Grid grid = Grid.read(Samples.zipped(folder.resolve("a.xlsx"), parts)).get(0);
        assertThat(grid.rows().stream().map(Row::toString)).containsExactly("0: 1|||4|5", "2: 3", "8: 8|9");
        assertThat(grid.row(2).hidden()).isTrue();
        assertThat(grid.height()).isEqualTo(9);
    }

    @Test
    void sharedStringsInRuns() {
        Map<String, String> parts =
                Samples.parts(Samples.sheet("<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>甲</t></si><si><r><t>王</t></r><r><rPr/><t> 花</t></r>"
                        + "<rPh sb='0' eb='1'><t>wang</t></rPh><phoneticPr/></si></sst>");
        Grid grid = Grid.read(Samples.zipped(folder.resolve("a.xlsx"), parts)).get(0);
        assertThat(Samples.texts(grid.row(0))).containsExactly("王 花", "甲");
    }

    @ParameterizedTest
    @CsvSource({"0, 43529, 2019-03-05", "1, 42067, 2019-03-05", "0, 43529.5, 2019-03-05T12:00"})
    void datesByStyleInBothSystems(String since1904, String serial, String text) {
        Map<String, String> parts = Samples.parts(Samples.sheet("<row><c s='1'><v>" + serial + "</v></c></row>"));
        parts.computeIfPresent(
                "xl/workbook.xml", (n, x) -> x.replace("<workbookPr/>", "<workbookPr date1904='" + since1904 + "'/>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='yyyy\"年\"m\"月\"'/>"
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
                        + "<xf numFmtId='0'/><xf numFmtId='200'/></cellXfs></styleSheet>");
        Grid grid = Grid.read(Samples.zipped(folder.resolve("a.xlsx"), parts)).get(0);
        assertThat(grid.text(0, 0)).isEqualTo(text);
        assertThat(grid.cell(0, 0).kind()).isEqualTo(Cell.Kind.DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|false", "0.00E+00|false", "#,##0.00_);[Red]-0|false", "0\"day\"|false",
                "yyyy-m-d|true", "[$-804]aaaa|true", "[h]:mm|true", "h:mm AM/PM|true",
                "[DBNum1]yyyy年m月|true", "[红色]0.0|false", "@|false", "0\\d|false"
            })
    void tellsDateFormats(String code, boolean date) {
        assertThat(DateFormats.custom(code)).isEqualTo(date);
    }

    @Test
    void mergedCellsFillDownOnRequest() {
        Map<String, String> parts =
                Samples.parts("<worksheet><sheetData><row><c t='str'><v>洋口镇</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:B3'/></mergeCells></worksheet>");
        Grid grid = Grid.read(Samples.zipped(folder.resolve("a.xlsx"), parts)).get(0);
        assertThat(grid.filled(2, 1).text()).isEqualTo("洋口镇");
        assertThat(grid.filled(3, 1)).isEqualTo(Cell.BLANK);
        assertThat(grid.text(2, 1)).isEmpty();
        assertThat(grid.region(1, 1)).contains(new Region(0, 2, 0, 1));
    }

    @Test
    void strictPackagesAbsoluteTargetsAndHiddenSheets() {
        Map<String, String> parts = Samples.parts(Samples.sheet("<row><c><v>1</v></c></row>"));
        parts.replaceAll((name, xml) -> xml.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006",
                        "http://purl.oclc.org/ooxml/officeDocument")
                .replace("Target='worksheets", "Target='/xl/worksheets")
                .replace("name='甲'", "name='甲' state='veryHidden'"));
        Grid grid = Grid.read(Samples.zipped(folder.resolve("a.xlsx"), parts)).get(0);
        assertThat(grid.info()).isEqualTo(new SheetInfo(0, "甲", false));
        assertThat(grid.text(0, 0)).isEqualTo("1");
    }

    @Test
    void wholeColumnsFormattedAreSkipped() {
        StringBuilder rows = new StringBuilder("<row><c><v>1</v></c></row>");
        for (int r = 2; r <= 200_500; r++) {
            rows.append("<row r='").append(r).append("' s='1'><c r='A").append(r);
            rows.append("' s='1'/></row>");
        }
        assertThat(Samples.gridOf(folder, rows.toString()).rows()).hasSize(1);
    }

    @Test
    void skippedSheetsCostNoReading() {
        Path file = Samples.zipped(folder.resolve("a.xlsx"), Samples.parts("not xml at all"));
        List<SheetInfo> seen = new ArrayList<>();
        SheetReader.read(file, new SheetHandler() {
            @Override
            public boolean sheet(SheetInfo sheet) {
                seen.add(sheet);
                return false;
            }

            @Override
            public void row(Row row) {
                throw new AssertionError();
            }
        });
        assertThat(seen).containsExactly(new SheetInfo(0, "甲", true));
    }
}
