package org.jinguo.returns;

import java.util.List;
import java.util.Objects;

/**
 * A form as the district hands it down (returns.json; domain document, 2.2).
 *
 * @param code R01–R27
 * @param title 表名
 * @param measure 单位 in the header block
 * @param words what is printed around the table, and how often it is due
 * @param columns the columns
 */
public record ReturnForm(String code, String title, String measure, Words words, List<ReturnColumn> columns) {

    /**
     * What stands around the table.
     *
     * @param frequency how often it is due
     * @param flow who sends it to whom
     * @param paper paper and direction
     * @param totalRow top, bottom or none
     * @param notes 表下注
     * @param footer the line of signatures
     * @param fileName pattern of the file's name
     */
    public record Words(
            String frequency,
            String flow,
            String paper,
            String totalRow,
            String notes,
            String footer,
            String fileName) {}

    public ReturnForm {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
        columns = List.copyOf(columns);
    }
}
