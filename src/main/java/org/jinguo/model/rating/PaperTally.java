package org.jinguo.model.rating;

/**
 * What the paper sheet of a group adds up to, by grade, as the officer reads it there (control
 * totals).
 *
 * @param id identity
 * @param roundId the round
 * @param villageId village
 * @param groupId group
 * @param clean 清洁户; null while not typed
 * @param fair 较清洁户
 * @param unclean 不清洁户
 * @param unrated 未评
 */
public record PaperTally(
        long id,
        long roundId,
        long villageId,
        long groupId,
        Integer clean,
        Integer fair,
        Integer unclean,
        Integer unrated) {

    /** The paper's number of a grade; null while not typed. */
    public Integer of(Grade grade) {
        return switch (grade) {
            case CLEAN -> clean;
            case FAIR -> fair;
            case UNCLEAN -> unclean;
            case UNRATED -> unrated;
        };
    }
}
