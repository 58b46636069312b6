package org.jinguo.workbook;

/**
 * How a cell looks.
 *
 * @param face its font
 * @param halfPoints font size in half points
 * @param border thin lines on all four sides
 * @param align left, center or right; wrapped always, centred vertically
 * @param format Excel's number format
 */
public record Look(Face face, int halfPoints, boolean border, String align, String format) {

    /** Fonts of returns, by the names that village computers know. Source: domain document 2.1. */
    public enum Face {
        /** Table body. */
        BODY("宋体", false),
        /** Total row. */
        TOTAL("宋体", true),
        /** Column headings. */
        HEAD("黑体", false),
        /** Title; Excel falls back by itself where the font is missing. */
        TITLE("方正小标宋简体", false);

        private final String font;
        private final boolean bold;

        Face(String font, boolean bold) {
            this.font = font;
            this.bold = bold;
        }

        String xml(int halfPoints) {
            return "<font>"
                    + (bold ? "<b/>" : "")
                    + "<sz val=\""
                    + halfPoints / 2
                    + (halfPoints % 2 == 0 ? "" : ".5")
                    + "\"/><name val=\""
                    + font
                    + "\"/><charset val=\"134\"/></font>";
        }
    }
}
