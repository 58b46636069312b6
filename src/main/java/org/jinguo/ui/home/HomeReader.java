package org.jinguo.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.returns.DueList;
import org.jinguo.returns.ReturnDue;
import org.jinguo.returns.ReturnState;
import org.jinguo.store.DataFolder;

/** Reads the home page's picture; runs off the screen. */
final class HomeReader {

    private static final int ROUNDS = 6;
    private static final int MONTHS_OF_CORRECTION = 6;
    private static final List<String> OF_UNIT = List.of(
            HomePicture.VILLAGES,
            HomePicture.GROUPS,
            HomePicture.COVERED,
            HomePicture.LEADERS,
            HomePicture.SINGLE,
            HomePicture.MERGED,
            HomePicture.MERGED_GROUPS,
            HomePicture.NO_LEADER,
            HomePicture.ID_PENDING,
            HomePicture.ID_MISSING,
            HomePicture.NO_HOUSEHOLDS);
    private static final List<String> OF_ROUND = List.of(
            HomePicture.HOUSEHOLDS,
            HomePicture.RATED,
            HomePicture.CLEAN,
            HomePicture.CLEAN_SHARE,
            HomePicture.OPEN,
            HomePicture.OPEN_GROUPS,
            HomePicture.NO_RATINGS);
    private static final List<String> OF_CHILD = List.of(HomePicture.GROUPS, HomePicture.COVERED, HomePicture.LEADERS);
    private static final List<String> OF_CHILD_ROUND = List.of(
            HomePicture.HOUSEHOLDS,
            HomePicture.RATED,
            HomePicture.CLEAN,
            HomePicture.FAIR,
            HomePicture.UNCLEAN,
            HomePicture.UNRATED,
            HomePicture.OPEN,
            HomePicture.CLEAN_SHARE);

    private final DataFolder data;
    private final Figures figures;
    private final DueList dueList;
    private final Clock clock;

    HomeReader(DataFolder data, Figures figures, DueList dueList, Clock clock) {
        this.data = data;
        this.figures = figures;
        this.dueList = dueList;
        this.clock = clock;
    }

    /** The frame of a unit and periods, as of today. */
    HomePicture.Frame frame(Area unit, Period period, Period round) {
        boolean past = period.to().plusMonths(MONTHS_OF_CORRECTION).isBefore(LocalDate.now(clock));
        return new HomePicture.Frame(unit, period, round, past);
    }

    HomePicture read(HomePicture.Frame frame) {
        Map<String, Value> values = new LinkedHashMap<>();
        OF_UNIT.forEach(c -> values.put(c, figures.value(c, frame.period(), frame.unit())));
        OF_ROUND.forEach(c -> values.put(c, figures.value(c, frame.round(), frame.unit())));
        for (AidKind kind : AidKind.values()) {
            put(values, kind.people(), frame);
            put(values, kind.money(), frame);
        }
        put(values, HomePicture.AIDED, frame);
        put(values, HomePicture.AID_MONEY, frame);
        return new HomePicture(frame, values, children(frame), trend(frame), missing(frame), due(frame));
    }

    private void put(Map<String, Value> values, String code, HomePicture.Frame frame) {
        values.put(code, figures.value(code, frame.year(), frame.unit()));
    }

    private List<HomePicture.Child> children(HomePicture.Frame frame) {
        Map<Area, Map<String, Value>> below = new LinkedHashMap<>();
        OF_CHILD.forEach(code -> spread(code, frame.period(), frame.unit(), below));
        OF_CHILD_ROUND.forEach(code -> spread(code, frame.round(), frame.unit(), below));
        List<HomePicture.Child> children = new ArrayList<>();
        below.forEach((area, values) -> children.add(new HomePicture.Child(area, values)));
        return children;
    }

    private void spread(String code, Period period, Area unit, Map<Area, Map<String, Value>> into) {
        figures.perChild(code, period, unit)
                .forEach((area, value) ->
                        into.computeIfAbsent(area, k -> new LinkedHashMap<>()).put(code, value));
    }

    private List<HomePicture.Point> trend(HomePicture.Frame frame) {
        List<Period> rounds = data.ratings().rounds().stream()
                .map(RatingRound::period)
                .filter(p -> p.kind() == frame.round().kind())
                .filter(p -> !p.to().isAfter(frame.round().to()))
                .sorted()
                .toList();
        List<HomePicture.Point> points = new ArrayList<>();
        for (Period p : rounds.subList(Math.max(0, rounds.size() - ROUNDS), rounds.size())) {
            Value share = figures.value(HomePicture.CLEAN_SHARE, p, frame.unit());
            if (share.known()) {
                points.add(new HomePicture.Point(p, share));
            }
        }
        return points;
    }

    private HomePicture.Missing missing(HomePicture.Frame frame) {
        AreaTree tree = data.areas().tree();
        List<FigureRecord> open = figures.records(HomePicture.OPEN_GROUPS, frame.round(), frame.unit());
        Area first = open.stream()
                .findFirst()
                .flatMap(r -> tree.above(r.id(), AreaLevel.VILLAGE))
                .orElse(frame.unit());
        return new HomePicture.Missing(
                names(tree, HomePicture.NO_HOUSEHOLDS, frame.period(), frame.unit()),
                names(tree, HomePicture.NO_RATINGS, frame.round(), frame.unit()),
                frame.unit().level() == AreaLevel.GROUP ? frame.unit() : first);
    }

    /** Names of the areas behind a figure; of a district's villages with their townships. */
    private List<String> names(AreaTree tree, String code, Period period, Area unit) {
        boolean full = unit.level() == AreaLevel.DISTRICT;
        return figures.records(code, period, unit).stream()
                .map(r -> tree.get(r.id()))
                .map(a -> full ? township(tree, a) + a.name() : a.name())
                .toList();
    }

    private static String township(AreaTree tree, Area village) {
        Optional<Area> above = tree.above(village.id(), AreaLevel.TOWNSHIP);
        return above.map(Area::name).orElse("");
    }

    private List<ReturnDue> due(HomePicture.Frame frame) {
        return frame.past()
                ? dueList.of(frame.period(), frame.unit())
                : dueList.on(LocalDate.now(clock), frame.unit(), clock.getZone());
    }

    /** Whether the checks of a return find nothing that must be mended. */
    boolean inOrder(ReturnDue due, Area unit) {
        return dueList.checked(due, unit).state() == ReturnState.CHECKED;
    }

    /** The day on which the quarter's summary is due. */
    LocalDate ratingDue(Period round) {
        return dueList.day("R06", round);
    }
}
