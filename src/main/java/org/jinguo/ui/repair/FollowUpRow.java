package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.RecordRef;

/**
 * An unclean household of a round.
 *
 * @param village its village
 * @param line its line of the round's sheet
 * @param rechecks its re-inspections, the oldest first
 * @param locked whether the round is closed in its village
 * @param today the day that deadlines are seen from
 */
record FollowUpRow(Area village, RatingSheet.Line line, List<Recheck> rechecks, boolean locked, LocalDate today) {

    long id() {
        return rating().id();
    }

    Rating rating() {
        return line.rating().orElseThrow();
    }

    RecordRef ref() {
        return new RecordRef(Ledgers.RATING, id());
    }

    Household household() {
        return line.household();
    }

    FollowUpState state() {
        return FollowUpState.of(rating(), today);
    }

    String stateText() {
        return state().text(rating(), today);
    }

    /** The newest re-inspection. */
    Optional<Recheck> last() {
        return rechecks.isEmpty() ? Optional.empty() : Optional.of(rechecks.get(rechecks.size() - 1));
    }

    String name() {
        return name(line);
    }

    /** What officers call a household: group, door and head. */
    static String name(RatingSheet.Line line) {
        Household house = line.household();
        return house.doorNo() == null
                ? Messages.get("ui.repair.nameOnly", line.group().name(), house.headName())
                : Messages.get("ui.repair.name", line.group().name(), house.doorNo(), house.headName());
    }
}
