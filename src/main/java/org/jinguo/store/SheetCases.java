package org.jinguo.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.GradeCase;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Scoring;

/**
 * What the rules of ratings look at in the lines of a sheet. What lies beside a rating is asked for
 * once when the sheet is read, so that a key may be judged without a question.
 */
public final class SheetCases {

    private final Optional<Scoring> scoring;
    private final Map<Long, GradeCase.Beside> beside;

    private record Key(long group, String head, String door) {
        static Key of(RatingSheet.Line line) {
            Household house = line.household();
            String door = house.doorNo() == null ? "" : house.doorNo();
            return new Key(line.group().id(), house.headName(), door);
        }
    }

    private SheetCases(Optional<Scoring> scoring, Map<Long, GradeCase.Beside> beside) {
        this.scoring = scoring;
        this.beside = beside;
    }

    /** The cases of a sheet. */
    public static SheetCases read(DataFolder data, RatingSheet sheet) {
        Map<Key, Integer> same = new HashMap<>();
        sheet.lines().forEach(line -> same.merge(Key.of(line), 1, Integer::sum));
        Map<Long, GradeCase.Beside> beside = new HashMap<>();
        for (RatingSheet.Line line : sheet.lines()) {
            int namesakes = same.get(Key.of(line));
            Optional<String> there = elsewhere(data, line.household(), sheet.round());
            if (namesakes > 1 || there.isPresent()) {
                beside.put(line.household().id(), new GradeCase.Beside(namesakes, there));
            }
        }
        return new SheetCases(sheet.scheme().map(s -> new Scoring(s, sheet.items())), beside);
    }

    /**
     * The household that one was joined to or moved to, where that was rated in a round: its
     * village and head. Nothing is asked for one that is still there.
     */
    public static Optional<String> elsewhere(DataFolder data, Household household, Optional<RatingRound> round) {
        if (household.intoId() == null || round.isEmpty()) {
            return Optional.empty();
        }
        return data.ratings().byIds(List.of(household.intoId())).stream()
                .filter(into -> rated(data, into, round.get()))
                .map(into -> village(data, into).map(Area::name).orElse("") + into.headName())
                .findFirst();
    }

    private static Optional<Area> village(DataFolder data, Household household) {
        return data.areas().tree().find(household.villageId());
    }

    private static boolean rated(DataFolder data, Household household, RatingRound round) {
        return village(data, household)
                .map(v -> Rating.key(v.no(), round.no(), household.no()))
                .flatMap(key -> data.readers().find(Ledgers.RATING, key))
                .isPresent();
    }

    /** A line with what its household is or shall be given. */
    public GradeCase of(RatingSheet.Line line, Optional<Rating> rating) {
        return new GradeCase(
                GradeCase.Home.of(line.household(), line.group().name()),
                rating,
                scoring,
                beside.getOrDefault(line.household().id(), GradeCase.Beside.NOTHING));
    }
}
