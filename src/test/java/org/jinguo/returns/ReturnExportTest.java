package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SettingStore;
import org.jinguo.workbook.Cell;
import org.jinguo.workbook.Grid;
import org.jinguo.workbook.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnExportTest {

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static ReturnExport export;

    @BeforeAll
    static void open() throws IOException {
        data = SampleData.open(folder.resolve("data"));
        data.change("设置", edit -> {
            data.settings().put(edit, SettingStore.FILLER, "郑会计");
            data.settings().put(edit, SettingStore.PHONE, "0793-0000000");
        });
        export = new ReturnExport(data, new Figures(data), SampleData.CLOCK);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    private static Path file(String code, Period period, Area unit) {
        return export.export(code, period, unit, out(), Progress.NONE);
    }

    /** Where the files stay, to be looked at. */
    private static Path out() {
        return Path.of("target", "returns");
    }

    private static String sheet(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("&quot;", "\"");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> row(Grid grid, int row) {
        return Stream.iterate(0, c -> c < grid.width(), c -> c + 1)
                .map(c -> grid.text(row, c))
                .toList();
    }

    @Test
    void writesTheRatingSummaryOfATownship() {
        Path file = file("R06", SampleData.Q4, SampleData.town(data));
        Grid grid = Grid.read(file).get(0);
        assertThat(file.getFileName()).hasToString("洋口镇2019年第四季度清洁家庭评选汇总表.xlsx");
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇2019年第四季度清洁家庭评选情况汇总表");
        assertThat(row(grid, 1)).contains("填报单位（盖章）：洋口镇妇联", "填报时间：2019年12月25日", "单位：户");
        assertThat(row(grid, 4).subList(0, 16))
                .containsExactly(
                        "合计",
                        "",
                        "5",
                        "8",
                        "7",
                        "0.875",
                        "4",
                        "0.571428571428571",
                        "2",
                        "0.285714285714286",
                        "1",
                        "0.142857142857143",
                        "4",
                        "1",
                        "1",
                        "0");
        assertThat(row(grid, 5).subList(0, 5)).containsExactly("1", "中心街社区", "2", "2", "2");
        assertThat(grid.height()).isEqualTo(5 + 22 + 2);
        assertThat(grid.text(27, 0)).startsWith("填表人：郑会计　　审核人：");
        assertThat(grid.text(27, 0)).endsWith("联系电话：0793-0000000　　填报日期：2019年12月25日");
        assertThat(grid.text(28, 0)).isEqualTo("注：参评户数=清洁户+较清洁户+不清洁户。");
    }

    @Test
    void mergesHeadingsAndRepeatsThemOnEachPage() throws IOException {
        Path file = file("R06", SampleData.Q4, SampleData.town(data));
        Grid grid = Grid.read(file).get(0);
        assertThat(grid.merges())
                .contains(
                        new Region(0, 0, 0, 16),
                        new Region(2, 3, 0, 0),
                        new Region(2, 2, 6, 7),
                        new Region(4, 4, 0, 1));
        assertThat(sheet(file)).contains("fitToWidth=\"1\" fitToHeight=\"0\"", "orientation=\"landscape\"");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/workbook.xml"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("_xlnm.Print_Titles", "$3:$4");
        }
    }

    @Test
    void keepsTotalsAndRatiosLiveWithTheirValues() {
        String xml = sheet(file("R06", SampleData.Q4, SampleData.town(data)));
        assertThat(xml)
                .contains("<f>SUM(D6:D27)</f><v>8</v>")
                .contains("<f>G6+I6+K6</f><v>2</v>")
                .contains("<f>IF(D6=0,\"\",E6/D6)</f><v>1</v>")
                .contains("<f>IF(E5=0,\"\",G5/E5)</f><v>0.5714");
    }

    @Test
    void listsTheGroupsOfAVillage() {
        Grid grid =
                Grid.read(file("R06", SampleData.Q4, SampleData.fushan(data))).get(0);
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇富山村2019年第四季度清洁家庭评选情况汇总表");
        assertThat(List.of(grid.text(5, 1), grid.text(6, 1), grid.text(7, 1))).containsExactly("上祝组", "下祝组", "花园组");
        assertThat(grid.text(7, 15)).isEqualTo("-1");
    }

    @Test
    void listsTheTownshipsOfTheDistrict() {
        Grid grid = Grid.read(file("R06", SampleData.YEAR, SampleData.area(data, "361103")))
                .get(0);
        assertThat(grid.text(0, 0)).isEqualTo("广丰区2019年清洁家庭评选情况汇总表");
        assertThat(grid.text(5, 1)).isEqualTo("永丰街道");
        assertThat(grid.height()).isEqualTo(5 + 24 + 2);
    }

    @Test
    void writesTheStatisticsOfLeaders() {
        Grid grid =
                Grid.read(file("R02", SampleData.YEAR, SampleData.town(data))).get(0);
        assertThat(row(grid, 4).subList(2, 23))
                .containsExactly(
                        "22", "5", "4", "0.8", "3", "2", "1", "2", "1", "1", "1", "1", "1", "1", "0", "0", "1", "1",
                        "1", "1", "1");
        Grid village =
                Grid.read(file("R02", SampleData.YEAR, SampleData.fushan(data))).get(0);
        assertThat(village.text(4, 2)).isEqualTo("1");
        assertThat(village.text(5, 2)).isEmpty();
    }

    @Test
    void writesTheRosterOfLeadersWithIdsAsText() {
        Path file = file("R01", SampleData.YEAR, SampleData.town(data));
        Grid grid = Grid.read(file).get(0);
        assertThat(file.getFileName()).hasToString("洋口镇村妇女小组长花名册.xlsx");
        assertThat(row(grid, 5))
                .containsExactly(
                        "2",
                        "洋口镇",
                        "富山村",
                        "上祝组、下祝组",
                        "2",
                        "5",
                        "",
                        "李翠英",
                        "1975.10",
                        "汉族",
                        "中共党员",
                        "高中(中专)",
                        "361199197510020661",
                        "19900001234",
                        "合并推选",
                        "2018-07-01",
                        "√",
                        "村\"两委\"成员",
                        "");
        assertThat(grid.cell(5, 12).kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(grid.cell(5, 8).kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(grid.cell(5, 15).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(row(grid, 7).subList(0, 8)).containsExactly("合计", "", "", "", "4", "8", "0", "3");
        assertThat(file("R01", SampleData.YEAR, SampleData.fushan(data)).getFileName())
                .hasToString("洋口镇富山村妇女小组长花名册.xlsx");
    }

    @Test
    void writesOneRatingSheetPerVillage() throws IOException {
        Path into = folder.resolve("villages");
        Path made = export.export("R05", SampleData.Q4, SampleData.town(data), into, Progress.NONE);
        assertThat(made).isEqualTo(into);
        try (Stream<Path> files = Files.list(into)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .hasSize(22)
                    .contains("洋口镇富山村清洁家庭评选花名册(2019年第四季度).xlsx");
        }
    }

    @Test
    void writesHouseholdsInWalkingOrderWithPointsAndTicks() {
        Grid grid =
                Grid.read(file("R05", SampleData.Q4, SampleData.fushan(data))).get(0);
        assertThat(grid.text(2, 0)).startsWith("村(社区)：富山村　　　　评选时间：2019年第四季度");
        assertThat(row(grid, 4).subList(4, 10))
                .containsExactly("门前三包(20)", "庭院(20)", "客厅(15)", "卧室(15)", "厨房(15)", "厕所(15)");
        assertThat(row(grid, 5))
                .containsExactly(
                        "1", "上祝组", "祝水根", "4", "19", "19", "14", "14", "14", "14", "94", "√", "", "", "√", "", "", "");
        assertThat(row(grid, 8)).contains("祝长生", "外出");
        assertThat(row(grid, 11).subList(0, 15))
                .containsExactly("合计", "", "", "24", "", "", "", "", "", "", "", "3", "1", "1", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WORD", "TICKS"})
    void writesTheOtherLayoutsOfTheRatingSheet(String name) {
        ReturnOrder order =
                ReturnOrder.of("R05", SampleData.Q4, SampleData.fushan(data)).as(RatingForm.valueOf(name));
        Path file = export.export(order, folder.resolve(name), Progress.NONE);
        Grid grid = Grid.read(file).get(0);
        if (name.equals("WORD")) {
            assertThat(row(grid, 3)).contains("评定等次", "总分");
            assertThat(row(grid, 7)).contains("不清洁");
        } else {
            assertThat(row(grid, 3)).doesNotContain("总分").contains("评定等次");
            assertThat(sheet(file)).contains("orientation=\"portrait\"");
        }
    }

    @Test
    void writesTheRosterOfTwoCancers() {
        Grid grid =
                Grid.read(file("R10", SampleData.YEAR, SampleData.town(data))).get(0);
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇2019年农村贫困母亲“两癌”救助花名册");
        assertThat(row(grid, 4))
                .containsExactly(
                        "1",
                        "洋口镇",
                        "富山村",
                        "周桂花",
                        "",
                        "361199198802290027",
                        "",
                        "",
                        "",
                        "宫颈癌",
                        "ⅡB",
                        "2019-03-05",
                        "",
                        "86543.21",
                        "",
                        "√",
                        "",
                        "10000",
                        "广丰农商银行洋口支行",
                        "6226000000000000001",
                        "19900005678",
                        "");
        assertThat(row(grid, 5)).contains("合计", "1", "86543.21", "10000");
        assertThat(grid.text(7, 0)).startsWith("附件: 专项资金申请表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R08", "R09", "R11"})
    void writesTheOtherRostersOfAid(String code) {
        Grid grid =
                Grid.read(file(code, SampleData.YEAR, SampleData.town(data))).get(0);
        assertThat(grid.text(4, 0)).isEqualTo("1");
        assertThat(grid.cell(4, 5).kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(row(grid, 5)).contains("合计", "1");
    }

    @Test
    void writesTheReceiptWithTheAmountInWords() {
        Path file = file("R12", SampleData.YEAR, SampleData.town(data));
        Grid grid = Grid.read(file).get(0);
        assertThat(file.getFileName()).hasToString("洋口镇救助资金发放签字表(2019年).xlsx");
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇2019年救助资金发放表(领款签字表)");
        assertThat(grid.text(9, 0)).isEqualTo("合计(大写)：人民币壹万贰仟柒佰元整");
        assertThat(grid.text(9, 5)).isEqualTo("12700");
        assertThat(sheet(file)).contains("<f>SUM(F5:F9)</f><v>12700");
    }

    @Test
    void writesTheReceiptOfOneBatchAndProgramme() {
        ReturnOrder order = ReturnOrder.of("R12", SampleData.YEAR, SampleData.town(data))
                .ofBatch("春节")
                .ofProgramme("POOR_WOMEN");
        Path file = export.export(order, folder.resolve("batch"), Progress.NONE);
        assertThat(file.getFileName()).hasToString("洋口镇贫困妇女救助发放签字表(2019年春节).xlsx");
        assertThat(Grid.read(file).get(0).text(5, 5)).isEqualTo("1000");
    }

    @Test
    void writesTheSummaryOfAid() {
        Path file = file("R13", SampleData.YEAR, SampleData.town(data));
        Grid grid = Grid.read(file).get(0);
        assertThat(row(grid, 4).subList(0, 15))
                .containsExactly(
                        "合计", "", "5", "2", "12700", "1", "1000", "1", "800", "1", "10000", "1", "600", "1", "300");
        assertThat(sheet(file)).contains("<f>F6+H6+J6+L6+N6</f>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R01", "R02", "R05", "R06", "R08", "R09", "R10", "R11", "R12", "R13"})
    void comesOutAlsoWithNothingToList(String code) {
        Area empty = SampleData.area(data, "361103102201");
        Path file = file(code, Period.year(2018), empty);
        ReturnTable table = export.prepare(ReturnOrder.of(code, Period.year(2018), empty));
        assertThat(table.rows()).isEmpty();
        assertThat(table.totals()).contains(0L);
        assertThat(Grid.read(file).get(0).rows().size()).isGreaterThan(4);
    }

    @Test
    void saysWhereAPersonIsCountedInTwoUnits(@TempDir Path own) {
        try (DataFolder two = SampleData.open(own)) {
            Figures figures = new Figures(two);
            var paid =
                    figures.paid(SampleData.YEAR, SampleData.town(two)).get(0).payment();
            long street = SampleData.area(two, "361103102001").id();
            two.change(
                    "再发",
                    edit -> edit.add(
                            Ledgers.PAYMENT,
                            Ledgers.PAYMENT.with(paid, Map.of("id", edit.newId(), "villageId", street))));
            ReturnTable table = new ReturnExport(two, figures, SampleData.CLOCK)
                    .prepare(ReturnOrder.of("R13", SampleData.YEAR, SampleData.town(two)));
            assertThat(table.texts().notes()).contains("注：“合计·人数”合计按各单位相加为 3 人，有人在不止一个单位登记，按身份证去重后为 2 人。");
        }
    }

    @Test
    void listsThePaymentsOfOneGroup() {
        ReturnTable table = export.prepare(ReturnOrder.of("R12", SampleData.YEAR, SampleData.group(data, "花园组")));
        assertThat(table.texts().left()).isEqualTo("填报单位（盖章）：洋口镇富山村妇联");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void refusesAFormThatTheLedgersCanNotFill() {
        assertThatThrownBy(() -> file("R99", SampleData.YEAR, SampleData.town(data)))
                .isInstanceOfSatisfying(
                        ReturnException.class, e -> assertThat(e.userMessage()).contains("R99", "R01、R02、R05"));
    }
}
