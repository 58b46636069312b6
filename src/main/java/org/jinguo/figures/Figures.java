package org.jinguo.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Timing;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;

/**
 * The figures of a data set. Every number of a return, a check, the annual report or the overview
 * comes from here. What was read stays known until the next Change; may be asked from any thread.
 *
 * <p>A figure of an unknown code is our bug and throws; ask {@link #find} first where the code was
 * typed.
 */
public final class Figures {

    private static final int MOMENTS_KEPT = 16;

    private final DataFolder data;
    private final Catalogue catalogue = new Catalogue();
    private final Map<Period, Moment> moments = new LinkedHashMap<>();
    private Known known = new Known();
    private long seq = -1;
    private LocalDate today = LocalDate.MIN;

    /** The figures of an open data folder. */
    public Figures(DataFolder data) {
        this.data = data;
    }

    /** All figures, in the order of the returns that ask for them. */
    public List<Figure> catalogue() {
        return catalogue.all();
    }

    /** The figure of a code. */
    public Optional<Figure> find(String code) {
        return Optional.ofNullable(catalogue.byCode().get(code));
    }

    /** Every figure of a unit. */
    public List<FigureLine> all(Period period, Area unit) {
        return catalogue.all().stream()
                .map(f -> new FigureLine(f, value(f.code(), period, unit)))
                .toList();
    }

    /** The exact value, and how many records stand behind it. */
    public Value value(String code, Period period, Area unit) {
        return count(period, unit).whole(code);
    }

    /**
     * The value of each unit directly below, in order of the tree: those that exist on the last
     * day, then those that had records in the period and are gone without a successor, then, under
     * the unit itself, what belongs to none of them.
     */
    public Map<Area, Value> perChild(String code, Period period, Area unit) {
        return Collections.unmodifiableMap(count(period, unit).perChild(code));
    }

    /** The records behind a value; for a ratio those above the line. */
    public List<FigureRecord> records(String code, Period period, Area unit) {
        Definition definition = catalogue.definition(code);
        if (definition instanceof Definition.Sum sum) {
            List<FigureRecord> all = new ArrayList<>();
            sum.codes().forEach(c -> all.addAll(records(c, period, unit)));
            return List.copyOf(all);
        }
        if (definition instanceof Definition.Ratio ratio) {
            return records(ratio.part(), period, unit);
        }
        if (definition instanceof Definition.Compared compared) {
            Comparison comparison = Comparison.of(moment(period));
            boolean before = compared.side() == Definition.Side.BEFORE;
            Moment asked = before ? comparison.before() : comparison.now();
            return details(compared.counted(), asked, unit, comparison::covers);
        }
        return details((Definition.Counted<?>) definition, moment(period), unit, fact -> true);
    }

    private static <F extends Fact> List<FigureRecord> details(
            Definition.Counted<F> counted, Moment moment, Area unit, Predicate<Fact> wanted) {
        Placement placement = new Placement(moment.tree(), moment.day(), unit);
        List<Area> villages = moment.tree().all().stream()
                .filter(a -> a.level() == AreaLevel.VILLAGE)
                .filter(placement::reaches)
                .toList();
        return counted.source().details(moment, villages).stream()
                .filter(d -> counted.filter().test(d.fact()) && wanted.test(d.fact()))
                .filter(d -> counted.measure().counts(d.fact()))
                .filter(d -> placement.of(d.fact()).isPresent())
                .map(d -> d.shown().get())
                .toList();
    }

    /** Who is in office in a unit on the last day of a period, in order of the tree (R01). */
    public List<Office> offices(Period period, Area unit) {
        Moment moment = moment(period);
        Placement placement = new Placement(moment.tree(), moment.day(), unit);
        return moment.offices().stream()
                .filter(o -> placement.of(TermSource.fact(moment, o)).isPresent())
                .toList();
    }

    /** What was paid to people of a unit within a period, in order of the tree (R08–R12). */
    public List<Paid> paid(Period period, Area unit) {
        Moment moment = moment(period);
        Placement placement = new Placement(moment.tree(), moment.day(), unit);
        return moment.paid().stream()
                .filter(p -> placement.of(PaymentSource.fact(p)).isPresent())
                .toList();
    }

    /** The records of a plain ledger that count in a unit for a period, in order of the tree. */
    public <R extends Record> List<R> entries(Ledger<R> ledger, Timing timing, Period period, Area unit) {
        Moment moment = moment(period);
        Placement placement = new Placement(moment.tree(), moment.day(), unit);
        return moment.facts(new LedgerSource<>(ledger, timing)).stream()
                .filter(fact -> placement.of(fact).isPresent())
                .map(RecordFact::row)
                .toList();
    }

