package org.jinguo.demo;

import java.util.List;

/** The four aid programmes that townships send rosters of. */
enum AidKind {
    POOR_WOMEN("R08", "贫困妇女救助花名册"),
    POOR_CHILDREN("R09", "贫困儿童救助花名册"),
    TWO_CANCERS("R10", "“两癌”患病妇女救助花名册"),
    SPRING_BUD("R11", "春蕾计划资助花名册");

    final String form;
    final String fileTitle;

    AidKind(String form, String fileTitle) {
        this.form = form;
        this.fileTitle = fileTitle;
    }

    /** When its rosters are sent (domain document, 2.2, R08 to R11). */
    List<AidBatch> batches() {
        return switch (this) {
            case POOR_WOMEN -> List.of(AidBatch.WOMENS_DAY, AidBatch.CHONGYANG, AidBatch.SPRING_FESTIVAL);
            case POOR_CHILDREN -> List.of(AidBatch.CHILDRENS_DAY, AidBatch.SCHOOL, AidBatch.SPRING_FESTIVAL);
            case TWO_CANCERS -> List.of(AidBatch.APRIL, AidBatch.OCTOBER);
            case SPRING_BUD -> List.of(AidBatch.SCHOOL);
        };
    }
}
