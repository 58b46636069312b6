package org.jinguo.model.aid;

/**
 * A programme of aid (救助项目).
 *
 * @param id identity
 * @param code fixed word: POOR_WOMEN, POOR_CHILDREN, TWO_CANCERS, SPRING_BUD, OTHER
 * @param name name on forms
 * @param returnCode roster that lists its payments (R08–R11); null when none
 * @param defaultAmount usual amount in fen; null when there is none
 * @param once how often one person may receive it
 * @param seq order
 * @param active whether it may be chosen for new payments
 */
public record AidProgramme(
        long id,
        String code,
        String name,
        String returnCode,
        Long defaultAmount,
        OncePer once,
        int seq,
        boolean active) {}
