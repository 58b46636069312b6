package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.FollowUpStore;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RatingSheet;

/**
 * The unclean households of a unit and round; a picture of one moment.
 *
 * @param where where it looks
 * @param rated whether anything was rated in the round at all
 * @param fixDays days until what was found is to be put right
 * @param rows the households, village by village as they are walked
 */
record FollowUpPicture(Where where, boolean rated, int fixDays, List<FollowUpRow> rows) {

    static FollowUpPicture read(DataFolder data, Where where, LocalDate today) {
        int fixDays = RatingSettings.read(data.settings()).fixDays();
        Optional<RatingRound> round = data.ratings().round(where.period());
        List<FollowUpRow> rows = round.map(r -> rows(data, where, r, today)).orElse(List.of());
        return new FollowUpPicture(where, round.isPresent(), fixDays, rows);
    }

    private static List<FollowUpRow> rows(DataFolder data, Where where, RatingRound round, LocalDate today) {
        FollowUpStore store = new FollowUpStore(data);
        List<Area> villages = where.villages();
        List<Rating> unclean = store.unclean(villages, round).stream()
                .filter(r -> where.sees(r.groupId()))
                .toList();
        Map<Long, Household> houses = data
                .ratings()
                .byIds(unclean.stream().map(Rating::householdId).toList())
                .stream()
                .collect(Collectors.toMap(Household::id, Function.identity()));
        Map<Long, List<Recheck>> rechecks = store.rechecks(round);
        Map<Long, VillageRound> states = data.ratings().villageRounds(round);
        List<FollowUpRow> rows = new ArrayList<>();
        for (Rating rating : unclean) {
            Household house = houses.get(rating.householdId());
            if (house != null) {
                RatingSheet.Line line = new RatingSheet.Line(
                        house, where.tree().get(rating.groupId()), Optional.of(rating), Optional.empty());
                VillageRound state = states.get(rating.villageId());
                rows.add(new FollowUpRow(
                        where.tree().get(rating.villageId()),
                        line,
                        rechecks.getOrDefault(house.id(), List.of()),
                        state != null && state.locked(),
                        today));
            }
        }
        rows.sort(walk(villages));
        return rows;
    }

    private static Comparator<FollowUpRow> walk(List<Area> villages) {
        Map<Long, Integer> places = new HashMap<>();
        villages.forEach(v -> places.put(v.id(), places.size()));
        return Comparator.comparingInt(
                        (FollowUpRow r) -> places.getOrDefault(r.village().id(), places.size()))
                .thenComparing(FollowUpRow::line, RatingSheet.WALK);
    }

    /** Those of a state, or all: what is overdue first, then what is owed, the rest as walked. */
    List<FollowUpRow> urgentFirst(Optional<FollowUpState> state) {
        return rows.stream()
                .filter(r -> state.isEmpty() || r.state() == state.get())
                .sorted(Comparator.comparingInt(r -> Math.min(r.state().ordinal(), FollowUpState.UNDERWAY.ordinal())))
                .toList();
    }
}
