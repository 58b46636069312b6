package org.jinguo.model.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which records of a ledger are meant, as the data files say it: {@code level=市;honor=最美家庭|书香家庭}.
 * Signs and blanks in a word do not matter.
 *
 * @param <R> the record type
 * @param ledger the ledger
 * @param words what a component must hold, in plain form
 */
public record RecordFilter<R extends Record>(Ledger<R> ledger, Map<String, Set<Object>> words) {

    public RecordFilter {
        words = Map.copyOf(words);
    }

    /**
     * Reads a filter; an empty one takes every record.
     *
     * @throws IllegalArgumentException for a component that is no field of the ledger, or a word
     *     that the field does not offer
     */
    public static <R extends Record> RecordFilter<R> read(Ledger<R> ledger, String told) {
        Map<String, Set<Object>> words = new HashMap<>();
        for (String part : told.isBlank() ? new String[0] : told.split(";")) {
            String[] sides = part.split("=", 2);
            Field field = ledger.field(sides[0])
                    .orElseThrow(() -> new IllegalArgumentException(ledger.table() + ": " + part));
            Stream.of(sides[1].split("\\|")).forEach(word -> requireOffered(field, word));
            words.put(
                    sides[0], Stream.of(sides[1].split("\\|")).map(Peers::plain).collect(Collectors.toSet()));
        }
        return new RecordFilter<>(ledger, words);
    }

    /** A word that a closed list does not offer would count nothing, for ever and in silence. */
    private static void requireOffered(Field field, String word) {
        if (field.kind() == FieldKind.CHOICE && !field.choices().contains(word)) {
            throw new IllegalArgumentException(field.key() + "=" + word);
        }
    }

    /** Whether a record is meant. */
    public boolean test(R row) {
        return words.entrySet().stream().allMatch(e -> e.getValue().contains(Peers.plain(ledger.get(row, e.getKey()))));
    }
}
