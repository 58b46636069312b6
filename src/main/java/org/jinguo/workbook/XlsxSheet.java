package org.jinguo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads one sheet of an .xlsx. Cells that are only formatted cost nothing but their parsing. */
final class XlsxSheet {

    private static final int MOST_MERGES = 20_000;
    private static final int FIRST_WIDTH = 32;

    private final XlsxCell maker;
    private final Tally tally;
    private final SheetHandler handler;
    private final List<Region> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final Attribute address = new Attribute(Attribute.Kind.COLUMN);
    private final Attribute number = new Attribute(Attribute.Kind.NUMBER);
    private final Attribute typeName = new Attribute(Attribute.Kind.TYPE);
    private final CellChars chars = new CellChars();
    private XMLStreamReader2 xml;
    private Cell[] cells = new Cell[FIRST_WIDTH];
    private int width;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;
    private int rows;

    XlsxSheet(XlsxCell maker, Tally tally, SheetHandler handler) {
        this.maker = maker;
        this.tally = tally;
        this.handler = handler;
    }

    SheetEnd read(SheetInfo info, InputStream in) throws XMLStreamException, IOException {
        try (in) {
            xml = Xml.reader(in);
            while (xml.hasNext()) {
                int event = Xml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    endRow();
                }
            }
        }
        return new SheetEnd(info, rows, merges, hiddenColumns);
    }

    private void begin(String name) throws XMLStreamException {
        switch (name) {
            case "c" -> cell();
            case "row" -> beginRow();
            case "mergeCell" -> merge(Xml.attribute(xml, "ref"));
            case "col" -> columns();
            default -> {}
        }
    }

    private void beginRow() {
        int place = -1;
        rowHidden = false;
        for (int a = 0; a < xml.getAttributeCount(); a++) {
            String name = xml.getAttributeLocalName(a);
            if (name.equals("r")) {
                place = Digits.of(xml.getAttributeValue(a)) - 1;
                if (place < 0 || place >= RowWriter.MOST_ROWS) {
                    throw tally.damaged(null, "rowNumber", xml.getAttributeValue(a));
                }
            } else if (name.equals("hidden")) {
                rowHidden = Xml.flag(xml, "hidden");
            }
        }
        row = place < 0 ? row + 1 : place;
        column = -1;
        width = 0;
    }

    private void endRow() {
        if (width > 0) {
            tally.row();
            rows++;
            Cell[] own = Arrays.copyOf(cells, width);
            Arrays.fill(cells, 0, width, null);
            width = 0;
            handler.row(new Row(row, rowHidden, own));
        }
    }

    private void cell() throws XMLStreamException {
        int type = 'n';
        int styleAt = -1;
        column++;
        for (int a = 0; a < xml.getAttributeCount(); a++) {
            String name = xml.getAttributeLocalName(a);
            if (name.equals("r")) {
                int named = address.of(xml, a);
                column = named < 0 ? column : named;
            } else if (name.equals("s")) {
                styleAt = a;
            } else if (name.equals("t")) {
                type = typeName.of(xml, a);
            }
        }
        if (!xml.isEmptyElement()) {
            content(type, type == 'n' && styleAt >= 0 ? number.of(xml, styleAt) : -1);
        }
    }

    private void content(int type, int style) throws XMLStreamException {
        boolean formula = false;
        boolean inline = false;
        chars.clear();
        for (int event = Xml.next(xml); ; event = Xml.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> chars.run(xml, tally);
                    case "is" -> {
                        chars.rich(xml, "is", tally);
                        inline = true;
                    }
                    case "f" -> formula = true;
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("end");
            }
        }
        if (!chars.isEmpty()) {
            put(maker.of(inline ? 'i' : type, style, chars, formula));
        }
    }

    private void put(Cell cell) {
        if (cell == null) {
            throw tally.damaged(null, "string", Letters.address(Math.max(0, row), column));
        }
        if (cell.isBlank()) {
            return;
        }
        tally.cell(Math.max(0, row), column, cell.text().length());
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0 && merges.size() < MOST_MERGES) {
            int[] a = address(reference.substring(0, colon));
            int[] b = address(reference.substring(colon + 1));
            if (a[0] >= 0 && a[1] >= 0 && b[0] >= a[0] && b[1] >= a[1]) {
                merges.add(new Region(a[0], b[0], a[1], b[1]));
            }
        }
    }

    private static int[] address(String text) {
        String plain = text.replace("$", "");
        int digits = 0;
        while (digits < plain.length() && Character.isLetter(plain.charAt(digits))) {
            digits++;
        }
        return new int[] {Digits.of(plain.substring(digits)) - 1, Digits.column(plain)};
    }

    private void columns() {
        if (Xml.flag(xml, "hidden")) {
            int first = Math.max(1, Digits.of(Xml.attribute(xml, "min")));
            int last = Math.min(tally.limits().columns(), Digits.of(Xml.attribute(xml, "max")));
            for (int c = first; c <= last; c++) {
                hiddenColumns.add(c - 1);
            }
        }
    }
}
