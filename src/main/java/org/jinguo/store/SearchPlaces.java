package org.jinguo.store;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The areas that a part of what was typed begins the name of, by code and identity. */
final class SearchPlaces {

    private final NavigableSet<String> codes = new TreeSet<>();
    private final Set<Integer> lengths = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();
    private String asked = "";
    private boolean within;

    void add(SearchEntry area) {
        codes.add(area.village());
        lengths.add(area.village().length());
        ids.add(area.id());
        asked = "";
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** Whether a village lies in one of the areas, or one of them in the village. */
    boolean near(String village) {
        String next = codes.ceiling(village);
        return within(village) || next != null && next.startsWith(village);
    }

    /** Whether an entry lies in one of the areas. */
    boolean hold(SearchEntry entry) {
        return ids.contains(entry.groupId()) || within(entry.village());
    }

    /** Entries come by village: the last answer mostly stands. */
    private boolean within(String village) {
        if (village.isEmpty()) {
            return false;
        }
        if (!village.equals(asked)) {
            asked = village;
            within = lengths.stream().anyMatch(n -> n <= village.length() && codes.contains(village.substring(0, n)));
        }
        return within;
    }
}
