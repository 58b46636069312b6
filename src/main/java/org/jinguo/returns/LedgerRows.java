package org.jinguo.returns;

import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Owner;
import org.jinguo.model.field.Timing;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;

/**
 * Rows of a return of a plain ledger: one for each record that counts for the period. Columns draw
 * on {@code record.…}; {@code record.times@timesYear} only when that is the year of the return;
 * {@code record.org|area.unit} on the second where the first is blank.
 */
final class LedgerRows implements RowSource {

    private static final String RECORD = "record";

    private final DataFolder data;
    private final Figures figures;
    private final ReturnCatalogue catalogue;

    LedgerRows(DataFolder data, Figures figures, ReturnCatalogue catalogue) {
        this.data = data;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        FormSource source = catalogue.source(order.code()).orElseThrow();
        return lines(order, source, source.ledger().orElseThrow());
    }

    private <R extends Record> List<Line> lines(ReturnOrder order, FormSource source, Ledger<R> ledger) {
        Places places = new Places(data.areas().tree());
        return counted(order, source, ledger).stream()
                .map(row -> line(order, source, places, ledger, row))
                .toList();
    }

    /** The records that count. */
    <R extends Record> List<R> counted(ReturnOrder order, FormSource source, Ledger<R> ledger) {
        Timing timing = Timing.read(source.text("time"), ledger);
        return figures.entries(ledger, timing, order.period(), order.unit());
    }

    private static <R extends Record> Line line(
            ReturnOrder order, FormSource source, Places places, Ledger<R> ledger, R row) {
        Line line = places.lineOf(unit(places.tree(), ledger, row)).with(RECORD, ledger, row);
        for (String from : source.columns().values()) {
            if (from.contains("@")) {
                String[] sides = from.split("@");
                Object year = line.get(RECORD + "." + sides[1]);
                boolean now = Integer.valueOf(order.period().year()).equals(year);
                line.with(from, now ? line.get(sides[0]) : null);
            } else if (from.contains("|")) {
                String[] sides = from.split("\\|");
                Object first = line.get(sides[0]);
                line.with(from, first == null ? line.get(sides[1]) : first);
            }
        }
        return line;
    }

    /** The unit that a record belongs to. */
    static <R extends Record> Area unit(AreaTree tree, Ledger<R> ledger, R row) {
        Owner owner = ledger.owner().orElseThrow();
        return tree.get((Long) ledger.get(row, owner.village()));
    }
}
