package org.jinguo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which column of which table names a row of which other: what {@code verify} calls orphans. */
final class References {

    /**
     * A column that names rows of another table.
     *
     * @param from table of the column
     * @param column its position
     * @param to table that it names rows of
     */
    record Edge(TableSpec from, int column, TableSpec to) {

        Long target(Object[] row) {
            return (Long) row[column];
        }

        String columnName() {
            return from.columns.get(column);
        }

        /** Whether rows of the one table are parts of rows of the other and go and come with it. */
        boolean part() {
            return columnName().equals("term_id") || from.name.equals("score_item");
        }
    }

    static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("parent_id", "area"),
                    Map.entry("successor_id", "area"),
                    Map.entry("village_id", "area"),
                    Map.entry("group_id", "area"),
                    Map.entry("person_id", "person"),
                    Map.entry("term_id", "leader_term"),
                    Map.entry("household_id", "household"),
                    Map.entry("from_id", "household"),
                    Map.entry("into_id", "household"),
                    Map.entry("round_id", "rating_round"),
                    Map.entry("scheme_id", "score_scheme"),
                    Map.entry("programme_id", "aid_programme"));

    private static final List<Edge> ALL = readAll();

    private References() {}

    /** All of them, those of tables filled last first: leaves before what they hang on. */
    static List<Edge> leavesFirst() {
        return ALL;
    }

    /** What rows of a table name. */
    static List<Edge> from(TableSpec table) {
        return ALL.stream().filter(e -> e.from() == table).toList();
    }

    /** What names rows of a table. */
    static List<Edge> to(TableSpec table) {
        return ALL.stream().filter(e -> e.to() == table).toList();
    }

    private static List<Edge> readAll() {
        List<Edge> found = new ArrayList<>();
        List<TableSpec> tables = TableSpec.all();
        for (int t = tables.size() - 1; t >= 0; t--) {
            TableSpec table = tables.get(t);
            for (int i = 1; i < table.columns.size(); i++) {
                String named = TABLES.get(table.columns.get(i));
                if (named != null) {
                    found.add(new Edge(table, i, TableSpec.of(named)));
                }
            }
        }
        return List.copyOf(found);
    }
}
