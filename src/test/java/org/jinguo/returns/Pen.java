package org.jinguo.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jinguo.model.rating.Grade;

/** Fills the sheet of a round in, as someone does who types it in Excel. */
final class Pen {

    private static final List<Integer> MOST = List.of(20, 20, 15, 15, 15, 15);

    private final Path file;
    private final RatingPaper paper;

    Pen(Path file, RatingPaper paper) {
        this.file = file;
        this.paper = paper;
    }

    /** The grade of a number of the sheet: some of each, and some that nobody met. */
    static Grade grade(int number) {
        if (number % 11 == 0) {
            return Grade.UNRATED;
        }
        return number % 7 == 0 ? Grade.UNCLEAN : number % 3 == 0 ? Grade.FAIR : Grade.CLEAN;
    }

    /** Fills every row in. */
    void fill() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheetAt(0);
            Map<String, Integer> columns = columns(sheet);
            for (Row row : sheet) {
                Cell first = row.getCell(0);
                if (first != null && first.getCellType() == CellType.NUMERIC) {
                    row(row, columns, (int) first.getNumericCellValue());
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        for (int r = 3; r < 5; r++) {
            for (Cell cell : sheet.getRow(r)) {
                if (cell.getCellType() == CellType.STRING
                        && !cell.getStringCellValue().isEmpty()) {
                    columns.put(cell.getStringCellValue(), cell.getColumnIndex());
                }
            }
        }
        return columns;
    }

    private void row(Row row, Map<String, Integer> columns, int number) {
        Grade grade = grade(number);
        if (grade == Grade.UNRATED) {
            row.getCell(columns.get("备注")).setCellValue("外出");
            return;
        }
        switch (paper) {
            case POINTS -> {
                points(row, columns.get("门前三包(20)"), grade);
                row.getCell(columns.get(grade.shortLabel())).setCellValue("√");
            }
            case WORD -> row.getCell(columns.get("评定等次")).setCellValue(grade.shortLabel());
            default -> row.getCell(columns.get(grade.shortLabel())).setCellValue("✓");
        }
        if (grade == Grade.UNCLEAN) {
            row.getCell(columns.get("存在问题")).setCellValue("房前堆放杂物");
        }
    }

    private static void points(Row row, int from, Grade grade) {
        for (int i = 0; i < MOST.size(); i++) {
            int less = grade == Grade.CLEAN ? 1 : grade == Grade.FAIR ? 5 : 10;
            row.getCell(from + i).setCellValue(MOST.get(i) - less);
        }
    }
}
