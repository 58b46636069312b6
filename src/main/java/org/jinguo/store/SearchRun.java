package org.jinguo.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jinguo.model.field.PlainText;

/**
 * One search through the shelves. A part of a key is looked for first; only where that finds more
 * than enough are beginnings and whole keys looked for, so that the best are among what is found.
 * What only sounds alike comes last.
 */
final class SearchRun {

    /** So many of a kind are collected before the best are chosen. */
    private static final int ENOUGH = 60;

    /** So many of a kind are tried against the other parts of what was typed. */
    private static final int TRIED = 8000;

    private static final int MOST_TERMS = 4;

    /** How well something fits, best first. */
    private enum Rank {
        WHOLE,
        BEGINNING,
        PART,
        SOUND
    }

    /**
     * The data that are searched.
     *
     * @param base as read last
     * @param fresh what changed since
     * @param isStale whether an entry of the base has changed since
     * @param inOffice whether a person leads a group today
     */
    record Room(SearchTable base, SearchTable fresh, Predicate<SearchEntry> isStale, Predicate<Long> inOffice) {}

    private record Found(SearchEntry entry, Rank rank) {}

    /** Whether the entry of a line may be among the hits. */
    interface Filter {
        boolean takes(SearchShelf shelf, int line);

        /** Whether a shelf may hold any. */
        default boolean visits(SearchShelf shelf) {
            return true;
        }
    }

    private static final Filter ALL = (shelf, line) -> true;

    private final SearchQuery query;
    private final Room room;
    private final Map<SearchIndex.Kind, List<SearchShelf>> ordered = new EnumMap<>(SearchIndex.Kind.class);
    private final Map<SearchIndex.Kind, Map<Long, Found>> found = new EnumMap<>(SearchIndex.Kind.class);

    /** How often something fitted, found before or not. */
    private int taken;

    SearchRun(SearchQuery query, Room room) {
        this.query = query;
        this.room = room;
        for (SearchIndex.Kind kind : SearchIndex.Kind.values()) {
            if (query.kinds().contains(kind)) {
                found.put(kind, new LinkedHashMap<>());
                ordered.put(kind, ordered(kind));
            }
        }
    }

    /** What changed lately first, then the own unit, then the rest. */
    private List<SearchShelf> ordered(SearchIndex.Kind kind) {
        List<SearchShelf> order = new ArrayList<>(room.fresh().of(kind));
        List<SearchShelf> base = room.base().of(kind);
        if (query.own().isEmpty()) {
            order.addAll(base);
        } else {
            base.stream().filter(s -> own(s.village())).forEach(order::add);
            base.stream().filter(s -> !own(s.village())).forEach(order::add);
        }
        return order;
    }

    private boolean own(String village) {
        return !village.isEmpty()
                && !query.own().isEmpty()
                && (village.startsWith(query.own()) || query.own().startsWith(village));
    }

    /** The best hits. */
    List<SearchIndex.Hit> hits() {
        String plain = PlainText.narrow(query.typed()).toLowerCase(Locale.ROOT);
        String whole = PlainText.compact(plain);
        if (whole.isEmpty()) {
            return List.of();
        }
        find(SearchTerm.of(whole), ALL);
        List<SearchTerm> terms = Stream.of(plain.strip().split("\\s+"))
                .limit(MOST_TERMS)
                .map(SearchTerm::of)
                .toList();
        if (terms.size() > 1) {
            findAll(terms);
        }
        return best();
    }

    /** A part that finds nothing, and can not be meant as a place, leaves nothing to find. */
    private void findAll(List<SearchTerm> terms) {
        taken = 0;
        SearchParts parts =
                new SearchParts(terms, terms.stream().map(this::places).toList());
        for (int main : parts.rarestFirst(sample())) {
            SearchParts.Others others = parts.but(main);
            if (others.somewhere()) {
                find(parts.term(main), others.onlyThere());
            }
            if (taken == 0) {
                find(parts.term(main), others);
            }
            if (taken > 0 || !parts.mayBePlace(main)) {
                return;
            }
        }
    }

