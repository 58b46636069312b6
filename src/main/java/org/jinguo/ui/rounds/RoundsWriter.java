package org.jinguo.ui.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.RoundEdits;
import org.jinguo.store.RoundProgress;

/** Opens, closes and reopens rounds; each deed is one named Change. */
final class RoundsWriter {

    private final DataFolder data;
    private final Clock clock;

    RoundsWriter(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens a round; nothing happens when there is one. */
    Optional<Change> open(Period period) {
        return data.change(
                Messages.get("ui.rounds.change.open", period.label()),
                edit -> new RoundEdits(edit, data.ratings()).open(period));
    }

    /** Closes a round in some villages. */
    Optional<Change> close(List<RoundProgress> rounds) {
        String period = rounds.get(0).period().label();
        String label = rounds.size() == 1
                ? Messages.get("ui.rounds.change.close", rounds.get(0).village().name(), period)
                : Messages.get("ui.rounds.change.closeSome", rounds.size(), period);
        return data.change(label, edit -> {
            RoundEdits edits = new RoundEdits(edit, data.ratings());
            rounds.forEach(r -> r.round().ifPresent(round -> edits.close(round, r.village(), today())));
        });
    }

    /** Opens a closed round again. */
    Optional<Change> reopen(RoundProgress at, String reason) {
        return data.change(
                Messages.get(
                        "ui.rounds.change.reopen",
                        at.village().name(),
                        at.period().label(),
                        reason),
                edit -> new RoundEdits(edit, data.ratings())
                        .reopen(at.round().orElseThrow(), at.village(), today(), reason));
    }

    /** Notes those who are away again, or registered as away, as 未评 in some villages. */
    Optional<Change> carry(AreaTree tree, String unit, List<Area> villages, Period period) {
        int n = carried(tree, villages, period);
        if (n == 0) {
            return Optional.empty();
        }
        return data.change(Messages.get("ui.rounds.change.carry", unit, period.label(), n), edit -> {
            for (Area village : villages) {
                RatingSheet sheet = RatingSheet.read(data, tree, village, period);
                RoundEdits.carry(new RatingEdits(data, edit, sheet, today()), sheet);
            }
        });
    }

    /** How many households that would note; none where the round is closed. */
    int carried(AreaTree tree, List<Area> villages, Period period) {
        int n = 0;
        for (Area village : villages) {
            if (!data.ratings().locked(village, period)) {
                RatingSheet sheet = RatingSheet.read(data, tree, village, period);
                n += (int) sheet.lines().stream()
                        .filter(l -> RoundEdits.carried(l).isPresent())
                        .count();
            }
        }
        return n;
    }
}
