package org.jinguo.ui.repair;

import java.util.List;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.store.RatingSheet;

/**
 * The points of a household over a year.
 *
 * @param village its village
 * @param line where it stands, with its rating of the last round in which it has one
 * @param rounds its points in each round of the year in order; null where it was not rated
 * @param sum all of them
 * @param rank its place in the village, the same for equal sums; 0 where it was never rated
 */
record PointsRow(Area village, RatingSheet.Line line, List<Integer> rounds, int sum, int rank) {

    Household household() {
        return line.household();
    }

    PointsRow ranked(int place) {
        return new PointsRow(village, line, rounds, sum, place);
    }
}
