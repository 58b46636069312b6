package org.jinguo.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.figures.Figures;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;

/** Rows of R05: every household of a village in walking order, rated or not (一户一行，不漏户). */
final class HouseholdRows implements RowSource {

    private final DataFolder data;
    private final Figures figures;

    HouseholdRows(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    /** A household with its rating, if it has one. */
    private record House(Household household, Optional<Rating> rating, Area group) {

        String called() {
            return group.id() + household.headName();
        }

        /** The form has no column for the door; namesakes of a group need it (K44). */
        House withDoor() {
            if (household.doorNo() == null || household.doorNo().isBlank()) {
                return this;
            }
            String name = household.headName() + "(" + household.doorNo() + ")";
            return new House(
                    Ledgers.HOUSEHOLD.with(household, Map.of("headName", name)), rating, group);
        }
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        Places places = new Places(data.areas().tree());
        Optional<Area> village = places.tree().above(order.unit().id(), AreaLevel.VILLAGE);
        return village.map(v -> lines(order, places, v)).orElse(List.of());
    }

    private List<Line> lines(ReturnOrder order, Places places, Area village) {
        Map<Long, Rating> ratings = ratings(order, village);
        LocalDate day = order.period().to();
        List<House> houses =
                data.ratings().households(village.id()).stream()
                        .filter(h -> h.existsOn(day) || ratings.containsKey(h.id()))
                        .map(h -> house(places, h, Optional.ofNullable(ratings.get(h.id()))))
                        .filter(
                                h ->
                                        order.unit().level() != AreaLevel.GROUP
                                                || h.group().id() == order.unit().id())
                        .sorted(
                                Comparator.comparingInt((House h) -> h.group().seq())
                                        .thenComparing(h -> h.group().code())
                                        .thenComparingInt(h -> h.household().seq())
                                        .thenComparingInt(h -> h.household().no()))
                        .toList();
        Map<String, Long> namesakes =
                houses.stream()
                        .collect(Collectors.groupingBy(House::called, Collectors.counting()));
        return houses.stream()
                .map(h -> namesakes.get(h.called()) > 1 ? h.withDoor() : h)
                .map(h -> line(places, village, h))
                .toList();
    }

    /** Whether any household of the order was given points. */
    boolean scored(ReturnOrder order, Area village) {
        return ratings(order, village).values().stream().anyMatch(r -> r.score() != null);
    }

    private Map<Long, Rating> ratings(ReturnOrder order, Area village) {
        Optional<RatingRound> round = figures.round(order.period());
        Map<Long, Rating> byHousehold = new HashMap<>();
        round.ifPresent(
                r ->
                        data.ratings()
                                .sheet(village, r)
                                .forEach(rating -> byHousehold.put(rating.householdId(), rating)));
        return byHousehold;
    }

    private static House house(Places places, Household h, Optional<Rating> rating) {
        long group = rating.map(Rating::groupId).orElse(h.groupId());
        return new House(h, rating, places.tree().get(group));
    }

    private static Line line(Places places, Area village, House house) {
        Line line =
                places.line(village.id())
                        .with("household", Ledgers.HOUSEHOLD, house.household())
                        .with("area.group", house.group().name());
        house.rating().ifPresent(r -> rated(line, r));
        return line;
    }

    private static void rated(Line line, Rating rating) {
        line.with("rating", Ledgers.RATING, rating)
                .with("grade.text", rating.grade().shortLabel())
                .with("rating.note", note(rating));
        for (Grade grade : Grade.values()) {
            line.with("grade." + grade.name(), rating.grade() == grade);
        }
    }

    /** 长期外出无人居住的注明“外出”不参评. */
    private static String note(Rating rating) {
        String reason = rating.reason() == null ? "" : rating.reason();
        String remark = rating.remark() == null ? "" : rating.remark();
        if (remark.contains(reason)) {
            return remark;
        }
        String between = reason.isEmpty() || remark.isEmpty() ? "" : "；";
        return reason + between + remark;
    }
}
