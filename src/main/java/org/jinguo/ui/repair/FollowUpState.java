package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Rating;

/** How far the rectification of an unclean household is, the most urgent first. */
enum FollowUpState {
    /** The deadline has passed. */
    OVERDUE {
        @Override
        String label() {
            return Messages.get("ui.repair.state.overdue");
        }
    },
    /** Nobody has written what is to be put right. */
    OWED {
        @Override
        String label() {
            return Messages.get("ui.repair.state.owed");
        }
    },
    UNDERWAY {
        @Override
        String label() {
            return Messages.get("ui.repair.state.underway");
        }
    },
    FIXED {
        @Override
        String label() {
            return Messages.get("ui.repair.state.fixed");
        }
    };

    /** Its name, without a count of days. */
    abstract String label();

    /** How far a household is on a day; the day of the deadline itself is still in time. */
    static FollowUpState of(Rating rating, LocalDate today) {
        if (rating.fixedOn() != null) {
            return FIXED;
        }
        if (owes(rating)) {
            return OWED;
        }
        return daysOver(rating, today) > 0 ? OVERDUE : UNDERWAY;
    }

    private static boolean owes(Rating rating) {
        return rating.problem() == null || rating.problem().isBlank();
    }

    /** Days since the deadline; not above 0 while it has not passed or there is none. */
    static long daysOver(Rating rating, LocalDate today) {
        return rating.fixDue() == null ? 0 : ChronoUnit.DAYS.between(rating.fixDue(), today);
    }

    /** Shape and words: {@code ▲ 逾期 3 天}. */
    String text(Rating rating, LocalDate today) {
        return switch (this) {
            case OVERDUE -> Messages.get("ui.repair.shown.overdue", daysOver(rating, today));
            case OWED -> Messages.get("ui.repair.shown.owed");
            case UNDERWAY -> Messages.get("ui.repair.shown.underway");
            case FIXED -> Messages.get("ui.repair.shown.fixed");
        };
    }
}
