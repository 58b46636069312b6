package org.jinguo.ui.kit.grid;

/**
 * One column by which the rows are sorted.
 *
 * @param column key of the column
 * @param rising whether the least comes first; cells without a value come last either way
 */
record GridSort(String column, boolean rising) {}
