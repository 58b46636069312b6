package org.jinguo.model.field;

import java.util.function.Supplier;

/**
 * A component that names a record of another ledger.
 *
 * @param key the component
 * @param target the other ledger; asked late, since ledgers name each other
 * @param part whether these records are parts of the one that is named, and go and come with it
 */
public record Reference(String key, Supplier<Ledger<?>> target, boolean part) {}
