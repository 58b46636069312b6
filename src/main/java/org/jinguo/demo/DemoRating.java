package org.jinguo.demo;

import java.util.List;
import org.jinguo.model.rating.Grade;

/**
 * One household's rating in one quarter.
 *
 * @param items points for the six items of the scheme, empty when not rated
 */
record DemoRating(Grade grade, List<Integer> items) {

    /** Not rated: nobody lives there. */
    static final DemoRating NONE = new DemoRating(Grade.UNRATED, List.of());

    /** The sum of the items, 0 to 100. */
    int score() {
        int sum = 0;
        for (int item : items) {
            sum += item;
        }
        return sum;
    }
}
