package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Timing;
import org.jinguo.model.place.Area;

/**
 * Which records of a plain ledger belong to a unit, and their order: by the tree, then by their
 * day.
 *
 * @param owner the component of the unit
 * @param day the component of the day; empty when they have none
 */
record PlainOrder<R extends Record>(Ledger<R> ledger, Where where, String owner, String day) {

    static <R extends Record> PlainOrder<R> of(Ledger<R> ledger, Where where) {
        String day = ledger.timing() instanceof Timing.Flow flow
                ? flow.day()
                : ledger.timing() instanceof Timing.Stock stock ? stock.from() : "";
        return new PlainOrder<>(ledger, where, ledger.owner().orElseThrow().village(), day);
    }

    List<R> sorted(List<R> all) {
        return all.stream()
                .filter(row -> where.tree().within(unit(row), top()))
                .sorted(Comparator.comparing((R row) -> code(unit(row)))
                        .thenComparing(this::day)
                        .thenComparing(row -> (Long) ledger.get(row, "id")))
                .toList();
    }

    /** A group has no records of its own: those of its village are shown. */
    private long top() {
        Area unit = where.unit();
        return where.isGroup() && unit.parentId() != null ? unit.parentId() : unit.id();
    }

    private long unit(R row) {
        return (Long) ledger.get(row, owner);
    }

    private String code(long unit) {
        return where.tree().find(unit).map(Area::code).orElse("");
    }

    private LocalDate day(R row) {
        Object value = day.isEmpty() ? null : ledger.get(row, day);
        return value instanceof LocalDate date ? date : LocalDate.MAX;
    }
}
