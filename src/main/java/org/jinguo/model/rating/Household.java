package org.jinguo.model.rating;

import java.time.LocalDate;

/**
 * A household, rated where it lives. Business key: group, head's name, door number.
 *
 * @param id identity
 * @param villageId its village
 * @param groupId its group
 * @param no small number within the village given by this installation, part of the rating's
 *     clustering key, never reused
 * @param seq place in the walk order of the group
 * @param headName 户主
 * @param doorNo 门牌; null when none
 * @param householdNo 户号 of the booklet; null when not known
 * @param members 家庭人口; null when not known
 * @param phone 电话
 * @param status whether someone lives there
 * @param validFrom first day; null for "since before these records"
 * @param validTo last day (moved away, merged); null for still
 * @param remark 备注
 * @param fromId the household that it came from when one was split or moved in from another
 *     village; null otherwise
 * @param intoId the household that it went into when it was joined or moved to another village;
 *     null otherwise
 */
public record Household(
        long id,
        long villageId,
        long groupId,
        int no,
        int seq,
        String headName,
        String doorNo,
        String householdNo,
        Integer members,
        String phone,
        HouseholdStatus status,
        LocalDate validFrom,
        LocalDate validTo,
        String remark,
        Long fromId,
        Long intoId) {

    /** Whether someone could be counted or rated there on a day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
