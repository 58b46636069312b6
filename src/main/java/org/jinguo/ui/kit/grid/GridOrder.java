package org.jinguo.ui.kit.grid;

/**
 * Which rows are in sight, in order.
 *
 * @param rows places among all rows
 * @param stale whether filter and sorting would put them otherwise by now
 */
record GridOrder(int[] rows, boolean stale) {}
