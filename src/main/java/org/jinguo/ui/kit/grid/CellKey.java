package org.jinguo.ui.kit.grid;

/**
 * A cell that is found again after rows were sorted or read anew.
 *
 * @param row identity of the row
 * @param column key of the column
 */
record CellKey(Object row, String column) {}
