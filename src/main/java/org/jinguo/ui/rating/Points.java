package org.jinguo.ui.rating;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.Scoring;

/**
 * The points of a household.
 *
 * @param items points by column of the rating; null where not scored
 * @param total the total; null where there is none
 */
record Points(List<Integer> items, Integer total) {

    static final Points NONE = new Points(Arrays.asList(new Integer[Scoring.COLUMNS]), null);

    Points {
        items = Collections.unmodifiableList(Arrays.asList(items.toArray(new Integer[0])));
    }

    static Points of(Rating rating) {
        return new Points(Arrays.asList(Scoring.pointsOf(rating)), rating.score());
    }

    Integer[] array() {
        return items.toArray(new Integer[0]);
    }

    Integer of(ScoreItem item) {
        return items.get(item.seq() - 1);
    }

    /** These with other points of one item. */
    Points with(ScoreItem item, Integer points) {
        Integer[] changed = array();
        changed[item.seq() - 1] = points;
        return new Points(Arrays.asList(changed), total);
    }

    Points totalling(Integer sum) {
        return new Points(items, sum);
    }
}
