package org.jinguo.returns;

import java.util.List;
import java.util.Objects;
import org.jinguo.workbook.ColumnType;

/**
 * A column of a form.
 *
 * @param header the path of headings from the top
 * @param key its short name within the form
 * @param width in Excel characters
 * @param type what its cells hold
 * @param format Excel's number format
 * @param required whether the district wants it filled
 */
public record ReturnColumn(
        List<String> header, String key, int width, ColumnType type, String format, boolean required) {
    public ReturnColumn {
        header = List.copyOf(header);
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
    }

    /** The headings in one line: 清洁户·户数. */
    public String label() {
        return String.join("·", header);
    }
}
