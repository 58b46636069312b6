package org.jinguo.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The fastest other libraries, used as their authors would: styles by range, rows streamed. */
final class WorkbookPeers {

    private static final int FLUSH = 500;
    private static final int TOP = 4;

    private WorkbookPeers() {}

    static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                org.dhatim.fastexcel.Workbook book =
                        new org.dhatim.fastexcel.Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("R05");
            sheet.inlineString(0, 0, "清洁家庭评选花名册");
            sheet.range(0, 0, 0, WorkbookRows.COLUMNS - 1).merge();
            for (int c = 0; c < WorkbookRows.COLUMNS; c++) {
                sheet.width(c, 8);
                sheet.inlineString(TOP - 1, c, WorkbookOurs.layout().columns().get(c).heading().get(0));
            }
            sheet.freezePane(0, TOP);
            int row = TOP;
            for (Object[] values : WorkbookRows.of(WorkbookRows.ROWS)) {
                row(sheet, row++, values);
                if ((row - TOP) % FLUSH == 0) {
                    style(sheet, row - FLUSH, row - 1);
                    sheet.flush();
                }
            }
        }
    }

    private static void row(Worksheet sheet, int row, Object[] values) {
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof Number number) {
                sheet.value(row, c, number);
            } else if (values[c] instanceof String text) {
                sheet.inlineString(row, c, text);
            }
        }
    }

    private static void style(Worksheet sheet, int first, int last) {
        sheet.range(first, 0, last, WorkbookRows.COLUMNS - 1)
                .style()
                .borderStyle("thin")
                .fontName("宋体")
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
    }

    static long read(Path file) throws IOException {
        long length = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Sheet> sheets = book.getSheets().toList();
            for (Sheet sheet : sheets) {
                try (Stream<Row> rows = sheet.openStream()) {
                    length += rows.mapToLong(WorkbookPeers::length).sum();
                }
            }
        }
        return length;
    }

    private static long length(Row row) {
        long length = 0;
        for (Cell cell : row) {
            length += cell == null ? 0 : cell.getText().length();
        }
        return length;
    }

    static long readWithPoi(Path file) throws IOException {
        long length = 0;
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (org.apache.poi.ss.usermodel.Row row : book.getSheetAt(0)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    length += formatter.formatCellValue(cell).length();
                }
            }
        }
        return length;
    }
}
