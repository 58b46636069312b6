package org.jinguo.workbook;

/**
 * A rectangle of cells, all numbers from 0 and inclusive.
 *
 * @param firstRow top
 * @param lastRow bottom
 * @param firstColumn left
 * @param lastColumn right
 */
public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public Region {
        if (firstRow < 0 || firstColumn < 0 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException("Region " + firstRow + " " + lastRow);
        }
    }

    /** True when the cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** As Excel writes it, for example {@code A3:C4}. */
    public String reference() {
        return Letters.address(firstRow, firstColumn) + ":" + Letters.address(lastRow, lastColumn);
    }
}