    /** Those on which most entries stand. */
    private List<SearchShelf> sample() {
        return ordered.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** The areas that a term begins the name of. */
    private SearchPlaces places(SearchTerm term) {
        SearchPlaces places = new SearchPlaces();
        if (term.lines() == SearchShelf.Lines.DIGITS) {
            return places;
        }
        for (SearchShelf shelf : shelves(SearchIndex.Kind.AREA)) {
            shelf.lines(term.lines()).find(SearchTerm.beginning(term.text()), line -> {
                places.add(shelf.entry(line));
                return true;
            });
        }
        return places;
    }

    private List<SearchShelf> shelves(SearchIndex.Kind kind) {
        return ordered.containsKey(kind) ? ordered.get(kind) : ordered(kind);
    }

    private void find(SearchTerm term, Filter filter) {
        for (SearchIndex.Kind kind : found.keySet()) {
            SearchShelf.Lines lines = term.lines();
            Seen seen = scan(kind, lines, term.text(), filter);
            if (seen == Seen.ENOUGH) {
                seen = scan(kind, lines, SearchTerm.beginning(term.text()), filter);
            }
            if (seen == Seen.ENOUGH) {
                seen = scan(kind, lines, SearchTerm.whole(term.text()), filter);
            }
            if (seen == Seen.ALL && total() < query.limit()) {
                term.sounds().forEach(sound -> scan(kind, SearchShelf.Lines.SOUNDS, sound, filter));
            }
        }
    }

    private int total() {
        return found.values().stream().mapToInt(Map::size).sum();
    }

    /** Why a scan ended. */
    private enum Seen {
        ALL,
        ENOUGH,
        TRIED
    }

    /** Looks for a part in the lines of a kind. */
    private Seen scan(SearchIndex.Kind kind, SearchShelf.Lines lines, String part, Filter filter) {
        int[] left = {ENOUGH, TRIED};
        for (SearchShelf shelf : ordered.get(kind)) {
            if (!filter.visits(shelf)) {
                continue;
            }
            boolean all = shelf.lines(lines).find(part, line -> {
                boolean fits = filter.takes(shelf, line);
                if (fits && take(shelf, line, lines, part)) {
                    left[0]--;
                }
                left[1]--;
                return left[0] > 0 && left[1] > 0;
            });
            if (!all) {
                return left[0] > 0 ? Seen.TRIED : Seen.ENOUGH;
            }
        }
        return Seen.ALL;
    }

    private boolean take(SearchShelf shelf, int line, SearchShelf.Lines lines, String part) {
        SearchEntry entry = shelf.entry(line);
        if (!shelf.fresh() && room.isStale().test(entry)) {
            return false;
        }
        taken++;
        Rank rank = rank(shelf.lines(lines), line, lines, part);
        found.get(entry.kind())
                .merge(entry.id(), new Found(entry, rank), (a, b) -> b.rank().compareTo(a.rank()) < 0 ? b : a);
        return true;
    }

    private static Rank rank(KeyLines texts, int line, SearchShelf.Lines lines, String part) {
        if (lines == SearchShelf.Lines.SOUNDS) {
            return Rank.SOUND;
        }
        String key = part.replace(String.valueOf(KeyLines.MARK), "");
        if (texts.holds(line, SearchTerm.whole(key))) {
            return Rank.WHOLE;
        }
        return texts.holds(line, SearchTerm.beginning(key)) ? Rank.BEGINNING : Rank.PART;
    }

    private List<SearchIndex.Hit> best() {
        return found.values().stream()
                .flatMap(m -> m.values().stream())
                .sorted(Comparator.comparing(Found::rank)
                        .thenComparing(f -> !own(f.entry().village()))
                        .thenComparing(f -> !current(f.entry()))
                        .thenComparing(f -> f.entry().kind()))
                .limit(query.limit())
                .map(this::hit)
                .toList();
    }

    private boolean current(SearchEntry entry) {
        return entry.kind() == SearchIndex.Kind.PERSON ? room.inOffice().test(entry.id()) : entry.current();
    }

    private SearchIndex.Hit hit(Found hit) {
        SearchEntry entry = hit.entry();
        return new SearchIndex.Hit(entry.kind(), entry.id(), entry.name(), hit.rank() == Rank.SOUND);
    }
}
