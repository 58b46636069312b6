package org.jinguo.demo;

/**
 * Households of one quarter by grade.
 *
 * @param clean 清洁户
 * @param fair 较清洁户
 * @param unclean 不清洁户
 * @param unrated 未评, not counted among the rated
 */
public record GradeCounts(int clean, int fair, int unclean, int unrated) {

    static final GradeCounts NONE = new GradeCounts(0, 0, 0, 0);

    /** 参评户. */
    public int rated() {
        return clean + fair + unclean;
    }

    /** All households. */
    public int households() {
        return rated() + unrated;
    }

    GradeCounts plus(GradeCounts other) {
        return new GradeCounts(
                clean + other.clean, fair + other.fair, unclean + other.unclean, unrated + other.unrated);
    }
}
