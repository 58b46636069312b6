package org.jinguo.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.workbook.Cell;

/**
 * Head of a household and its door. Namesakes of one group are told apart by the door behind the
 * name, 廖浩杰(45号), on sheets without a column for it (K44: 重名须加区别).
 *
 * @param name the head's name; null when it is missing or was refused
 * @param door the door; null when it is not told
 */
record HouseHead(String name, String door) {

    private static final Pattern WITH_DOOR = Pattern.compile("([^()]+)\\(([^()]*\\d[^()]*)\\)");

    /** Reads a row; a missing name refuses it. */
    static HouseHead read(RowReader row) {
        String door = row.text("doorNo", HouseholdRows.DOOR);
        Cell cell = row.cell("headName");
        Matcher both = WITH_DOOR.matcher(PlainText.compact(cell.text()));
        boolean behind = cell.kind() == Cell.Kind.TEXT && both.matches();
        String name = behind ? row.name("headName", both.group(1)) : row.name("headName");
        if (name == null && !row.refused()) {
            row.problem("headName", Problem.error("intake.missing", row.label("headName")));
        }
        if (behind && door == null && both.group(2).length() <= HouseholdRows.DOOR) {
            door = both.group(2);
        }
        return new HouseHead(name, door);
    }
}
