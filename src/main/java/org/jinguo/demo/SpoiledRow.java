package org.jinguo.demo;

/**
 * A broken row where it ended up.
 *
 * @param row its number in the sheet, from 1
 */
record SpoiledRow(int row, Spoil spoil) {

    /** A line of the list of expected results. */
    String line(String file) {
        return String.join(
                "\t", file, "Sheet1", Integer.toString(row), spoil.expect().name(), spoil.what(), spoil.mended());
    }
}
