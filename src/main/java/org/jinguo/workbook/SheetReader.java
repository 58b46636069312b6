package org.jinguo.workbook;

import java.nio.file.Path;

/**
 * Reads workbooks row by row: .xlsx, .xls, .et, .csv and HTML tables named .xls, whatever the name
 * says. The file is read once and never written to; it is not kept open while rows are handled.
 */
public final class SheetReader {

    private SheetReader() {}

    /** Reads with {@link Limits#STREAM}. */
    public static void read(Path file, SheetHandler handler) {
        read(file, Limits.STREAM, handler);
    }

    /**
     * Reads all sheets in order.
     *
     * @throws WorkbookException when the file can not be read as a workbook, with a sentence that
     *     says why and what to do
     */
    public static void read(Path file, Limits limits, SheetHandler handler) {
        PoiSketch.read(file, handler);
    }
}
