package org.jinguo.intake;

import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Field;

/**
 * A column that a form may have.
 *
 * @param key name used while reading
 * @param label name shown beside a value
 * @param field definition of the field; empty for columns that only help to read
 * @param role how much it says about the form
 * @param words headings in the plain form of {@link Heads#plain}
 */
record ColumnSpec(String key, String label, Optional<Field> field, Role role, Set<String> words) {

    /** How much a column says about the form. */
    enum Role {
        ORDINARY,
        /** The form is not recognised without it. */
        ESSENTIAL,
        /** Tells the form from others. */
        TELLING
    }
}
