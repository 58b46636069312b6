package org.jinguo.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of what was typed, in any order: each a place, a name or a number. The rarest of them
 * is looked for, the others are only tried on what it finds.
 */
final class SearchParts {

    /** So many shelves show how rare a part is. */
    private static final int SAMPLE = 12;

    private final List<SearchTerm> terms;
    private final List<SearchPlaces> places;

    SearchParts(List<SearchTerm> terms, List<SearchPlaces> places) {
        this.terms = terms;
        this.places = places;
    }

    /** The positions of the parts, the rarest first; of equals the last. */
    List<Integer> rarestFirst(List<SearchShelf> shelves) {
        int step = Math.max(1, shelves.size() / SAMPLE);
        int[] counts = new int[terms.size()];
        for (int i = 0; i < shelves.size(); i += step) {
            for (int t = 0; t < counts.length; t++) {
                counts[t] += count(shelves.get(i), terms.get(t));
            }
        }
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(t -> counts[t]).thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private static int count(SearchShelf shelf, SearchTerm term) {
        int[] count = {0};
        shelf.lines(term.lines()).find(term.text(), line -> ++count[0] > 0);
        for (String sound : term.sounds()) {
            shelf.lines(SearchShelf.Lines.SOUNDS).find(sound, line -> ++count[0] > 0);
        }
        return count[0];
    }

    SearchTerm term(int part) {
        return terms.get(part);
    }

    /** Whether a part may be meant as a place only. */
    boolean mayBePlace(int part) {
        return !places.get(part).isEmpty();
    }

    /** What the parts but one ask of what the one has found. */
    Others but(int main) {
        List<SearchTerm> otherTerms = new ArrayList<>(terms);
        List<SearchPlaces> otherPlaces = new ArrayList<>(places);
        otherTerms.remove(main);
        otherPlaces.remove(main);
        return new Others(otherTerms, otherPlaces, false);
    }

    /**
     * What the other parts ask of an entry.
     *
     * @param terms the other parts
     * @param places the areas that each begins the name of
     * @param confined whether to look only in those areas
     */
    record Others(List<SearchTerm> terms, List<SearchPlaces> places, boolean confined) implements SearchRun.Filter {

        boolean somewhere() {
            return places.stream().anyMatch(p -> !p.isEmpty());
        }

        Others onlyThere() {
            return new Others(terms, places, true);
        }

        @Override
        public boolean visits(SearchShelf shelf) {
            return !confined
                    || shelf.village().isEmpty()
                    || places.stream().allMatch(p -> p.isEmpty() || p.near(shelf.village()));
        }

        @Override
        public boolean takes(SearchShelf shelf, int line) {
            for (int i = 0; i < terms.size(); i++) {
                SearchPlaces there = places.get(i);
                boolean lies = !there.isEmpty() && there.hold(shelf.entry(line));
                if (!lies && !terms.get(i).answeredBy(shelf, line)) {
                    return false;
                }
            }
            return true;
        }
    }
}
