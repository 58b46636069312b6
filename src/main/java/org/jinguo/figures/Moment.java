package org.jinguo.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.db.Tables;
import org.jooq.impl.DSL;

/**
 * The data as they answer for one period: the tree, the last day, the round that counts, and the
 * facts read so far. Holds for one state of the data; {@link Figures} throws it away after a
 * Change.
 */
final class Moment {

    private final DataFolder data;
    private final Period period;
    private final AreaTree tree;
    private final Known known;
    private Optional<RatingRound> round;
    private List<Paid> paid;

    /** The source of facts, and all that they depend on. */
    private record Asked(Source<?> source, LocalDate day, Object when) {}

    /** Who is in office on a day. */
    private record InOffice(LocalDate day) {}

    Moment(DataFolder data, Period period, Known known) {
        this.data = data;
        this.known = known;
        this.period = period;
        this.tree = data.areas().tree();
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
        Object when =
                switch (source.basis()) {
                    case STOCK -> day().getYear();
                    case ROUND -> round().map(RatingRound::id).orElse(0L);
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

    /**
     * The round that counts: of the rounds within the period that have ratings, the last one; a
     * quarter's own round before its last month's. Source: annual figures, B-01 (本年最后一次有效评定).
     */
    synchronized Optional<RatingRound> round() {
        if (round == null) {
            round =
                    data.ratings().rounds().stream()
                            .filter(r -> within(r.period()))
                            .sorted(Comparator.comparing(RatingRound::period).reversed())
                            .filter(this::hasRatings)
                            .findFirst();
        }
        return round;
    }

    private boolean within(Period other) {
        return !other.from().isBefore(period.from()) && !other.to().isAfter(period.to());
    }

    private boolean hasRatings(RatingRound candidate) {
        return data.readers()
                .read(
                        dsl ->
                                dsl.select(DSL.one())
                                        .from(Tables.RATING_COUNT)
                                        .where(Tables.RATING_COUNT.ROUND_ID.eq(candidate.id()))
                                        .and(Tables.RATING_COUNT.N.gt(0))
                                        .limit(1)
                                        .fetchOptional()
                                        .isPresent());
    }
}
