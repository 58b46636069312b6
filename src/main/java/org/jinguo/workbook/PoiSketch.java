package org.jinguo.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Stands in until the streaming reader is there. */
final class PoiSketch {

    private PoiSketch() {}

    static void read(Path file, SheetHandler handler) {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (int s = 0; s < book.getNumberOfSheets(); s++) {
                SheetInfo info = new SheetInfo(s, book.getSheetName(s), !book.isSheetHidden(s));
                if (handler.sheet(info)) {
                    rows(book.getSheetAt(s), handler);
                    handler.endSheet(new SheetEnd(info, 0, merges(book.getSheetAt(s)), Set.of()));
                }
            }
        } catch (IOException e) {
            throw WorkbookException.of("error.workbook.damaged", e, file.getFileName());
        }
    }

    private static List<Region> merges(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(
                        m ->
                                new Region(
                                        m.getFirstRow(),
                                        m.getLastRow(),
                                        m.getFirstColumn(),
                                        m.getLastColumn()))
                .toList();
    }

    private static void rows(Sheet sheet, SheetHandler handler) {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            Cell[] cells = new Cell[Math.max(0, row.getLastCellNum())];
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                cells[cell.getColumnIndex()] = Cell.text(formatter.formatCellValue(cell));
            }
            handler.row(new Row(row.getRowNum(), row.getZeroHeight(), cells));
        }
    }
}
