package org.jinguo.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.RatingSettings;

/**
 * Chooses the rounds that count. A round with ratings is valid in a village when it was closed
 * there, when its period is over, or when each household of its last day has a grade or a reason.
 */
final class RoundChoice {

    private final Moment moment;
    private final List<RatingRound> rounds;

    RoundChoice(Moment moment) {
        this.moment = moment;
        this.rounds = moment.data().ratings().rounds();
    }

    /** What counts for a period. */
    CountedRounds of(Period period) {
        List<RatingRound> within = rounds.stream()
                .filter(r -> within(r.period(), period))
                .sorted(Comparator.comparing(RatingRound::period).reversed())
                .toList();
        Optional<RatingRound> own = within.stream()
                .filter(r -> r.period().equals(period))
                .filter(r -> !moment.tally(r).isEmpty())
                .findFirst();
        if (own.isPresent()) {
            return single(own.get());
        }
        boolean ever = period.kind() == Period.Kind.YEAR
                && RatingSettings.read(moment.data().settings()).annual() == AnnualGrade.EVER_CLEAN;
        return new CountedRounds(ever, withoutOlder(villages(within), period.to()));
    }

    private static boolean within(Period one, Period other) {
        return !one.from().isBefore(other.from()) && !one.to().isAfter(other.to());
    }

    private CountedRounds single(RatingRound round) {
        return new CountedRounds(false, rated(round).stream().collect(Collectors.toMap(v -> v, v -> only(round))));
    }

    private Map<Long, CountedRounds.InVillage> villages(List<RatingRound> newestFirst) {
        Map<Long, List<RatingRound>> valid = new HashMap<>();
        Map<Long, RatingRound> last = new LinkedHashMap<>();
        for (RatingRound round : newestFirst) {
            Validity validity = new Validity(moment, round);
            for (long village : rated(round)) {
                last.putIfAbsent(village, round);
                if (validity.in(village)) {
                    valid.computeIfAbsent(village, k -> new ArrayList<>()).add(round);
                }
            }
        }
        Map<Long, CountedRounds.InVillage> found = new HashMap<>();
        last.forEach((village, round) -> found.put(
                village,
                new CountedRounds.InVillage(valid.getOrDefault(village, List.of(round)), valid.containsKey(village))));
        return found;
    }

    private Set<Long> rated(RatingRound round) {
        return moment.tally(round).stream().map(RatingFact::villageId).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A village that was merged into another is left out where the other was rated since: its
     * households were rated there.
     */
    private Map<Long, CountedRounds.InVillage> withoutOlder(Map<Long, CountedRounds.InVillage> found, LocalDate day) {
        Map<Long, CountedRounds.InVillage> kept = new HashMap<>(found);
        kept.entrySet().removeIf(e -> {
            long at = Placement.standing(moment.tree(), day, e.getKey());
            return at != e.getKey() && found.containsKey(at) && older(e.getValue(), found.get(at));
        });
        return kept;
    }

    private static boolean older(CountedRounds.InVillage one, CountedRounds.InVillage other) {
        return one.last().period().compareTo(other.last().period()) < 0;
    }

    /**
     * What a period is compared with: the period before a round or quarter; of a year, in each
     * village, the round before the one that counts there.
     */
    CountedRounds before(Period period, CountedRounds now) {
        if (period.kind() != Period.Kind.YEAR) {
            return of(period.before());
        }
        Map<RatingRound, Set<Long>> wanted = new LinkedHashMap<>();
        now.byVillage()
                .forEach((village, counted) -> round(counted.last().period().before())
                        .ifPresent(r ->
                                wanted.computeIfAbsent(r, k -> new TreeSet<>()).add(standing(village, period))));
        Map<Long, CountedRounds.InVillage> found = new HashMap<>();
        wanted.forEach((round, villages) -> rated(round).stream()
                .filter(v -> villages.contains(standing(v, period)))
                .forEach(v -> found.put(v, only(round))));
        return new CountedRounds(false, found);
    }

    private long standing(long village, Period period) {
        return Placement.standing(moment.tree(), period.to(), village);
    }

    private static CountedRounds.InVillage only(RatingRound round) {
        return new CountedRounds.InVillage(List.of(round), true);
    }

    private Optional<RatingRound> round(Period period) {
        return rounds.stream().filter(r -> r.period().equals(period)).findFirst();
    }

    /** Tells in which villages a round is valid; asks for no more than it needs. */
    private static final class Validity {

        private final Moment moment;
        private final RatingRound round;
        private final boolean over;
        private final Map<Long, VillageRound> states;
        private Map<Long, Integer> seen;
        private Map<Long, Integer> settled;

        Validity(Moment moment, RatingRound round) {
            this.moment = moment;
            this.round = round;
            this.over = round.period().to().isBefore(moment.data().today());
            this.states = over ? Map.of() : moment.data().ratings().villageRounds(round);
        }

        boolean in(long village) {
            return over || closed(village) || complete(village);
        }

        /** One that was reopened stays valid while it is corrected. */
        private boolean closed(long village) {
            VillageRound state = states.get(village);
            return state != null && state.closedOn() != null;
        }

        private boolean complete(long village) {
            if (seen == null) {
                LocalDate day = round.period().to();
                seen = sums(moment.tally(round));
                settled = moment.households(day);
                Map<Long, RatingRound> rounds = new HashMap<>();
                seen.keySet().forEach(v -> rounds.put(v, round));
                new Leavers(moment, day, household -> true)
                        .rated(rounds)
                        .forEach(h -> seen.merge(h.villageId(), -h.n(), Integer::sum));
            }
            return seen.getOrDefault(village, 0) >= settled.getOrDefault(village, 0);
        }

        private static Map<Long, Integer> sums(List<RatingFact> tally) {
            return tally.stream()
                    .collect(Collectors.groupingBy(RatingFact::villageId, Collectors.summingInt(RatingFact::n)));
        }
    }
}
