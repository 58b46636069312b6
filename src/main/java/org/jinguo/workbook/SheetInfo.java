package org.jinguo.workbook;

/**
 * A sheet before its rows.
 *
 * @param index place in the workbook from 0, hidden sheets counted
 * @param name its name
 * @param visible false when it is hidden (by hand or by a program)
 */
public record SheetInfo(int index, String name, boolean visible) {}
