package org.jinguo.ui.history;

import org.jinguo.ui.kit.RecordRef;

/**
 * One record that a Change touched, in words.
 *
 * @param record the record
 * @param name what officers call it
 * @param what what became of it
 * @param values its values, before and after
 */
record DetailRow(RecordRef record, String name, String what, String values) {

    String ledger() {
        return record.ledger().label();
    }
}
