package org.jinguo.demo;

import java.util.List;

/** The four aid programmes that townships send rosters of. */
enum AidKind {
    POOR_WOMEN(
            "R08",
            "贫困妇女救助花名册",
            List.of(AidBatch.WOMENS_DAY, AidBatch.CHONGYANG, AidBatch.SPRING_FESTIVAL)),
    POOR_CHILDREN(
            "R09",
            "贫困儿童救助花名册",
            List.of(AidBatch.CHILDRENS_DAY, AidBatch.SCHOOL, AidBatch.SPRING_FESTIVAL)),
    TWO_CANCERS("R10", "“两癌”患病妇女救助花名册", List.of(AidBatch.APRIL, AidBatch.OCTOBER)),
    SPRING_BUD("R11", "春蕾计划资助花名册", List.of(AidBatch.SCHOOL));

    final String form;
    final String fileTitle;
    final List<AidBatch> batches;

    AidKind(String form, String fileTitle, List<AidBatch> batches) {
        this.form = form;
        this.fileTitle = fileTitle;
        this.batches = batches;
    }
}
