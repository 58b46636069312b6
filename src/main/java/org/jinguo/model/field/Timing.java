package org.jinguo.model.field;

import java.time.LocalDate;

/** How records of a ledger stand in time, and so how they are counted (architecture, section 1). */
public sealed interface Timing {

    /** They have no time of their own. */
    Timing ALWAYS = new Always();

    /**
     * How the data files say it: {@code stock}, {@code flow} by another day, or nothing for what
     * the ledger says itself.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Timing read(String told, Ledger<?> ledger) {
        if (told.isEmpty()) {
            return ledger.timing();
        }
        if (told.startsWith("flow:") && ledger.components().contains(told.substring(5))) {
            return new Flow(told.substring(5));
        }
        throw new IllegalArgumentException(ledger.table() + ": " + told);
    }

    /** Whether a record counts for some days. */
    static <R extends Record> boolean counts(Ledger<R> ledger, Timing timing, R row, LocalDate from, LocalDate to) {
        if (timing instanceof Flow flow) {
            return ledger.get(row, flow.day()) instanceof LocalDate day && !day.isBefore(from) && !day.isAfter(to);
        }
        if (timing instanceof Stock stock) {
            boolean begun = !(ledger.get(row, stock.from()) instanceof LocalDate first) || !first.isAfter(to);
            boolean ended = ledger.get(row, stock.to()) instanceof LocalDate last && last.isBefore(to);
            return begun && !ended;
        }
        return true;
    }

    /**
     * They last; counted on the last day of a period.
     *
     * @param from component of the first day; null there means since ever
     * @param to component of the last day; null there means still
     */
    record Stock(String from, String to) implements Timing {}

    /**
     * They happened; counted in the period that the day lies in.
     *
     * @param day component of the day
     */
    record Flow(String day) implements Timing {}

    /** They have no time of their own. */
    record Always() implements Timing {}
}
