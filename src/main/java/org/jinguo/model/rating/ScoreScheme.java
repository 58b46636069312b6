package org.jinguo.model.rating;

/**
 * 评分细则 of a year: thresholds; the items are {@link ScoreItem}s. A scheme in use is never changed
 * under ratings made with it; a change is a new version.
 *
 * @param id identity
 * @param yearNo year it is made for
 * @param name name
 * @param version 1, 2, …
 * @param cleanMin lowest score of 清洁户
 * @param fairMin lowest score of 较清洁户
 */
public record ScoreScheme(long id, int yearNo, String name, int version, int cleanMin, int fairMin) {

    /** The grade of a total score (default thresholds 85 and 60: domain document, 4.10). */
    public Grade gradeOf(int score) {
        if (score >= cleanMin) {
            return Grade.CLEAN;
        }
        return score >= fairMin ? Grade.FAIR : Grade.UNCLEAN;
    }
}
