package org.jinguo.workbook;

/** Counts what is read and refuses what goes beyond the limits. */
final class Tally {

    private static final int TEN_THOUSAND = 10_000;

    private final Object file;
    private final Limits limits;
    private int rows;
    private int cells;
    private int spans;
    private long text;

    Tally(Object file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    WorkbookException refusal(String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = file;
        System.arraycopy(more, 0, args, 1, more.length);
        return WorkbookException.of("error.workbook." + key, args);
    }

    /** The file is broken; the reason is a key of a phrase. */
    WorkbookException damaged(Throwable cause, String reason, String... args) {
        return WorkbookException.of(
                "error.workbook.damaged", cause, file, Sentences.get("error.workbook.reason." + reason, args));
    }

    void sheets(int count) {
        if (count > limits.sheets()) {
            throw refusal("tooManySheets", count, limits.sheets());
        }
    }

    void row() {
        if (++rows > limits.rows()) {
            throw refusal("tooManyRows", limits.rows());
        }
    }

    /** A cell covered by a merged one: cheap, but not for ever. */
    void span() {
        if (++spans > limits.cells()) {
            throw refusal("tooManyCells", limits.cells());
        }
    }

    /** A cell with something in it, by row and column from 0. */
    void cell(int row, int column, int length) {
        if (column >= limits.columns()) {
            throw refusal("tooManyColumns", Letters.address(row, column), limits.columns());
        }
        if (length > limits.bytes().cell()) {
            throw refusal(
                    "cellTooLong", Letters.address(row, column), limits.bytes().cell());
        }
        text += length;
        if (++cells > limits.cells()) {
            throw refusal("tooManyCells", limits.cells());
        }
        if (text > limits.bytes().text()) {
            throw refusal("tooMuchText", limits.bytes().text() / TEN_THOUSAND);
        }
    }
}
