package org.jinguo.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Layouts, rows and packages made by hand for the tests of this room. */
final class Samples {

    static final String ID = "361199197001010028";

    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Samples() {}

    /** R06 清洁家庭评选情况汇总表, cut to its first columns. */
    static SheetLayout summary() {
        List<Column> columns = List.of(
                Column.of(ColumnType.INTEGER, 5, "序号"),
                Column.of(ColumnType.TEXT, 14, "单位"),
                Column.of(ColumnType.INTEGER, 8, "总户数").summed(),
                Column.of(ColumnType.INTEGER, 8, "参评户数").summed(),
                Column.of(ColumnType.PERCENT, 8, "参评率").totalled(ColumnTotal.ratio(3, 2)),
                Column.of(ColumnType.INTEGER, 8, "清洁户", "户数").summed(),
                Column.of(ColumnType.PERCENT, 8, "清洁户", "占比").totalled(ColumnTotal.ratio(5, 3)),
                Column.of(ColumnType.TEXT, 8, "备注"));
        return new SheetLayout(
                "汇总表",
                new Heading("洋口镇清洁家庭评选情况汇总表", "填报单位：洋口镇妇联", "填报时间：2019年12月25日", "单位：户", ""),
                columns,
                TotalRow.top(2),
                new PageSetup(Paper.A4_LANDSCAPE, "填表人：　　审核人：", List.of("注：一户一行。")));
    }

    static List<Object[]> summaryRows() {
        return List.of(
                new Object[] {1, "中心街社区", 200, 150, 0.75, 90, 0.6, null},
                new Object[] {2, "富山村", 100, 90, 0.9, 30, 1.0 / 3, "=备注"});
    }

    /** A roster with every type of column and the total row below. */
    static SheetLayout roster() {
        List<Column> columns = List.of(
                Column.of(ColumnType.INTEGER, 5, "序号"),
                Column.of(ColumnType.TEXT, 20, "身份证号"),
                Column.of(ColumnType.MONEY, 12, "金额(元)").summed(),
                Column.of(ColumnType.WAN, 10, "贷款(万元)").summed(),
                Column.of(ColumnType.DATE, 12, "发放日期"),
                Column.of(ColumnType.DATE, 12, "签收日期").formatted("@"),
                Column.of(ColumnType.YM, 10, "出生年月"),
                Column.of(ColumnType.TICK, 6, "本人").summed(),
                Column.of(ColumnType.SIGN, 9, "签字"));
        return new SheetLayout(
                "花名册",
                Heading.of("救助花名册"),
                columns,
                TotalRow.bottom(2),
                new PageSetup(Paper.A4_PORTRAIT, "", List.of()));
    }

    static String unzipped(Path file, String part) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a workbook with one sheet, whose content is given; more may be put in. */
    static Map<String, String> parts(String sheetXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                RELATIONS
                        + "<Relationship Id='r1' Type='"
                        + OFFICE
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='x'><workbookPr/><sheets><sheet name='甲' r:id='r1'/></sheets>" + "</workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS
                        + "<Relationship Id='r1' Type='"
                        + OFFICE
                        + "worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        return parts;
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static Path zipped(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** What a workbook of one sheet with these rows reads as. */
    static Grid gridOf(Path folder, String rows) {
        return Grid.read(zipped(folder.resolve("a.xlsx"), parts(sheet(rows)))).get(0);
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            texts.add(row.text(c));
        }
        return texts;
    }
}
