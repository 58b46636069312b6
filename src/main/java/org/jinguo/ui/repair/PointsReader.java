package org.jinguo.ui.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.FollowUpStore;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RatingSheet;

/** Reads points: they follow from the grades and the rules in force, and are kept nowhere. */
final class PointsReader {

    private final DataFolder data;

    PointsReader(DataFolder data) {
        this.data = data;
    }

    /** The rounds of the year looked at whose points are shown, in order. */
    List<Period> rounds(Where where) {
        return roundsOf(where).stream().map(RatingRound::period).toList();
    }

    private List<RatingRound> roundsOf(Where where) {
        Period period = where.period();
        FollowUpStore store = new FollowUpStore(data);
        List<RatingRound> own = store.roundsOf(period.year(), period.kind());
        return own.isEmpty()
                ? store.roundsOf(
                        period.year(), RatingSettings.read(data.settings()).roundKind())
                : own;
    }

    /** The households of a village as they are walked, each with its place in the village. */
    List<PointsRow> read(Where where, Area village) {
        RatingRules rules = RatingSettings.read(data.settings());
        List<Map<Long, Rating>> rounds = new ArrayList<>();
        for (RatingRound round : roundsOf(where)) {
            Map<Long, Rating> ratings = new HashMap<>();
            data.ratings().sheet(village, round).forEach(r -> ratings.put(r.householdId(), r));
            rounds.add(ratings);
        }
        List<PointsRow> rows = new ArrayList<>();
        for (Household house : data.ratings().households(village.id())) {
            List<Rating> own = new ArrayList<>();
            rounds.forEach(r -> own.add(r.get(house.id())));
            boolean rated = own.stream().anyMatch(Objects::nonNull);
            if (rated || house.existsOn(where.period().to())) {
                rows.add(row(village, line(where, house, own), points(own, rules)));
            }
        }
        rows.sort(Comparator.comparing(PointsRow::line, RatingSheet.WALK));
        return ranked(rows).stream()
                .filter(r -> where.sees(r.line().group().id()))
                .toList();
    }

    private static PointsRow row(Area village, RatingSheet.Line line, List<Integer> points) {
        int sum = points.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return new PointsRow(village, line, points, sum, 0);
    }

    /** Where it was rated last, otherwise where it is. */
    private static RatingSheet.Line line(Where where, Household house, List<Rating> own) {
        Optional<Rating> last = own.stream().filter(Objects::nonNull).reduce((earlier, later) -> later);
        long group = last.map(Rating::groupId).orElse(house.groupId());
        return new RatingSheet.Line(house, where.tree().get(group), last, Optional.empty());
    }

    private static List<Integer> points(List<Rating> own, RatingRules rules) {
        List<Integer> points = new ArrayList<>();
        own.forEach(r -> points.add(r == null ? null : points(r.grade(), rules)));
        return Collections.unmodifiableList(points);
    }

    private static Integer points(Grade grade, RatingRules rules) {
        return switch (grade) {
            case CLEAN -> rules.cleanPoints();
            case FAIR -> rules.fairPoints();
            case UNCLEAN -> 0;
            case UNRATED -> null;
        };
    }

    private static List<PointsRow> ranked(List<PointsRow> rows) {
        List<Integer> sums = rows.stream()
                .filter(PointsReader::rated)
                .map(PointsRow::sum)
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < sums.size(); i++) {
            places.putIfAbsent(sums.get(i), i + 1);
        }
        return rows.stream()
                .map(r -> rated(r) ? r.ranked(places.get(r.sum())) : r)
                .toList();
    }

    private static boolean rated(PointsRow row) {
        return row.rounds().stream().anyMatch(Objects::nonNull);
    }
}
