package org.jinguo.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes one drawn sheet, row by row. */
final class DrawnBody {

    private final DrawnSheet sheet;
    private final Styles styles;
    private final XmlOut xml;
    private final List<Region> merges = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    DrawnBody(DrawnSheet sheet, Styles styles, OutputStream out) {
        this.sheet = sheet;
        this.styles = styles;
        this.xml = new XmlOut(out);
    }

    /** Writes it and returns how many rows there were. */
    int write(boolean selected) throws IOException {
        xml.raw(head(selected));
        for (int r = 0; r < sheet.rows().size(); r++) {
            row(r, sheet.rows().get(r));
        }
        xml.raw(tail());
        xml.flush();
        return sheet.rows().size();
    }

    private String head(boolean selected) {
        StringBuilder head = new StringBuilder(1024);
        head.append(Parts.PROLOGUE)
                .append("<worksheet xmlns=\"")
                .append(Parts.MAIN)
                .append("\">");
        head.append(PageXml.fitting(sheet.page())).append("<sheetViews><sheetView");
        head.append(selected ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\"/>");
        head.append("</sheetViews><cols>");
        for (int c = 0; c < sheet.widths().size(); c++) {
            head.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1);
            head.append("\" width=\"").append(sheet.widths().get(c));
            head.append(".7109375\" customWidth=\"1\"/>");
        }
        return head.append("</cols><sheetData>").toString();
    }

    private void row(int number, DrawnRow row) throws IOException {
        if (number >= RowWriter.MOST_ROWS) {
            throw WorkbookException.of("error.workbook.tooManyRowsToWrite", Integer.toString(RowWriter.MOST_ROWS));
        }
        if (row.opensPage()) {
            breaks.add(number);
        }
        StringBuilder text = new StringBuilder(256);
        text.append("<row r=\"").append(number + 1).append("\" ht=\"").append(row.height());
        text.append("\" customHeight=\"1\">");
        for (DrawnCell cell : row.cells()) {
            cell(text, number, cell);
        }
        xml.raw(text.append("</row>").toString());
    }

    private void cell(StringBuilder text, int row, DrawnCell cell) {
        int style = styles.of(cell.look());
        String address = Letters.address(row, cell.column());
        if (cell.value() instanceof Formula formula) {
            text.append("<c r=\"").append(address).append("\" s=\"").append(style);
            text.append("\" t=\"str\"><f>").append(XmlOut.escaped(formula.expression()));
            text.append("</f><v>").append(XmlOut.escaped(cell.text())).append("</v></c>");
        } else if (cell.value() instanceof Number number) {
            text.append("<c r=\"").append(address).append("\" s=\"").append(style);
            text.append("\"><v>").append(number).append("</v></c>");
        } else {
            SheetTail.textCell(text, address, style, cell.text());
        }
        for (int c = 1; c < cell.across(); c++) {
            SheetTail.textCell(text, Letters.address(row, cell.column() + c), style, "");
        }
        if (cell.across() > 1 || cell.down() > 1) {
            merges.add(new Region(row, row + cell.down() - 1, cell.column(), cell.column() + cell.across() - 1));
        }
    }

    private String tail() {
        StringBuilder tail = new StringBuilder(1024).append("</sheetData>");
        SheetTail.merges(tail, merges);
        int characters = sheet.widths().stream().mapToInt(w -> w).sum();
        new PageXml(sheet.page(), characters, sheet.widths().size()).write(tail, breaks, 0);
        return tail.append("</worksheet>").toString();
    }
}
