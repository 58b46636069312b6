package org.jinguo.workbook;

/**
 * How much of a workbook is read at most; what goes beyond is refused with a sentence. Source:
 * reliability document, section 4.
 *
 * @param sheets sheets in the workbook
 * @param rows rows with something in them, all sheets together
 * @param columns the last column that may hold something, and so the widest row
 * @param cells cells with something in them, all sheets together
 * @param bytes limits of text and file
 */
record Limits(int sheets, int rows, int columns, int cells, Bytes bytes) {

    /**
     * Limits of text and file.
     *
     * @param text characters of all cells together
     * @param cell characters of one cell (Excel's own limit is 32,767)
     * @param file bytes of the file
     * @param entry bytes of one unpacked part of it
     */
    record Bytes(long text, int cell, long file, long entry) {}

    private static final long MB = 1L << 20;
    private static final Bytes BYTES = new Bytes(64 * MB, 32_767, 64 * MB, 512 * MB);

    /** For streaming: a district's roster of 160,000 households passes. */
    static final Limits STREAM = new Limits(200, 200_000, 512, 5_000_000, BYTES);

    /** For sheets held in memory: a township's roster of 17,000 households passes. */
    static final Limits GRID = new Limits(200, 50_000, 512, 1_000_000, new Bytes(16 * MB, 32_767, 32 * MB, 512 * MB));
}
