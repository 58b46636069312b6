package org.jinguo.model.leader;

import java.time.LocalDate;

/**
 * A term of office of a 村妇女小组长. The groups she is responsible for are {@link TermGroup}s.
 *
 * @param id identity
 * @param personId the leader
 * @param villageId her village
 * @param electMode 推选方式
 * @param electedOn 推选时间; null when not known
 * @param startOn first day in office; null for "since before these records"
 * @param endOn last day in office; null while in office
 * @param endReason why it ended
 * @param households 负责户数 as stated by the roster; null when not stated
 * @param womenCount 妇女人数 (18 and older) as stated; null when not stated
 * @param isExec 是否村妇联执委
 * @param otherPost 其他任职
 * @param remark 备注
 */
public record LeaderTerm(
        long id,
        long personId,
        long villageId,
        ElectMode electMode,
        LocalDate electedOn,
        LocalDate startOn,
        LocalDate endOn,
        String endReason,
        Integer households,
        Integer womenCount,
        boolean isExec,
        String otherPost,
        String remark) {

    /** Whether she is in office on a day. */
    public boolean inOfficeOn(LocalDate day) {
        return (startOn == null || !startOn.isAfter(day)) && (endOn == null || !endOn.isBefore(day));
    }
}
