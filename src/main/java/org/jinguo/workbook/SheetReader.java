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
    static void read(Path file, Limits limits, SheetHandler handler) {
        byte[] bytes = Source.bytes(file, limits);
        Tally tally = new Tally(file.getFileName(), limits);
        switch (FileKind.of(bytes)) {
            case ZIP -> new XlsxBook(bytes, tally, handler).read();
            case OLE2 -> XlsBook.read(bytes, tally, handler);
            case PDF -> throw tally.refusal("pdf");
            case RTF -> throw tally.refusal("word");
            case BIFF5, BIFF4, BIFF3, BIFF2 -> throw tally.refusal("tooOld");
            case OTHER -> TextBook.read(bytes, tally, handler);
        }
    }
}
