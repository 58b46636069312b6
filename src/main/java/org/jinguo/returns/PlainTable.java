package org.jinguo.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jinguo.workbook.Column;
import org.jinguo.workbook.ColumnType;
import org.jinguo.workbook.Heading;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.SheetContent;
import org.jinguo.workbook.SheetLayout;
import org.jinguo.workbook.SheetWriter;
import org.jinguo.workbook.TotalRow;

/**
 * A list that is no form of the district's, to be written as a workbook.
 *
 * @param title what is listed, of which unit and period; the name of the file, too
 * @param sheet name of the sheet
 * @param note a line below the title
 * @param columns its columns
 * @param rows its rows, a value for each column: Long in a column of numbers, text otherwise; null
 *     for none
 */
public record PlainTable(String title, String sheet, String note, List<Heads> columns, List<Object[]> rows) {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /**
     * A column.
     *
     * @param heading its heading
     * @param width in Excel characters
     * @param number whether it holds whole numbers
     */
    public record Heads(String heading, int width, boolean number) {

        private Column column() {
            return Column.of(number ? ColumnType.INTEGER : ColumnType.TEXT, width, heading);
        }
    }

    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Writes it into a folder, which is made when missing.
     *
     * @return the workbook
     * @throws ReturnException when the folder can not be made
     * @throws org.jinguo.workbook.WorkbookException when the file can not be written
     */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReturnException("folder", e, folder.toString());
        }
        Path file = folder.resolve(NOT_IN_NAMES.matcher(title).replaceAll("") + ".xlsx");
        SheetLayout layout = new SheetLayout(
                sheet,
                new Heading(title, note, "", "", ""),
                columns.stream().map(Heads::column).toList(),
                TotalRow.NONE,
                PageSetup.PLAIN);
        SheetWriter.write(file, List.of(SheetContent.of(layout, rows)));
        return file;
    }
}
