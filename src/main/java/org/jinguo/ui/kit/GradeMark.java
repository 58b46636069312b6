package org.jinguo.ui.kit;

import java.util.Locale;
import java.util.Optional;
import org.jinguo.model.rating.Grade;

/** A grade as word, shape and colour, so that no meaning hangs on colour alone. */
public final class GradeMark {

    private GradeMark() {}

    /** Shape and word: {@code ● 清洁}; a dash while not visited. */
    public static String text(Optional<Grade> grade) {
        return grade.map(g -> shape(g) + " " + g.shortLabel()).orElse("–");
    }

    private static String shape(Grade grade) {
        return switch (grade) {
            case CLEAN -> "●";
            case FAIR -> "◐";
            case UNCLEAN -> "○";
            case UNRATED -> "–";
        };
    }

    /** Style class that carries its colour. */
    public static String style(Grade grade) {
        return "grade-" + grade.name().toLowerCase(Locale.ROOT);
    }
}
