package org.jinguo.workbook;

import java.util.List;

/** What stands below the data of a sheet: signatures, notes, merges and the page set-up. */
final class SheetTail {

    private static final int SIZE = 21;
    private static final int SIGNATURE_HEIGHT = 28;
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
            line(xml, row, SIGNATURE_HEIGHT, style, layout.page().signature());
            join(merges, row++, last);
        }
        for (String note : layout.page().notes()) {
            int lines = CellText.lines(note, Math.max(1, looks.width()));
            line(xml, row, Math.max(2, lines + 1) * NOTE_LINE - NOTE_LINE / 2, style, note);
            join(merges, row++, last);
        }
        xml.append("</sheetData>");
        merges(xml, merges);
        page(xml);
        xml.append("<ignoredErrors><ignoredError sqref=\"A1:");
        xml.append(Letters.address(Math.max(0, row - 1), last));
        return xml.append("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>").toString();
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

    private static void merges(StringBuilder xml, List<Region> merges) {
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(
                    m -> xml.append("<mergeCell ref=\"").append(m.reference()).append("\"/>"));
            xml.append("</mergeCells>");
        }
    }

    /** Margins 1.9 and 1.5 cm, one page wide, page numbers. Source: domain document 2.1. */
    private void page(StringBuilder xml) {
        Paper paper = layout.page().paper();
        xml.append("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.59\"");
        xml.append(" right=\"0.59\" top=\"0.75\" bottom=\"0.59\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append("<pageSetup paperSize=\"").append(paper.code());
        xml.append("\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"");
        xml.append(paper.landscape() ? "landscape" : "portrait").append("\"/><headerFooter>");
        xml.append("<oddFooter>&amp;C第 &amp;P 页  共 &amp;N 页</oddFooter></headerFooter>");
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
