package org.jinguo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes simple workbooks as people make them, .xls or .xlsx by the name; for sample data. */
public final class PlainWorkbook {

    private static final int WIDTH_UNIT = 256;
    private static final String DAY = "yyyy/m/d";

    private PlainWorkbook() {}

    /**
     * Writes the sheets in order; all of it is held in memory.
     *
     * @throws WorkbookException when the target can not be written
     */
    public static void write(Path target, List<PlainSheet> sheets) {
        boolean old = target.toString().toLowerCase(Locale.ROOT).endsWith(".xls");
        AtomicFile.write(target, out -> fill(old ? new HSSFWorkbook() : new XSSFWorkbook(), sheets, out));
    }

    private static void fill(Workbook empty, List<PlainSheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = empty) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat(DAY));
            for (PlainSheet plain : sheets) {
                Sheet sheet = book.createSheet(plain.name());
                book.setSheetHidden(book.getSheetIndex(sheet), plain.hidden());
                rows(sheet, plain.rows(), day);
                plain.merges().forEach(m -> sheet.addMergedRegion(CellRangeAddress.valueOf(m.reference())));
                for (int c = 0; c < plain.widths().size(); c++) {
                    sheet.setColumnWidth(c, plain.widths().get(c) * WIDTH_UNIT);
                }
            }
            book.write(out);
        }
    }

    private static void rows(Sheet sheet, List<List<Object>> rows, CellStyle day) {
        for (int r = 0; r < rows.size(); r++) {
            List<Object> values = rows.get(r);
            org.apache.poi.ss.usermodel.Row row = sheet.createRow(r);
            for (int c = 0; c < values.size(); c++) {
                if (values.get(c) != null) {
                    put(row.createCell(c), values.get(c), day);
                }
            }
        }
    }

    private static void put(org.apache.poi.ss.usermodel.Cell cell, Object value, CellStyle day) {
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.expression());
            if (formula.cached() != null) {
                put(cell, formula.cached(), day);
            }
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
