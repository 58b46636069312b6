package org.jinguo.model.field;

import java.util.List;
import java.util.Objects;

/**
 * One field of a ledger, defined once: form, grid, import, export, search and masking all read it.
 *
 * @param key name of the record's component and, in snake case, of the table's column
 * @param label heading in the district's words
 * @param kind what sort of value it holds
 * @param privacy how carefully it is shown
 * @param width width in Excel characters
 * @param required whether an officer must fill it
 * @param aliases other headings seen in officers' workbooks
 * @param choices the words to choose from; in a field of free text those that are usual; empty when
 *     there are none
 */
public record Field(
        String key,
        String label,
        FieldKind kind,
        Privacy privacy,
        int width,
        boolean required,
        List<String> aliases,
        List<String> choices) {

    public Field {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(privacy);
        aliases = List.copyOf(aliases);
        choices = List.copyOf(choices);
    }

    /** A public, optional field of ordinary width; refine it with the methods below. */
    public static Field of(String key, String label, FieldKind kind) {
        return new Field(key, label, kind, Privacy.PUBLIC, 10, false, List.of(), List.of());
    }

    /** This field, to be filled by the officer. */
    public Field must() {
        return new Field(key, label, kind, privacy, width, true, aliases, choices);
    }

    /** This field with another privacy class. */
    public Field with(Privacy other) {
        return new Field(key, label, kind, other, width, required, aliases, choices);
    }

    /** This field with another width in Excel characters. */
    public Field wide(int characters) {
        return new Field(key, label, kind, privacy, characters, required, aliases, choices);
    }

    /** This field with the headings seen in officers' workbooks. */
    public Field alias(String... words) {
        return new Field(key, label, kind, privacy, width, required, List.of(words), choices);
    }

    /** This field with the words to choose from. */
    public Field choose(String... words) {
        return new Field(key, label, kind, privacy, width, required, aliases, List.of(words));
    }
}
