package org.jinguo.intake;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.person.CitizenId;
import org.jinguo.store.RowMapping;
import org.jinguo.workbook.Cell;

/** Reads a cell into the value of a field, whatever the ledger. */
final class FieldCells {

    private final RowReader row;
    private final SheetContext context;

    FieldCells(RowReader row, SheetContext context) {
        this.row = row;
        this.context = context;
    }

    /**
     * The value; null when there is none or it was not taken, which is noted in the row.
     *
     * @param key the column
     * @param most the largest number of a field that counts
     */
    Object read(Ledger<?> ledger, Field field, String key, int most) {
        return switch (field.kind()) {
            case TEXT -> row.text(key, RowMapping.longest(ledger, field.key()));
            case CHOICE -> row.choice(key, RowMapping.longest(ledger, field.key()));
            case NAME -> row.name(key);
            case COUNT -> row.count(key, most);
            case MONEY -> row.money(key);
            case DATE -> row.date(key);
            case YEAR_MONTH -> month(key);
            case TICK -> row.cell(key).isBlank() ? null : row.tick(key);
            case PHONE -> first(Contacts.phones(row, key));
            case BANK_CARD -> Contacts.account(row, key);
            case CITIZEN_ID -> citizenId(key);
            default -> null;
        };
    }

    private static String first(List<String> phones) {
        return phones.isEmpty() ? null : phones.get(0);
    }

    private String month(String key) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return null;
        }
        if (cell.date().isPresent()) {
            return DateText.of(cell.date().get()).birthYm();
        }
        Parsed<DateText> read = cell.kind() == Cell.Kind.NUMBER
                ? DateText.readBirthCell(cell.number(), Optional.empty(), context.dates())
                : DateText.readBirth(cell.text(), Optional.empty(), context.dates());
        DateText month = Contacts.soft(row, key, read);
        if (month == null) {
            return null;
        }
        row.understood(key, month.birthYm());
        return month.birthYm();
    }

    /** The ID of a guardian: one that is wrong is not taken, the row is. */
    private String citizenId(String key) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return null;
        }
        CitizenId.Reading reading = PersonReader.reading(cell, context.today());
        reading.problems().forEach(p -> row.problem(key, Contacts.softened(p)));
        if (!reading.isSavable()) {
            return null;
        }
        String text = PersonReader.text18(reading);
        row.understood(key, text);
        return text;
    }
}
