package org.jinguo.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.workbook.Column;
import org.jinguo.workbook.ColumnType;
import org.jinguo.workbook.Heading;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.Row;
import org.jinguo.workbook.SheetLayout;
import org.jinguo.workbook.SheetReader;
import org.jinguo.workbook.SheetWriter;
import org.jinguo.workbook.TotalRow;

/** Our side of the comparisons. */
final class WorkbookOurs {

    static final int SMALL_FILES = 100;

    private static final int SMALL_ROWS = 70;

    private WorkbookOurs() {}

    static SheetLayout layout() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(ColumnType.INTEGER, 5, "序号"));
        columns.add(Column.of(ColumnType.TEXT, 11, "村民小组"));
        columns.add(Column.of(ColumnType.TEXT, 9, "户主姓名"));
        columns.add(Column.of(ColumnType.INTEGER, 6, "家庭人口").summed());
        for (String item : List.of("门前三包(20)", "庭院(20)", "客厅(15)", "卧室(15)", "厨房(15)", "厕所(15)")) {
            columns.add(Column.of(ColumnType.INTEGER, 7, "评分", item));
        }
        columns.add(Column.of(ColumnType.INTEGER, 6, "总分"));
        for (String grade : List.of("清洁", "较清洁", "不清洁")) {
            columns.add(Column.of(ColumnType.TICK, 6, "评定等次", grade).summed());
        }
        columns.add(Column.of(ColumnType.TICK, 6, "是否挂牌").summed());
        columns.add(Column.of(ColumnType.TEXT, 16, "存在问题"));
        columns.add(Column.of(ColumnType.SIGN, 9, "户主签字"));
        columns.add(Column.of(ColumnType.TEXT, 8, "备注"));
        Heading heading =
                new Heading("清洁家庭评选花名册", "填报单位（盖章）：", "填报时间：2019年12月25日", "单位：分", "");
        return new SheetLayout("R05", heading, columns, TotalRow.bottom(3), PageSetup.PLAIN);
    }

    static void write(Path file) {
        SheetWriter.write(file, layout(), WorkbookRows.of(WorkbookRows.ROWS));
    }

    static void writeSmall(Path folder) {
        for (int file = 0; file < SMALL_FILES; file++) {
            Path path = folder.resolve("small" + file + ".xlsx");
            SheetWriter.write(path, layout(), WorkbookRows.of(SMALL_ROWS));
        }
    }

    /** The length of all texts, so that nothing is optimised away. */
    static long read(Path file) {
        long[] length = new long[1];
        SheetReader.read(file, row -> length[0] += length(row));
        return length[0];
    }

    private static int length(Row row) {
        int length = 0;
        for (int c = 0; c < row.width(); c++) {
            length += row.text(c).length();
        }
        return length;
    }
}
