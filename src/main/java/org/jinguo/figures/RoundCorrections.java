package org.jinguo.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.Change;
import org.jinguo.store.ChangeLog;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Since;

/**
 * Says by which households a round that was closed and opened again differs from what was closed.
 * The journal knows: nothing can change while a round is closed, so that it stood at the reopening
 * as it was closed.
 */
public final class RoundCorrections {

    private static final long ROUND_SIZE = 1L << 24;

    private final DataFolder data;

    /** The corrections of a data set. */
    public RoundCorrections(DataFolder data) {
        this.data = data;
    }

    /** The corrected rounds among those that count in some villages, in order of the villages. */
    public List<RoundCorrection> of(CountedRounds counted) {
        Map<Long, Map<Long, VillageRound>> states = new HashMap<>();
        List<RoundCorrection> found = new ArrayList<>();
        data.areas().tree().all().stream()
                .filter(a -> counted.byVillage().containsKey(a.id()))
                .forEach(village -> add(found, states, village, counted));
        return found;
    }

    private void add(
            List<RoundCorrection> found,
            Map<Long, Map<Long, VillageRound>> states,
            Area village,
            CountedRounds counted) {
        CountedRounds.InVillage in = counted.byVillage().get(village.id());
        List<RatingRound> rounds = counted.everClean() ? in.valid() : List.of(in.last());
        for (RatingRound round : rounds) {
            VillageRound state = states.computeIfAbsent(
                            round.id(), k -> data.ratings().villageRounds(round))
                    .get(village.id());
            if (state != null && state.reopenedOn() != null) {
                of(village, round, state).filter(c -> !c.households().isEmpty()).ifPresent(found::add);
            }
        }
    }

    private Optional<RoundCorrection> of(Area village, RatingRound round, VillageRound state) {
        OptionalLong reopened = reopened(state);
        return reopened.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoundCorrection(village, round, state, since(village, round, reopened.getAsLong())));
    }

    /** The Change that opened the round the last time. */
    private OptionalLong reopened(VillageRound state) {
        return data.log().ofRecord(Ledgers.VILLAGE_ROUND, state.id()).stream()
                .filter(s -> s.change().kind() != Change.Kind.UNDO)
                .filter(RoundCorrections::opens)
                .mapToLong(s -> s.change().seq())
                .findFirst();
    }

    private static boolean opens(ChangeLog.Step step) {
        return Boolean.TRUE.equals(step.before().get("locked"))
                && Boolean.FALSE.equals(step.after().get("locked"));
    }

    /**
     * The households of a village whose ratings of a round count otherwise in R06 than they did
     * after a Change, in order of the ratings.
     */
    public List<RoundCorrection.OfHousehold> since(Area village, RatingRound round, long seq) {
        long from = Rating.key(village.no(), round.no(), 0);
        List<Since<Rating>> touched = data.log().changedSince(Ledgers.RATING, from, from + ROUND_SIZE - 1, seq).stream()
                .filter(s -> !counts(s.then()).equals(counts(s.now())))
                .toList();
        Map<Long, Household> houses =
                data
                        .ratings()
                        .byIds(touched.stream().map(s -> any(s).householdId()).toList())
                        .stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
        return touched.stream().map(s -> household(s, houses)).toList();
    }

    private RoundCorrection.OfHousehold household(Since<Rating> since, Map<Long, Household> houses) {
        Rating rating = any(since);
        return new RoundCorrection.OfHousehold(
                Optional.ofNullable(houses.get(rating.householdId())),
                data.areas().tree().get(rating.groupId()),
                since.then(),
                since.now(),
                since.seq());
    }

    private static Rating any(Since<Rating> since) {
        return since.now().or(since::then).orElseThrow();
    }

    /** What R06 counts of a rating. */
    private static List<Object> counts(Optional<Rating> rating) {
        return rating.map(r -> List.<Object>of(r.grade(), r.plaque(), Objects.nonNull(r.fixedOn())))
                .orElse(List.of());
    }
}
