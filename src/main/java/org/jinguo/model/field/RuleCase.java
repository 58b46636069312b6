package org.jinguo.model.field;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record as its rules see it.
 *
 * @param <R> the record type
 * @param ledger its ledger
 * @param row the record
 * @param peers the records of the ledger, itself among them or not
 * @param today the day on which it is looked at
 */
public record RuleCase<R extends Record>(Ledger<R> ledger, R row, Peers<R> peers, LocalDate today) {

    /** The value of a component; null where there is none. */
    Object get(String key) {
        return ledger.get(row, key);
    }

    /** What an officer calls a component. */
    String label(String key) {
        return ledger.field(key).map(Field::label).orElse(key);
    }

    /** The value as it stands in a sentence; empty for an identity, which says nothing. */
    String text(String key) {
        Object value = get(key);
        if (value instanceof LocalDate day) {
            return DateText.of(day).roster();
        }
        return value == null || value instanceof Long ? "" : value.toString();
    }

    /** The values of a component in the other records that hold the same in some. */
    Stream<Object> othersLike(List<String> keys, String component) {
        return peers.like(row, keys).map(other -> ledger.get(other, component));
    }
}
