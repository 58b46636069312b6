package org.jinguo.workbook;

/**
 * What stands above the table. Empty parts are left out; a row without parts is not made.
 *
 * @param title the big centred line
 * @param left header block left, 填报单位（盖章）：…
 * @param middle header block middle, 填报时间：…
 * @param right header block right, 单位：户
 * @param extra one more line below the block
 */
public record Heading(String title, String left, String middle, String right, String extra) {

    /** Nothing above the table. */
    public static final Heading NONE = new Heading("", "", "", "", "");

    /** A title alone. */
    public static Heading of(String title) {
        return new Heading(title, "", "", "", "");
    }

    boolean hasBlock() {
        return !(left + middle + right).isEmpty();
    }
}
