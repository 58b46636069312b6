package org.jinguo.ui.kit;

import java.util.List;

/**
 * What a table or grid lists as it stands: columns and rows in their order, filtered, masked.
 *
 * @param columns its columns
 * @param rows the texts of each row
 */
public record Listed(List<Column> columns, List<List<String>> rows) {

    /**
     * A column.
     *
     * @param heading its heading
     * @param width its share of the width
     * @param figure whether it holds figures, which stand at the right
     */
    public record Column(String heading, double width, boolean figure) {}

    public Listed {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
