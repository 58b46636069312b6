package org.jinguo.ui.ledger;

import org.jinguo.model.field.Ledger;
import org.jinguo.store.DataFolder;

/**
 * Where the records of a plain ledger come from.
 *
 * @param data the open data
 * @param ledger the ledger
 */
public record PlainSources<R extends Record>(DataFolder data, Ledger<R> ledger) {}
