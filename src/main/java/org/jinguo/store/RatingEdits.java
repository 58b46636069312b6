package org.jinguo.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;

/**
 * Writes what households are given in a round, within a Change. Nothing is written where the round
 * is closed in the village; what comes after it was reopened is marked as late.
 */
public final class RatingEdits {

    private static final Set<String> FOLLOW_UP = Set.of("problem", "fixDue", "fixedOn");

    private final DataFolder data;
    private final Edit edit;
    private final RatingSheet sheet;
    private final LocalDate today;
    private final boolean locked;
    private RatingRound round;
    private Set<Long> before;

    /** Deeds on a sheet within a Change. */
    public RatingEdits(DataFolder data, Edit edit, RatingSheet sheet, LocalDate today) {
        this.data = data;
        this.edit = edit;
        this.sheet = sheet;
        this.today = today;
        this.locked = data.ratings().locked(sheet.village(), sheet.period());
    }

    /** Whether nothing may be written. */
    public boolean locked() {
        return locked;
    }

    /**
     * Gives a household values of {@link Rating} by component; what else is known of the visit
     * stays. Nothing happens where the round is closed.
     */
    public void put(Household household, Map<String, Object> values) {
        if (locked) {
            return;
        }
        Rating base = standing(household);
        Rating made = hung(base, Ledgers.RATING.with(base, values), values);
        if (late() && !made.equals(base)) {
            made = Ledgers.RATING.with(made, "late", true);
        }
        edit.put(Ledgers.RATING, made);
    }

    /**
     * Notes what became of an unclean household after the visit: deadline and day of rectification,
     * and a problem that was still owed. That comes when the round is long closed, so it is written
     * there too and does not make the rating late; a problem that was written is closed with it.
     */
    public void followUp(Household household, Map<String, Object> values) {
        Rating base = standing(household);
        Map<String, Object> taken = new HashMap<>(values);
        taken.keySet().retainAll(FOLLOW_UP);
        if (locked && base.problem() != null) {
            taken.remove("problem");
        }
        if (base.grade() == Grade.UNCLEAN) {
            edit.put(Ledgers.RATING, Ledgers.RATING.with(base, taken));
        }
    }

    /**
     * The plaque goes by the grade: a household that becomes 清洁户 keeps the one it had in the last
     * round, one that is not loses it (domain document, 1.2: 挂牌, 摘牌).
     */
    private Rating hung(Rating base, Rating made, Map<String, Object> values) {
        boolean plaque = made.plaque();
        if (made.grade() != Grade.CLEAN) {
            plaque = false;
        } else if (base.grade() != Grade.CLEAN && !values.containsKey("plaque")) {
            plaque = plaqueBefore(made.householdId());
        }
        return plaque == made.plaque() ? made : Ledgers.RATING.with(made, "plaque", plaque);
    }

    private boolean plaqueBefore(long household) {
        if (before == null) {
            before = new HashSet<>();
            for (RatingSheet.Line line : sheet.lines()) {
                line.before()
                        .filter(r -> r.grade() == Grade.CLEAN && r.plaque())
                        .ifPresent(r -> before.add(r.householdId()));
            }
        }
        return before.contains(household);
    }

    /**
     * Gives a household back exactly what it had: a rating as it was, or none. Nothing happens
     * where the round is closed.
     */
    public void restore(Household household, Optional<Rating> had) {
        if (locked) {
            return;
        }
        had.ifPresentOrElse(r -> edit.put(Ledgers.RATING, r), () -> remove(household));
    }

    /** What is written of the household now; empty when nobody came. */
    public Optional<Rating> written(Household household) {
        return data.readers().find(Ledgers.RATING, key(household));
    }

    /** Takes a household's rating of the round away, as if nobody had come. */
    public void remove(Household household) {
        if (!locked) {
            edit.remove(Ledgers.RATING, key(household));
        }
    }

    /** What the household has now; a blank rating, not yet written, when nobody came. */
    public Rating standing(Household household) {
        return written(household).orElseGet(() -> blank(household));
    }

    private RatingRound round() {
        if (round == null) {
            round = data.ratings().openRound(edit, sheet.period());
        }
        return round;
    }

    private long key(Household household) {
        return Rating.key(sheet.village().no(), round().no(), household.no());
    }

    private boolean late() {
        return data.ratings()
                .villageRound(sheet.village(), round())
                .filter(VillageRound::late)
                .isPresent();
    }

    private Rating blank(Household household) {
        Period period = round().period();
        boolean within = !today.isBefore(period.from()) && !today.isAfter(period.to());
        Map<String, Object> given = new HashMap<>();
        given.put("id", key(household));
        given.put("householdId", household.id());
        given.put("roundId", round().id());
        given.put("villageId", household.villageId());
        given.put("groupId", household.groupId());
        given.put("ratedOn", within ? today : null);
        return Ledgers.RATING.make(given);
    }
}
