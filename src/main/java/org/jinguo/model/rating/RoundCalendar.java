package org.jinguo.model.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jinguo.model.field.Period;

/**
 * Which periods are rated: those of the rounds that there are, and in the rest of a year those of
 * the length that was settled. No day is rated twice, so a year that changed from quarters to
 * months keeps the quarters that it had.
 *
 * @param kind quarter or month, as settled
 * @param there periods of the rounds that there are
 */
public record RoundCalendar(Period.Kind kind, Set<Period> there) {

    /** Quarters, and no rounds yet. */
    public static final RoundCalendar USUAL = new RoundCalendar(Period.Kind.QUARTER, Set.of());

    public RoundCalendar {
        Objects.requireNonNull(kind);
        there = Set.copyOf(there);
    }

    /** The calendar of some rounds. */
    public static RoundCalendar of(Period.Kind kind, Collection<RatingRound> rounds) {
        Set<Period> there = new TreeSet<>();
        rounds.forEach(r -> there.add(r.period()));
        return new RoundCalendar(kind, there);
    }

    /** The periods of a year that are rated or may be, the first one first. */
    public List<Period> periods(int year) {
        List<Period> found =
                new ArrayList<>(there.stream().filter(p -> p.year() == year).toList());
        List<Period> own = List.copyOf(found);
        IntStream.rangeClosed(1, kind == Period.Kind.MONTH ? 12 : 4)
                .mapToObj(i -> new Period(year, kind, i))
                .filter(p -> own.stream().noneMatch(o -> overlap(o, p)))
                .forEach(found::add);
        found.sort(Comparator.comparing(Period::from).thenComparing(Period::to));
        return found;
    }

    /**
     * The rated period that a chosen one means: itself, or of those that share days with it the one
     * that holds today, else the last.
     */
    public Period round(Period chosen, LocalDate today) {
        List<Period> rated =
                periods(chosen.year()).stream().filter(p -> overlap(p, chosen)).toList();
        if (rated.contains(chosen) || rated.isEmpty()) {
            return chosen;
        }
        return rated.stream()
                .filter(p -> !today.isBefore(p.from()) && !today.isAfter(p.to()))
                .findFirst()
                .orElse(rated.get(rated.size() - 1));
    }

    private static boolean overlap(Period a, Period b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }
}
