package org.jinguo.ui.notice;

import org.jinguo.returns.PrintedSheet;
import org.jinguo.ui.kit.print.SheetPaper;

/** Hands a sheet of the returns to whoever prints, who knows nothing of returns. */
final class OnPaper {

    private OnPaper() {}

    static SheetPaper of(PrintedSheet sheet) {
        return new SheetPaper(
                sheet.paper().a3(),
                sheet.paper().landscape(),
                sheet.widths(),
                sheet.rows().stream().map(OnPaper::row).toList(),
                sheet.rowsAbove(),
                sheet.repeatedRows(),
                sheet.foot());
    }

    private static SheetPaper.Row row(PrintedSheet.Row row) {
        return new SheetPaper.Row(
                row.height(), row.opensPage(), row.cells().stream().map(OnPaper::cell).toList());
    }

    private static SheetPaper.Cell cell(PrintedSheet.Cell cell) {
        PrintedSheet.Style style = cell.style();
        return new SheetPaper.Cell(
                cell.column(),
                cell.across(),
                cell.down(),
                cell.text(),
                new SheetPaper.Look(style.size(), style.strong(), style.border(), style.align()));
    }
}
