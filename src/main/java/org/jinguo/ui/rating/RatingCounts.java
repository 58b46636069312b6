package org.jinguo.ui.rating;

import java.util.List;
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
        int[] n = new int[Grade.values().length];
        rows.forEach(r -> r.grade().ifPresent(g -> n[g.ordinal()]++));
        return new RatingCounts(
                rows.size(),
                n[Grade.CLEAN.ordinal()],
                n[Grade.FAIR.ordinal()],
                n[Grade.UNCLEAN.ordinal()],
                n[Grade.UNRATED.ordinal()]);
    }

    /** Households not visited yet. */
    int open() {
        return all - clean - fair - unclean - unrated;
    }

    String sentence() {
        return Messages.get("ui.rating.counts", all - open(), all, clean, fair, unclean, unrated);
    }
}
