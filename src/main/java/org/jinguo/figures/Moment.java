package org.jinguo.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;

/**
 * The data as they answer for one period: the tree, the last day, the rounds that count, and the
 * facts read so far. Holds for one state of the data; {@link Figures} throws it away after a
 * Change.
 */
final class Moment {

    private final DataFolder data;
    private final Period period;
    private final AreaTree tree;
    private final Known known;
    private final Optional<CountedRounds> rounds;
    private List<Paid> paid;

    /** The source of facts, and all that they depend on. */
    private record Asked(Source<?> source, LocalDate day, Object when) {}

    /** Who is in office on a day. */
    private record InOffice(LocalDate day) {}

    /** What is asked about rounds, with all that the answer depends on. */
    private record RoundsOf(Period period) {}

    private record RoundsBefore(Period period) {}

    private record TallyOf(long roundId) {}

    private record MoversOf(Period period, CountedRounds rounds) {}

    private record Settled(LocalDate day) {}

    private record Left(LocalDate from, LocalDate to) {}

    Moment(DataFolder data, Period period, Known known) {
        this.data = data;
        this.known = known;
        this.period = period;
        this.tree = data.areas().tree();
        this.rounds = Optional.empty();
    }

    private Moment(Moment like, CountedRounds rounds) {
        this.data = like.data;
        this.known = like.known;
        this.period = like.period;
        this.tree = like.tree;
        this.rounds = Optional.of(rounds);
    }

    DataFolder data() {
        return data;
    }

    Period period() {
        return period;
    }

    LocalDate day() {
        return period.to();
    }

    AreaTree tree() {
        return tree;
    }

    /** The facts of a source, read once. */
    <F extends Fact> List<F> facts(Source<F> source) {
        Object when = switch (source.basis()) {
            case STOCK -> day().getYear();
            case ROUND -> rounds().everClean() ? rounds().all() : rounds().lasts();
            case FLOW -> period;
        };
        return known.answer(new Asked(source, day(), when), () -> source.facts(this));
    }

    /** The answer to a question that depends on nothing but itself and the state of the data. */
    <T> T answer(Object question, Supplier<T> ask) {
        return known.answer(question, ask);
    }

    /** Who is in office on the last day, in order of the tree. */
    List<Office> offices() {
        return known.answer(new InOffice(day()), () -> new Offices(this).read());
    }

    /** What was paid within the period, in order of the tree, programme and day. */
    synchronized List<Paid> paid() {
        if (paid == null) {
            paid = new Payments(this).read();
        }
        return paid;
    }

    /** Which rounds count, village by village. */
    CountedRounds rounds() {
        return rounds.orElseGet(() -> known.answer(new RoundsOf(period), () -> new RoundChoice(this).of(period)));
    }

    /** The newest round that counts anywhere; empty when nothing was rated in the period. */
    Optional<RatingRound> round() {
        return rounds().newest();
    }

    /** The same data with the rounds that these are compared with. */
    Moment before() {
        CountedRounds earlier =
                known.answer(new RoundsBefore(period), () -> new RoundChoice(this).before(period, rounds()));
        return new Moment(this, earlier);
    }

    /** The same data with each household's last grade, even where a year counts the best one. */
    Moment byLast() {
        return rounds().everClean() ? new Moment(this, rounds().byLast()) : this;
    }

    /** Who moved to another village and was rated there since. */
    Movers movers() {
        return known.answer(new MoversOf(period, rounds()), () -> Movers.of(this));
    }

    /** Whether a household's rating counts no more because its new village rated it since. */
    boolean superseded(long householdId) {
        return movers().left().contains(householdId);
    }

    /** The ratings of a round by village, group and grade. */
    List<RatingFact> tally(RatingRound round) {
        return known.answer(new TallyOf(round.id()), () -> RatingSource.tally(this, round));
    }

    /** How many households each village has on a day. */
    Map<Long, Integer> households(LocalDate day) {
        return known.answer(
                new Settled(day),
                () -> HouseholdSource.on(this, day).stream()
                        .collect(Collectors.groupingBy(
                                HouseholdFact::villageId, Collectors.summingInt(HouseholdFact::n))));
    }

    /** The villages from which a household left on one of some days, but not on the last. */
    Set<Long> left(LocalDate from, LocalDate to) {
        return known.answer(new Left(from, to), () -> HouseholdSource.left(this, from, to));
    }
}
