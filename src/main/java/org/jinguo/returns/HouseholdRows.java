package org.jinguo.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.figures.Figures;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;

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
            return new House(Ledgers.HOUSEHOLD.with(household, Map.of("headName", name)), rating, group);
        }
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        Places places = new Places(data.areas().tree());
        Optional<Area> village = places.tree().above(order.unit().id(), AreaLevel.VILLAGE);
        return village.map(v -> lines(order, places, v)).orElse(List.of());
    }

    private List<Line> lines(ReturnOrder order, Places places, Area village) {
        List<House> houses = sheet(order, places).lines().stream()
                .map(l -> new House(l.household(), l.rating(), l.group()))
                .toList();
        Map<String, Long> namesakes =
                houses.stream().collect(Collectors.groupingBy(House::called, Collectors.counting()));
        return houses.stream()
                .map(h -> namesakes.get(h.called()) > 1 ? h.withDoor() : h)
                .map(h -> line(places, village, h))
                .toList();
    }

    private RatingSheet sheet(ReturnOrder order, Places places) {
        Period period = figures.round(order.period(), order.unit())
                .map(RatingRound::period)
                .orElse(order.period());
        return RatingSheet.read(data, places.tree(), order.unit(), period);
    }

    /** Whether any household of the order was given points. */
    boolean scored(ReturnOrder order, Area village) {
        return figures
                .round(order.period(), order.unit())
                .map(r -> data.ratings().sheet(village, r))
                .orElse(List.of())
                .stream()
                .anyMatch(r -> r.score() != null);
    }

    private static Line line(Places places, Area village, House house) {
        Line line = places.line(village.id())
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
