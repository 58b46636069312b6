package org.jinguo.ui.rounds;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.RoundProgress;
import org.jinguo.store.RoundProgress.Stage;

/** How far a round is in a village, as a shape and words. */
final class StageText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private StageText() {}

    /** Whether households can be rated in it, if there are any. */
    static boolean runs(RoundProgress round) {
        return round.inhabited() && (round.stage() == Stage.RUNNING || round.stage() == Stage.REOPENED);
    }

    static String of(RoundProgress round) {
        return switch (round.stage()) {
            case NOT_OPEN -> Messages.get("ui.rounds.stage.notOpen");
            case RUNNING -> running(round);
            case CLOSED ->
                Messages.get(
                        "ui.rounds.stage.closed",
                        day(round.state().map(VillageRound::closedOn).orElse(null)));
            case REOPENED ->
                Messages.get(
                        "ui.rounds.stage.reopened",
                        day(round.state().map(VillageRound::reopenedOn).orElse(null)));
        };
    }

    private static String running(RoundProgress round) {
        int seen = round.seen();
        int all = seen + round.missing();
        if (!round.inhabited()) {
            return Messages.get("ui.rounds.stage.nobody");
        }
        return round.complete()
                ? Messages.get("ui.rounds.stage.complete", all)
                : Messages.get("ui.rounds.stage.running", seen, all);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }
}
