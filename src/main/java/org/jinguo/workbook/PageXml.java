package org.jinguo.workbook;

import java.util.List;

/** The page set-up of a sheet as XML: margins, paper, page numbers, page breaks. */
final class PageXml {

    private static final int LAST_COLUMN = 16_383;

    private final PageSetup page;
    private final int characters;
    private final int columns;

    /** The set-up of a sheet of so many characters in so many columns. */
    PageXml(PageSetup page, int characters, int columns) {
        this.page = page;
        this.characters = characters;
        this.columns = columns;
    }

    /** What stands among the sheet's properties. */
    static String fitting(PageSetup page) {
        return page.fit() != PageSetup.Fit.FIXED ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "";
    }

    /**
     * Margins 1.9 and 1.5 cm, one page wide, page numbers. Source: domain document 2.1.
     *
     * @param breaks rows before which a page begins, counted from {@code first}
     */
    void write(StringBuilder xml, List<Integer> breaks, int first) {
        xml.append("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.59\"");
        xml.append(" right=\"0.59\" top=\"0.75\" bottom=\"0.59\" header=\"0.3\" footer=\"0.3\"/>");
        xml.append("<pageSetup paperSize=\"").append(page.paper().code()).append('"');
        if (page.fit() != PageSetup.Fit.FIXED) {
            xml.append(" fitToWidth=\"1\" fitToHeight=\"0\"");
        } else {
            xml.append(" scale=\"").append(page.scale(characters, columns)).append('"');
        }
        xml.append(" orientation=\"");
        xml.append(page.paper().landscape() ? "landscape" : "portrait").append("\"/><headerFooter>");
        xml.append("<oddFooter>").append(left()).append("&amp;C第 &amp;P 页  共 &amp;N 页");
        xml.append("</oddFooter></headerFooter>");
        breaks(xml, breaks, first);
    }

    private String left() {
        return page.foot().isEmpty()
                ? ""
                : "&amp;L" + XmlOut.escaped(page.foot().replace("&", "&&"));
    }

    private static void breaks(StringBuilder xml, List<Integer> breaks, int first) {
        List<Integer> inside = breaks.stream().filter(b -> b > 0).toList();
        if (inside.isEmpty()) {
            return;
        }
        xml.append("<rowBreaks count=\"").append(inside.size());
        xml.append("\" manualBreakCount=\"").append(inside.size()).append("\">");
        for (int row : inside) {
            xml.append("<brk id=\"").append(first + row).append("\" max=\"").append(LAST_COLUMN);
            xml.append("\" man=\"1\"/>");
        }
        xml.append("</rowBreaks>");
    }
}
