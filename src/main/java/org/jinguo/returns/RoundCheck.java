package org.jinguo.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.figures.CountedRounds;
import org.jinguo.figures.Figures;
import org.jinguo.figures.NameList;
import org.jinguo.figures.RoundCorrection;
import org.jinguo.figures.RoundCorrections;
import org.jinguo.figures.RoundSentences;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;

/**
 * What stands behind R06: K52 against the ratings themselves, K54 and K55 against the quarter
 * before, the rounds that a year takes, and what was corrected after a round had been closed.
 */
final class RoundCheck implements Check {

    private static final String CODE = "R06";
    private static final String RATINGS = "K52";
    private static final int SHARE = 5;
    private static final Map<Grade, String> FIGURES =
            new EnumMap<>(Map.of(Grade.CLEAN, "B-01", Grade.FAIR, "B-02", Grade.UNCLEAN, "B-03"));

    private final DataFolder data;
    private final Figures figures;

    RoundCheck(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    @Override
    public List<Finding> run(ReturnTable table) {
        if (!table.form().code().equals(CODE)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Period period = table.order().period();
        Area unit = table.order().unit();
        againstRatings(period, unit, found);
        leaps(period, unit, found);
        notCompared(period, unit, found);
        CountedRounds counted = figures.rounds(period, unit);
        rounds(counted, unit, found);
        new CorrectionNote(data).add(table.order(), corrections(counted, unit), found);
        return found;
    }

    private List<RoundCorrection> corrections(CountedRounds counted, Area unit) {
        List<RoundCorrection> all = new RoundCorrections(data).of(counted);
        return unit.level() == AreaLevel.GROUP
                ? all.stream()
                        .map(c -> c.ofGroup(unit))
                        .filter(c -> !c.households().isEmpty())
                        .toList()
                : all;
    }

    private void rounds(CountedRounds counted, Area unit, List<Finding> found) {
        RoundSentences sentences = RoundSentences.of(counted, data.areas().tree());
        sentences.taken().forEach(s -> found.add(new Finding(Problem.Level.HINT, RATINGS, unit, s)));
        sentences.unsettled().ifPresent(s -> found.add(new Finding(Problem.Level.EXPLAIN, RATINGS, unit, s)));
    }

    /** K52; of a whole district a million ratings would be read, which verification does. */
    private void againstRatings(Period period, Area unit, List<Finding> found) {
        CountedRounds counted = figures.rounds(period, unit);
        if (unit.level() == AreaLevel.DISTRICT
                || unit.level() == AreaLevel.GROUP
                || period.kind() == Period.Kind.YEAR) {
            return;
        }
        Map<Grade, Long> listed = new EnumMap<>(Grade.class);
        counted.byVillage().forEach((id, in) -> {
            Area village = data.areas().tree().get(id);
            for (Rating r : data.ratings().sheet(village, in.last())) {
                listed.merge(r.grade(), 1L, Long::sum);
            }
        });
        FIGURES.forEach((grade, code) -> {
            long stated = figures.value(code, period, unit).amount();
            long rows = listed.getOrDefault(grade, 0L);
            if (stated != rows) {
                String text = Messages.get("check.K52", grade.label(), stated, rows, Math.abs(stated - rows));
                found.add(new Finding(Problem.Level.ERROR, RATINGS, unit, text));
            }
        });
    }

    /** K54 in each unit below; in the whole where none of them leapt. */
    private void leaps(Period period, Area unit, List<Finding> found) {
        Map<Area, Value> before = new LinkedHashMap<>(figures.perChild("R06.before", period, unit));
        Map<Area, Value> change = figures.perChild("R06.delta", period, unit);
        List<Finding> leaps = new ArrayList<>();
        boolean monthly = period.kind() == Period.Kind.MONTH;
        before.forEach((area, value) -> leap(area, value, change.get(area), monthly, leaps));
        if (leaps.isEmpty()) {
            leap(
                    unit,
                    figures.value("R06.before", period, unit),
                    figures.value("R06.delta", period, unit),
                    monthly,
                    leaps);
        }
        found.addAll(leaps);
    }

    private static void leap(Area unit, Value before, Value change, boolean monthly, List<Finding> found) {
        if (before.known()
                && before.amount() > 0
                && change != null
                && SHARE * Math.abs(change.amount()) > before.amount()) {
            long was = before.amount();
            long is = was + change.amount();
            String text = monthly
                    ? Messages.get("check.K54.month", was, is, change.amount())
                    : Messages.get("check.K54", was, is, change.amount());
            found.add(new Finding(Problem.Level.EXPLAIN, "K54", unit, text));
        }
    }

    /** K55 holds by construction; a village that was not rated last quarter has no part in it. */
    private void notCompared(Period period, Area unit, List<Finding> found) {
        if (figures.value("R06.before", period, unit).known()) {
            List<Area> without = figures.notCompared(period, unit);
            if (!without.isEmpty()) {
                String names = NameList.of(without.stream().map(Area::name).toList());
                String text = period.kind() == Period.Kind.MONTH
                        ? Messages.get("check.K55.month", without.size(), names)
                        : Messages.get("check.K55", without.size(), names);
                found.add(new Finding(Problem.Level.HINT, "K55", unit, text));
            }
        }
    }
}
