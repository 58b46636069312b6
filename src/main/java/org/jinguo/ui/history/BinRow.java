package org.jinguo.ui.history;

import java.util.Locale;
import org.jinguo.store.RecycleBin;
import org.jinguo.ui.kit.RecordRef;

/**
 * One removed record, in words.
 *
 * @param removed the record
 * @param name what officers call it
 * @param values what it held
 */
record BinRow(RecycleBin.Removed removed, String name, String values) {

    String ledger() {
        return removed.ledger().label();
    }

    RecordRef record() {
        return new RecordRef(removed.ledger(), removed.id());
    }

    /** Whether all of some words stand in its name, its ledger, its values or its removal. */
    boolean holds(String words) {
        String all = String.join(
                        "\n",
                        name,
                        ledger(),
                        values,
                        removed.change().label(),
                        removed.change().who())
                .toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s\u3000]+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
