package org.jinguo.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;

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
        PersonTold person = new PersonReader(row, desk.context())
                .read(new PersonTold.Home(village.get().id(), null, row.text("address", ADDRESS)));
        Map<String, Object> values = new HashMap<>();
        FieldCells cells = new FieldCells(row, desk.context());
        for (ColumnSpec spec : desk.context().table().specs().values()) {
            if (ofPayment(spec) && row.has(spec.key())) {
                Object value = cells.read(Ledgers.PAYMENT, spec.field().orElseThrow(), spec.key(), MEMBERS);
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

    /** An amount that the row tells, in fen; null when it does not. */
    Long fen(String component) {
        return (Long) values.get(component);
    }
}
