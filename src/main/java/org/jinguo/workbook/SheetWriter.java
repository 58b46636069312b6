package org.jinguo.workbook;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes .xlsx workbooks from layouts, streaming: memory does not grow with the rows. The file
 * appears whole or not at all (temporary name in the same folder, forced to disk, moved).
 */
public final class SheetWriter {

    private SheetWriter() {}

    /**
     * Writes a workbook of one sheet, its totals counted.
     *
     * @return how many rows of data were written
     */
    public static int write(Path target, SheetLayout layout, Iterable<Object[]> rows) {
        return write(target, List.of(SheetContent.of(layout, rows)));
    }

    /** Writes a workbook of one sheet. */
    public static int write(Path target, SheetLayout layout, Iterable<Object[]> rows, Totals totals) {
        return write(target, List.of(new SheetContent(layout, rows, totals, false)));
    }

    /**
     * Writes a workbook of several sheets.
     *
     * @return how many rows of data were written in all sheets
     * @throws WorkbookException when the target can not be written (open in Excel, disk full) or a
     *     sheet has more rows than Excel takes
     */
    public static int write(Path target, List<? extends BookSheet> sheets) {
        int[] rows = new int[1];
        List<BookSheet> content = List.copyOf(sheets);
        AtomicFile.write(target, out -> rows[0] = new BookWriter(out, content).write());
        return rows[0];
    }
}
