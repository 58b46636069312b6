package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.workbook.ColumnType;

/** K03: cells that the district wants filled. Which grade a household has is K41's matter. */
final class RequiredCheck implements Check {

    private static final Set<String> NOT_ASKED = Set.of("gradeA", "grade", "villageCount");

    /** A tick may be absent; a ratio of nothing is blank (K04). */
    private static final Set<ColumnType> LEFT_BLANK = Set.of(ColumnType.TICK, ColumnType.PERCENT);

    /** Its lists stand side by side and end at different rows. */
    private static final String NOTICE = "R07";

    private static final List<String> NAMES = List.of("name", "headName", "unit");

    @Override
    public List<Finding> run(ReturnTable table) {
        List<Finding> found = new ArrayList<>();
        if (table.form().code().equals(NOTICE)) {
            return found;
        }
        for (int r = 0; r < table.rows().size(); r++) {
            ReturnRow row = table.rows().get(r);
            List<String> missing = missing(table, row);
            if (!missing.isEmpty()) {
                found.add(new Finding(
                        Problem.Level.ERROR,
                        "K03",
                        row.unit(),
                        Messages.get(
                                "check.K03", Integer.toString(r + 1), name(table, row), String.join("、", missing))));
            }
        }
        return found;
    }

    private static List<String> missing(ReturnTable table, ReturnRow row) {
        List<String> missing = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            ReturnColumn column = table.columns().get(c);
            Object value = row.values().get(c);
            boolean left = LEFT_BLANK.contains(column.type());
            boolean blank = value == null || value.toString().isBlank();
            if (column.required() && !left && blank && !NOT_ASKED.contains(column.key())) {
                missing.add(column.label());
            }
        }
        return missing;
    }

    private static String name(ReturnTable table, ReturnRow row) {
        for (String key : NAMES) {
            int c = table.column(key);
            if (c >= 0 && row.values().get(c) != null) {
                return row.values().get(c).toString();
            }
        }
        return "";
    }
}
