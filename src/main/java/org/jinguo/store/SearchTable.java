package org.jinguo.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All entries of one moment on their shelves: one for each kind and village. */
final class SearchTable {

    private final Map<SearchIndex.Kind, List<SearchShelf>> shelves = new EnumMap<>(SearchIndex.Kind.class);

    /** The entries as they were read, each kind by village. */
    static SearchTable byVillage(Collection<SearchEntry> entries) {
        Map<SearchIndex.Kind, Map<String, List<SearchEntry>>> sorted = new EnumMap<>(SearchIndex.Kind.class);
        for (SearchEntry entry : entries) {
            // Areas are few: they stand together.
            String village = entry.kind() == SearchIndex.Kind.AREA ? "" : entry.village();
            sorted.computeIfAbsent(entry.kind(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(village, v -> new ArrayList<>())
                    .add(entry);
        }
        SearchTable table = new SearchTable();
        sorted.forEach((kind, villages) ->
                villages.forEach((village, some) -> table.put(kind, new SearchShelf(village, false, some))));
        return table;
    }

    /** A few entries that changed lately, each kind on one shelf. */
    static SearchTable fresh(Collection<SearchEntry> entries) {
        Map<SearchIndex.Kind, List<SearchEntry>> sorted = new EnumMap<>(SearchIndex.Kind.class);
        entries.forEach(
                e -> sorted.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
        SearchTable table = new SearchTable();
        sorted.forEach((kind, some) -> table.put(kind, new SearchShelf("", true, some)));
        return table;
    }

    private void put(SearchIndex.Kind kind, SearchShelf shelf) {
        shelves.computeIfAbsent(kind, k -> new ArrayList<>()).add(shelf);
    }

    /** The shelves of a kind. */
    List<SearchShelf> of(SearchIndex.Kind kind) {
        return shelves.getOrDefault(kind, List.of());
    }
}
