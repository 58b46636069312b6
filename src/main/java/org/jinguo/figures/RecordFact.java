package org.jinguo.figures;

import org.jinguo.model.field.Ledger;

/**
 * A record of a plain ledger.
 *
 * @param ledger its ledger
 * @param row the record
 * @param villageId the unit that it belongs to: a village, or one above
 * @param groupId its group; 0 when it belongs to none
 */
record RecordFact<R extends Record>(Ledger<R> ledger, R row, long villageId, long groupId) implements Fact {

    static <R extends Record> RecordFact<R> of(Ledger<R> ledger, R row) {
        var owner = ledger.owner().orElseThrow();
        return new RecordFact<>(ledger, row, area(ledger, row, owner.village()), area(ledger, row, owner.group()));
    }

    private static <R extends Record> long area(Ledger<R> ledger, R row, String key) {
        return !key.isEmpty() && ledger.get(row, key) instanceof Long id ? id : 0;
    }

    /** The value of a component; null where there is none. */
    Object get(String key) {
        return ledger.get(row, key);
    }

    /** A number to be added up; nothing adds nothing. */
    long number(String key) {
        return get(key) instanceof Number number ? number.longValue() : 0;
    }
}
