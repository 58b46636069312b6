package org.jinguo.store;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param typed as typed so far: parts of names, pinyin, initials, IDs, phones, door numbers,
 *     places, parted by blanks
 * @param limit so many hits at most
 * @param own code of the unit whose records come first; empty for none
 * @param kinds sorts of records to look for
 */
public record SearchQuery(String typed, int limit, String own, Set<SearchIndex.Kind> kinds) {

    public SearchQuery {
        Objects.requireNonNull(typed);
        Objects.requireNonNull(own);
        kinds = Set.copyOf(kinds);
    }

    /** Looks for everything everywhere. */
    public static SearchQuery of(String typed, int limit) {
        return new SearchQuery(typed, limit, "", EnumSet.allOf(SearchIndex.Kind.class));
    }
}
