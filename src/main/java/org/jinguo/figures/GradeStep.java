package org.jinguo.figures;

import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;

/**
 * From which grade to which a household went between two rounds. Who was not visited counts as 未评,
 * like who was left out with a reason.
 *
 * @param from the grade of the earlier round
 * @param to the grade of the later round
 */
public record GradeStep(Grade from, Grade to) {

    /** Which way a household went. */
    public enum Way {
        /** To a better grade. */
        ROSE,
        /** To a worse grade. */
        FELL,
        /** The same grade in both. */
        SAME,
        /** Not rated in one of them: nothing to compare. */
        OPEN
    }

    public GradeStep {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** The step of a household by what it was given. */
    public static GradeStep of(Optional<Rating> before, Optional<Rating> now) {
        return new GradeStep(grade(before), grade(now));
    }

    private static Grade grade(Optional<Rating> rating) {
        return rating.map(Rating::grade).orElse(Grade.UNRATED);
    }

    /** Which way that is; the grades stand from the best to the worst. */
    public Way way() {
        if (!from.rated() || !to.rated()) {
            return Way.OPEN;
        }
        int by = from.compareTo(to);
        return by > 0 ? Way.ROSE : by < 0 ? Way.FELL : Way.SAME;
    }
}
