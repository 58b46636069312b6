package org.jinguo.model.rating;

import java.time.LocalDate;

/**
 * What one household was given in one round (form R05). Village and group are those of that time.
 *
 * @param id clustering key of village, round and household ({@link #key})
 * @param householdId the household
 * @param roundId the round
 * @param villageId village at that time
 * @param groupId group at that time
 * @param grade 等次
 * @param reason why not rated; only with {@link Grade#UNRATED}
 * @param score 总分; null when only a grade was given
 * @param item1 points of the scheme's first item; null when not scored
 * @param item2 second item
 * @param item3 third item
 * @param item4 fourth item
 * @param item5 fifth item
 * @param item6 sixth item
 * @param item7 seventh item
 * @param item8 eighth item
 * @param overrideReason why the grade differs from the score's
 * @param problem 存在问题
 * @param plaque 是否挂牌
 * @param ratedOn day of the visit; null when not known
 * @param fixDue 整改期限
 * @param fixedOn day on which the rectification was found done
 * @param late entered after the round was closed
 * @param remark 备注
 */
public record Rating(
        long id,
        long householdId,
        long roundId,
        long villageId,
        long groupId,
        Grade grade,
        String reason,
        Integer score,
        Integer item1,
        Integer item2,
        Integer item3,
        Integer item4,
        Integer item5,
        Integer item6,
        Integer item7,
        Integer item8,
        String overrideReason,
        String problem,
        boolean plaque,
        LocalDate ratedOn,
        LocalDate fixDue,
        LocalDate fixedOn,
        boolean late,
        String remark) {

    /**
     * Clustering key: village number (23 bits), round number (16 bits), household number (24 bits).
     * One household has one key in a round (K45).
     */
    public static long key(int villageNo, int roundNo, int householdNo) {
        if (villageNo < 0 || villageNo >= 1 << 23 || roundNo < 0 || roundNo >= 1 << 16) {
            throw new IllegalArgumentException(villageNo + " " + roundNo);
        }
        if (householdNo < 0 || householdNo >= 1 << 24) {
            throw new IllegalArgumentException(String.valueOf(householdNo));
        }
        return ((long) villageNo << 40) | ((long) roundNo << 24) | householdNo;
    }
}
