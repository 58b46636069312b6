package org.jinguo.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.place.Area;
import org.jinguo.store.RowMapping;
import org.jinguo.workbook.Cell;

/**
 * What a row of an aid roster tells.
 *
 * @param row the row
 * @param village her village
 * @param person the recipient
 * @param values components of the payment that the row tells, by name
 */
record AidRow(RowReader row, Area village, PersonTold person, Map<String, Object> values) {

    private static final int MEMBERS = 99;
    private static final int ADDRESS = 200;

    /** Reads a row; its problems are noted in it. */
    static AidRow read(RowReader row, Desk desk) {
        Optional<Area> village = desk.places().village(row);
        if (village.isEmpty()) {
            return new AidRow(row, null, null, Map.of());
        }
        PersonTold person =
                new PersonReader(row, desk.context())
                        .read(
                                new PersonTold.Home(
                                        village.get().id(), null, row.text("address", ADDRESS)));
        Map<String, Object> values = new HashMap<>();
        for (ColumnSpec spec : desk.context().table().specs().values()) {
            if (ofPayment(spec) && row.has(spec.key())) {
                Object value = value(row, spec, desk.context().today());
                if (value != null) {
                    values.put(component(spec), value);
                }
            }
        }
        if (!values.containsKey("amount") && !row.refused()) {
            row.problem("amount", Problem.error("intake.missing", row.label("amount")));
        }
        return new AidRow(row, village.get(), person, values);
    }

    private static boolean ofPayment(ColumnSpec spec) {
        return spec.field().isPresent()
                && !spec.key().equals("village")
                && !component(spec).equals("phone")
                && Ledgers.PAYMENT.field(component(spec)).equals(spec.field());
    }

    private static String component(ColumnSpec spec) {
        return spec.field().orElseThrow().key();
    }

    private static Object value(RowReader row, ColumnSpec spec, LocalDate today) {
        String key = spec.key();
        FieldKind kind = spec.field().orElseThrow().kind();
        return switch (kind) {
            case TEXT -> row.text(key, RowMapping.longest(Ledgers.PAYMENT, component(spec)));
            case CHOICE -> row.choice(key, RowMapping.longest(Ledgers.PAYMENT, component(spec)));
            case NAME -> row.name(key);
            case COUNT -> row.count(key, MEMBERS);
            case MONEY -> row.money(key);
            case DATE -> row.date(key);
            case TICK -> row.cell(key).isBlank() ? null : row.tick(key);
            case PHONE -> first(Contacts.phones(row, key));
            case BANK_CARD -> Contacts.account(row, key);
            case CITIZEN_ID -> citizenId(row, key, today);
            default -> null;
        };
    }

    private static String first(List<String> phones) {
        return phones.isEmpty() ? null : phones.get(0);
    }

    /** The ID of a guardian: one that is wrong is not taken, the row is. */
    private static String citizenId(RowReader row, String key, LocalDate today) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return null;
        }
        CitizenId.Reading reading = PersonReader.reading(cell, today);
        reading.problems().forEach(p -> row.problem(key, Contacts.softened(p)));
        if (!reading.isSavable()) {
            return null;
        }
        String text = PersonReader.text18(reading);
        row.understood(key, text);
        return text;
    }

    /** An amount that the row tells, in fen; null when it does not. */
    Long fen(String component) {
        return (Long) values.get(component);
    }
}
