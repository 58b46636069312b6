package org.jinguo.demo;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.rating.Grade;

/**
 * The four quarters of one household, made backwards from the fourth, which the plan fixes. Over
 * the year some 12 % of households rise and 4 % fall, so that the clean share climbs from about
 * 0.62 to 0.72 (domain document, section 8.3).
 */
final class RatingMaker {

    /** Most points of the six items (domain document, 4.10). */
    static final List<Integer> MOST = List.of(20, 20, 15, 15, 15, 15);

    private static final double CLEAN_WAS_FAIR = 0.063;
    private static final double FAIR_WAS_CLEAN = 0.050;
    private static final double FAIR_WAS_POOR = 0.053;
    private static final double POOR_WAS_FAIR = 0.080;

    private RatingMaker() {}

    /** Ratings of the first to fourth quarter. */
    static List<DemoRating> year(Dice dice, Grade last) {
        List<DemoRating> backwards = new ArrayList<>(4);
        Grade grade = last;
        for (int quarter = 4; quarter >= 1; quarter--) {
            backwards.add(0, rate(dice, grade));
            grade = before(dice, grade);
        }
        return List.copyOf(backwards);
    }

    /** A household that was at home over the Spring Festival only. */
    static List<DemoRating> festivalOnly(Dice dice) {
        Grade grade = dice.chance(0.6) ? Grade.CLEAN : Grade.FAIR;
        return List.of(rate(dice, grade), DemoRating.NONE, DemoRating.NONE, DemoRating.NONE);
    }

    private static Grade before(Dice dice, Grade now) {
        double chance = dice.unit();
        return switch (now) {
            case CLEAN -> chance < CLEAN_WAS_FAIR ? Grade.FAIR : Grade.CLEAN;
            case FAIR ->
                chance < FAIR_WAS_CLEAN
                        ? Grade.CLEAN
                        : chance < FAIR_WAS_CLEAN + FAIR_WAS_POOR ? Grade.UNCLEAN : Grade.FAIR;
            case UNCLEAN -> chance < POOR_WAS_FAIR ? Grade.FAIR : Grade.UNCLEAN;
            case UNRATED -> Grade.UNRATED;
        };
    }

    private static DemoRating rate(Dice dice, Grade grade) {
        int score = switch (grade) {
            case CLEAN -> dice.bell(91, 4, 85, 100);
            case FAIR -> dice.bell(75, 6, 60, 84);
            case UNCLEAN -> dice.bell(50, 7, 25, 59);
            case UNRATED -> 0;
        };
        return grade == Grade.UNRATED ? DemoRating.NONE : new DemoRating(grade, items(dice, score));
    }

    /** Whole points in proportion to the most of each item, with noise, adding up to the score. */
    static List<Integer> items(Dice dice, int score) {
        int[] points = new int[MOST.size()];
        int sum = 0;
        for (int i = 0; i < points.length; i++) {
            int wish = score * MOST.get(i) / 100 + dice.between(-2, 2);
            points[i] = Math.max(0, Math.min(MOST.get(i), wish));
            sum += points[i];
        }
        while (sum != score) {
            int at = dice.below(points.length);
            int step = Integer.signum(score - sum);
            int next = points[at] + step;
            if (next >= 0 && next <= MOST.get(at)) {
                points[at] = next;
                sum += step;
            }
        }
        return List.of(points[0], points[1], points[2], points[3], points[4], points[5]);
    }
}
