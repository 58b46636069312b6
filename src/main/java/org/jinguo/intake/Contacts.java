package org.jinguo.intake;

import java.util.List;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.BankCard;
import org.jinguo.model.person.Phone;
import org.jinguo.workbook.Cell;

/**
 * Phones and accounts of a row. A wrong one is not taken and asks for an explanation; the row
 * itself is.
 */
final class Contacts {

    private Contacts() {}

    /** The numbers of a cell, the first one first; empty when there is none that can be taken. */
    static List<String> phones(RowReader row, String key) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return List.of();
        }
        Parsed<List<Phone>> read =
                cell.kind() == Cell.Kind.NUMBER ? Phone.ofNumericCell(cell.number()) : Phone.read(cell.text());
        List<Phone> phones = soft(row, key, read);
        if (phones == null || phones.isEmpty()) {
            return List.of();
        }
        List<String> texts = phones.stream().map(Phone::text).toList();
        understood(row, key, cell, String.join("、", texts));
        return texts;
    }

    /** The account of a cell; null when there is none that can be taken. */
    static String account(RowReader row, String key) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return null;
        }
        Parsed<BankCard> read = cell.kind() == Cell.Kind.NUMBER
                ? BankCard.ofNumericCell(cell.number(), false)
                : BankCard.read(cell.text(), false);
        BankCard card = soft(row, key, read);
        if (card == null) {
            return null;
        }
        understood(row, key, cell, card.digits());
        return card.digits();
    }

    private static void understood(RowReader row, String key, Cell cell, String text) {
        row.understood(key, text);
        if (cell.kind() == Cell.Kind.TEXT && !cell.text().equals(text)) {
            row.repaired(key, cell.text(), text, "intake.repair.tidied");
        }
    }

    /** The value; errors only ask for an explanation, because the row can do without it. */
    static <T> T soft(RowReader row, String key, Parsed<T> read) {
        read.problems().forEach(p -> row.problem(key, softened(p)));
        return read.value().orElse(null);
    }

    /** The same problem, not refusing the row. */
    static Problem softened(Problem problem) {
        return problem.level() == Problem.Level.ERROR
                ? new Problem(Problem.Level.EXPLAIN, problem.code(), problem.args())
                : problem;
    }
}
