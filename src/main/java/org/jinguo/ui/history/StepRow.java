package org.jinguo.ui.history;

import org.jinguo.store.Change;

/**
 * One step in the history of a record, in words.
 *
 * @param change the Change
 * @param what what became of the record
 * @param values its values, before and after
 * @param removed whether it was removed then
 */
record StepRow(Change change, String what, String values, boolean removed) {}
