package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;

/** K56: no cell of a public notice holds an ID number or a phone number. */
final class NoticeCheck implements Check {

    private static final Pattern ID = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15})(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(1\\d{2}[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}-?\\d{7,8})(?!\\d)");

    @Override
    public List<Finding> run(ReturnTable table) {
        if (!table.form().code().equals("R07")) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.columns().size(); c++) {
                Object value = table.rows().get(r).values().get(c);
                String text = value == null ? "" : value.toString();
                if (ID.matcher(text).find() || PHONE.matcher(text).find()) {
                    found.add(new Finding(
                            Problem.Level.ERROR,
                            "K56",
                            table.rows().get(r).unit(),
                            Messages.get(
                                    "check.K56", r + 1, table.columns().get(c).label())));
                }
            }
        }
        return found;
    }
}
