package org.jinguo.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes the rows of data, one after the other; a row grows where a text needs more lines. */
final class RowWriter {

    static final int MOST_ROWS = 1_048_576;

    private static final byte[] OPEN = XmlOut.bytes("<row r=\"");
    private static final byte[] OPENED = XmlOut.bytes("\">");
    private static final byte[] HEIGHT = XmlOut.bytes("\" ht=\"");
    private static final byte[] HIGH = XmlOut.bytes("\" customHeight=\"1\">");
    private static final byte[] CLOSE = XmlOut.bytes("</row>");

    private final XmlOut xml;
    private final Looks looks;
    private final CellWriter[] cells;
    private final int[] widths;

    RowWriter(XmlOut xml, SheetLayout layout, Looks looks, boolean total) {
        this.xml = xml;
        this.looks = looks;
        List<Column> columns = layout.columns();
        this.cells = new CellWriter[columns.size()];
        this.widths = new int[columns.size()];
        for (int c = 0; c < cells.length; c++) {
            Column column = columns.get(c);
            int style = total ? looks.total(column) : looks.body(column);
            cells[c] = new CellWriter(column, c, style, total ? style : looks.quoted(column));
            widths[c] = column.width();
        }
        if (total) {
            int span = Math.min(layout.total().span(), widths.length);
            widths[0] = Arrays.stream(widths, 0, span).sum();
        }
    }

    /** One row; its number counts from 0. */
    void write(int row, Object[] values) throws IOException {
        if (row >= MOST_ROWS) {
            throw WorkbookException.of("error.workbook.tooManyRowsToWrite", Integer.toString(MOST_ROWS));
        }
        if (values.length > cells.length) {
            throw new IllegalArgumentException("Row of " + values.length + " values");
        }
        open(row + 1, lines(values));
        for (int c = 0; c < cells.length; c++) {
            cells[c].write(xml, row + 1, c < values.length ? values[c] : null);
        }
        xml.raw(CLOSE);
    }

    private void open(int number, int lines) throws IOException {
        xml.raw(OPEN);
        xml.number(number);
        if (lines > 1) {
            xml.raw(HEIGHT);
            xml.number(looks.rowHeight(lines));
            xml.raw(HIGH);
        } else {
            xml.raw(OPENED);
        }
    }

    private int lines(Object[] values) {
        int lines = 1;
        for (int c = 0; c < values.length; c++) {
            if (values[c] instanceof String text
                    && (text.length() * 2 > widths[c] || text.indexOf('\n') >= 0)
                    && widths[c] > 0) {
                lines = Math.max(lines, CellText.lines(text, widths[c]));
            }
        }
        return lines;
    }
}
