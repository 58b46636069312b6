package org.jinguo.model.leader;

import java.time.LocalDate;

/**
 * One group that a leader is responsible for during (a part of) her term. A group has at most one
 * leader on a day.
 *
 * @param id identity
 * @param termId the term
 * @param groupId the group
 * @param fromOn first day; null for the whole term
 * @param toOn last day; null for the whole term
 */
public record TermGroup(long id, long termId, long groupId, LocalDate fromOn, LocalDate toOn) {

    /** Whether it holds on a day, given that the term does. */
    public boolean holdsOn(LocalDate day) {
        return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || !toOn.isBefore(day));
    }
}
