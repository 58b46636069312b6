package org.jinguo.workbook;

import java.util.List;

/** What stands below the data of a sheet: signatures, notes, merges and the page set-up. */
final class SheetTail {

    static final int SIZE = 21;
    static final int SIGNATURE_HEIGHT = 28;
    private static final int NOTE_LINE = 16;

    private final SheetLayout layout;
    private final Looks looks;

    SheetTail(SheetLayout layout, Looks looks) {
        this.layout = layout;
        this.looks = looks;
    }

    /**
     * Everything below the last row of the table.
     *
     * @param next the number from 0 of the first row below it
     * @param merges those above, to which those below are added
     */
    String xml(int next, List<Region> merges) {
        StringBuilder xml = new StringBuilder(1024);
        int row = next;
        int last = layout.columns().size() - 1;
        int style = looks.plain(Look.Face.BODY, SIZE, "left");
        if (!layout.page().signature().isEmpty()) {
            String signature = layout.page().signature();
            int high = looks.lineHeight(signature, SIZE, SIGNATURE_HEIGHT);
            line(xml, row, high, style, signature);
            join(merges, row++, last);
        }
        for (String note : layout.page().notes()) {
            line(xml, row, noteHeight(note, looks), style, note);
            join(merges, row++, last);
        }
        xml.append("</sheetData>");
        merges(xml, merges);
        page(xml);
        xml.append("<ignoredErrors><ignoredError sqref=\"A1:");
        xml.append(Letters.address(Math.max(0, row - 1), last));
        return xml.append("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>")
                .toString();
    }

    static int noteHeight(String note, Looks looks) {
        int lines = CellText.lines(note, Math.max(1, looks.width()));
        return looks.zoomed(Math.max(2, lines + 1) * NOTE_LINE - NOTE_LINE / 2);
    }

    private static void join(List<Region> merges, int row, int last) {
        if (last > 0) {
            merges.add(new Region(row, row, 0, last));
        }
    }

    private static void line(StringBuilder xml, int row, int height, int style, String text) {
        xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(height);
        xml.append("\" customHeight=\"1\">");
        textCell(xml, Letters.address(row, 0), style, text);
        xml.append("</row>");
    }

    static void merges(StringBuilder xml, List<Region> merges) {
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(
                    m -> xml.append("<mergeCell ref=\"").append(m.reference()).append("\"/>"));
            xml.append("</mergeCells>");
        }
    }

    private void page(StringBuilder xml) {
        new PageXml(layout.page(), looks.width(), layout.columns().size())
                .write(xml, layout.page().breaks(), layout.firstDataRow());
    }

    /** A text cell outside the data, where speed does not matter; an empty text keeps the style. */
    static void textCell(StringBuilder xml, String address, int style, String text) {
        xml.append("<c r=\"").append(address).append("\" s=\"").append(style).append('"');
        if (text.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.append(XmlOut.escaped(text)).append("</t></is></c>");
    }
}
