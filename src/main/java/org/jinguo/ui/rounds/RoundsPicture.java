package org.jinguo.ui.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RoundCalendar;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RoundProgress;
import org.jinguo.store.RoundReader;
import org.jinguo.ui.kit.Viewpoint;

/**
 * The rounds of a year in a unit, at one moment.
 *
 * @param where where it looks
 * @param periods the periods of the year that are rated
 * @param chosen the one that is looked at
 * @param lines one per village
 */
record RoundsPicture(RoundsPicture.Where where, List<Period> periods, Period chosen, List<VillageLine> lines) {

    /** So many sheets are counted through for what is missing; of more only the chosen period's. */
    private static final int SHEETS = 300;

    /** Where it looks. */
    record Where(AreaTree tree, Area unit, Period period, List<Area> villages) {

        static Where of(Viewpoint viewpoint) {
            return new Where(viewpoint.tree(), viewpoint.unit(), viewpoint.period(), viewpoint.villages());
        }

        /** Whether it is one village, or a group of it. */
        boolean oneVillage() {
            return unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP;
        }
    }

    static RoundsPicture read(DataFolder data, Where where, LocalDate today) {
        RoundReader reader = new RoundReader(data);
        RoundCalendar calendar =
                RoundCalendar.of(RatingSettings.read(data.settings()).roundKind(), reader.rounds());
        List<Period> periods = calendar.periods(where.period().year());
        Period chosen = calendar.round(where.period(), today);
        boolean few = where.villages().size() * periods.size() <= SHEETS;
        List<List<RoundProgress>> columns = new ArrayList<>();
        for (Period period : periods) {
            Predicate<Area> counted = v -> few || period.equals(chosen);
            columns.add(reader.read(where.villages(), period, counted));
        }
        List<VillageLine> lines = new ArrayList<>();
        for (int i = 0; i < where.villages().size(); i++) {
            lines.add(line(where, columns, i, chosen));
        }
        return new RoundsPicture(where, periods, chosen, lines);
    }

    private static VillageLine line(Where where, List<List<RoundProgress>> columns, int at, Period chosen) {
        Area village = where.villages().get(at);
        List<RoundProgress> own = columns.stream().map(c -> c.get(at)).toList();
        return new VillageLine(
                village,
                where.tree().find(village.parentId()).map(Area::name).orElse(""),
                own,
                own.stream().filter(r -> r.period().equals(chosen)).findFirst());
    }

    /** The lines to show: one per village, or one per round of the one village looked at. */
    List<VillageLine> shown() {
        return where.oneVillage()
                ? lines.stream()
                        .flatMap(l -> l.rounds().stream().map(r -> only(l, r)))
                        .toList()
                : lines;
    }

    private static VillageLine only(VillageLine line, RoundProgress round) {
        return new VillageLine(line.village(), line.above(), List.of(round), Optional.of(round));
    }

    /** The villages in which the chosen round runs and nothing blocks its closing. */
    List<RoundProgress> complete() {
        return running().stream().filter(RoundProgress::complete).toList();
    }

    /** The villages in which the chosen round runs. */
    List<RoundProgress> running() {
        return inhabited().filter(StageText::runs).toList();
    }

    /** In how many villages the chosen round is so. */
    long at(RoundProgress.Stage stage) {
        return inhabited().filter(r -> r.stage() == stage).count();
    }

    /** The chosen round where there is somebody to rate. */
    private Stream<RoundProgress> inhabited() {
        return lines.stream().flatMap(l -> l.chosen().stream()).filter(RoundProgress::inhabited);
    }
}
