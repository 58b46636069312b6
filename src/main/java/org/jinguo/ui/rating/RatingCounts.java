package org.jinguo.ui.rating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;

/**
 * How far a sheet is.
 *
 * @param all households on it
 * @param clean 清洁户
 * @param fair 较清洁户
 * @param unclean 不清洁户
 * @param unrated 未评, with a reason
 */
record RatingCounts(int all, int clean, int fair, int unclean, int unrated) {

    static final RatingCounts NONE = new RatingCounts(0, 0, 0, 0, 0);

    static RatingCounts of(List<RatingRow> rows) {
        Map<Grade, Integer> n = new EnumMap<>(Grade.class);
        rows.forEach(r -> r.grade().ifPresent(g -> n.merge(g, 1, Integer::sum)));
        return new RatingCounts(
                rows.size(),
                n.getOrDefault(Grade.CLEAN, 0),
                n.getOrDefault(Grade.FAIR, 0),
                n.getOrDefault(Grade.UNCLEAN, 0),
                n.getOrDefault(Grade.UNRATED, 0));
    }

    /** Households not visited yet. */
    int open() {
        return all - clean - fair - unclean - unrated;
    }

    String sentence() {
        return Messages.get("ui.rating.counts", all - open(), all, clean, fair, unclean, unrated);
    }
}
