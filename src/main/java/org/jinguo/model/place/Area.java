package org.jinguo.model.place;

import java.time.LocalDate;

/**
 * An area of the tree 区 → 乡镇 → 村 → 组, with the time in which it exists.
 *
 * @param id identity
 * @param level level in the tree
 * @param code 6, 9 or 12 digits of the statistical code; a group has its village's code and two or
 *     three digits of its own
 * @param name name as printed in forms
 * @param kind sort of area
 * @param parentId the area above; null for the top
 * @param no small number given by this installation, part of clustering keys, never reused
 * @param seq order among its siblings
 * @param urbanRural 城乡分类, three digits; null when unknown
 * @param validFrom first day it exists; null for always
 * @param validTo last day it exists; null for still
 * @param successorId the area that took over when it was merged (撤村并居); null when none
 * @param remark 备注
 */
public record Area(
        long id,
        AreaLevel level,
        String code,
        String name,
        AreaKind kind,
        Long parentId,
        int no,
        int seq,
        String urbanRural,
        LocalDate validFrom,
        LocalDate validTo,
        Long successorId,
        String remark) {

    /** Whether the area exists on a day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
