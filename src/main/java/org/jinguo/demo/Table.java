package org.jinguo.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sheet says, before it is dressed as somebody's workbook.
 *
 * @param form its columns
 * @param head title and header block
 * @param rows values by column key; a key that is absent is an empty cell
 * @param sums keys of the columns that a total row adds up
 * @param section key of the column whose change ends a section with a subtotal; blank for none
 */
record Table(Form form, Letterhead head, List<Map<String, Object>> rows, Set<String> sums, String section) {

    /**
     * @param title first line
     * @param sender 填报单位
     * @param date 填报时间 as typed
     * @param extra a second header line, blank for none
     * @param signature the line below the table
     */
    record Letterhead(String title, String sender, String date, String extra, String signature) {}
}