    /** The newest round of rating that counts for a period; empty when nothing was rated in it. */
    public Optional<RatingRound> round(Period period) {
        return moment(period).round();
    }

    /**
     * Who rose and who fell in a unit since the last round; empty when fewer than two rounds were
     * rated up to the period.
     */
    public Optional<Movement> movement(Period period, Area unit) {
        return movements(period).map(m -> m.of(unit));
    }

    /**
     * The households of one village that {@link #movement} counts in a unit, in walking order, with
     * what they were given in both rounds.
     */
    public List<RatingSheet.Line> moved(Period period, Area unit, Area village) {
        return movements(period).map(m -> m.lines(unit, village)).orElse(List.of());
    }

    private Optional<Movements> movements(Period period) {
        return round(period).flatMap(round -> Movements.at(moment(round.period())));
    }

    /** The units below ranked by a share, with their places in the last round and some figures. */
    public List<Ranked> ranking(String share, List<String> codes, Period period, Area unit) {
        Map<String, Map<Area, Value>> values = new LinkedHashMap<>();
        codes.forEach(code -> values.put(code, below(code, period, unit)));
        Map<Area, Integer> before = round(period)
                .flatMap(r -> RatingSheet.roundBefore(data.ratings(), r.period()))
                .map(r -> Ranking.places(below(share, r.period(), unit)))
                .orElse(Map.of());
        return Ranking.of(values, Ranking.places(below(share, period, unit)), before);
    }

    /** Without what belongs to the unit itself: it has no rank among those below. */
    private Map<Area, Value> below(String code, Period period, Area unit) {
        Map<Area, Value> found = new LinkedHashMap<>(perChild(code, period, unit));
        found.keySet().removeIf(area -> area.id() == unit.id());
        return found;
    }

    /**
     * The round that gives the grades of a unit's village; where it has none, or the unit is above
     * villages, the newest one that counts anywhere.
     */
    public Optional<RatingRound> round(Period period, Area unit) {
        Moment moment = moment(period);
        return moment.tree()
                .above(unit.id(), AreaLevel.VILLAGE)
                .flatMap(village -> moment.rounds().of(village.id()))
                .or(moment::round);
    }

    /** Which rounds count for a period in the villages of a unit. */
    public CountedRounds rounds(Period period, Area unit) {
        Moment moment = moment(period);
        Placement placement = new Placement(moment.tree(), moment.day(), unit);
        Map<Long, CountedRounds.InVillage> reached = new LinkedHashMap<>();
        moment.rounds().byVillage().forEach((id, counted) -> {
            if (moment.tree().find(id).filter(placement::reaches).isPresent()) {
                reached.put(id, counted);
            }
        });
        return new CountedRounds(moment.rounds().everClean(), reached);
    }

    /**
     * What else there is to say of a figure of a period: which rounds it takes, where that is not
     * the same everywhere; nothing of a figure that is not from rounds.
     */
    public List<String> notes(String code, Period period, Area unit) {
        boolean ofRounds =
                find(code).filter(f -> f.basis() == Figure.Basis.ROUND).isPresent();
        return ofRounds
                ? RoundSentences.of(rounds(period, unit), data.areas().tree()).all()
                : List.of();
    }

    /**
     * The villages of a unit that were rated for a period, but not in the round before it: they
     * have no part in what is said of the change.
     */
    public List<Area> notCompared(Period period, Area unit) {
        Moment moment = moment(period);
        Comparison comparison = Comparison.of(moment);
        return rounds(period, unit).byVillage().keySet().stream()
                .map(id -> Placement.standing(moment.tree(), moment.day(), id))
                .filter(id -> !comparison.villages().contains(id))
                .distinct()
                .map(moment.tree()::get)
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    private Count count(Period period, Area unit) {
        return new Count(catalogue, moment(period), unit);
    }

    private synchronized Moment moment(Period period) {
        long current = data.lastSeq();
        if (current != seq || !data.today().equals(today)) {
            moments.clear();
            // A question still being answered goes on with what it began with.
            known = new Known();
            seq = current;
            today = data.today();
        }
        Moment kept = moments.remove(period);
        Moment moment = kept == null ? new Moment(data, period, known) : kept;
        moments.put(period, moment);
        if (moments.size() > MOMENTS_KEPT) {
            moments.remove(moments.keySet().iterator().next());
        }
        return moment;
    }
}
