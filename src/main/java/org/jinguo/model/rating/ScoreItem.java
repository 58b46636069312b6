package org.jinguo.model.rating;

/**
 * One item of a score scheme.
 *
 * @param id identity
 * @param schemeId the scheme
 * @param seq 1–8, the column of the rating that holds its points
 * @param name name, for example 门前三包
 * @param maxPoints highest points
 * @param bonus whether it adds to 100 points
 * @param veto 一票否决: not above 较清洁 when marked
 */
public record ScoreItem(long id, long schemeId, int seq, String name, int maxPoints, boolean bonus, boolean veto) {}
