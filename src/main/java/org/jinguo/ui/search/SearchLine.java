package org.jinguo.ui.search;

import java.util.Objects;

/**
 * One thing found, as it is listed.
 *
 * @param kind what it is
 * @param name its name
 * @param place village and group, or the page of a command
 * @param facts what tells it from others, masked; the key of a command
 * @param open goes there
 */
public record SearchLine(String kind, String name, String place, String facts, Runnable open) {

    public SearchLine {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(place);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(open);
    }
}
