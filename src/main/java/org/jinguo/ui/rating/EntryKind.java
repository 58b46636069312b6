package org.jinguo.ui.rating;

import org.jinguo.config.Messages;

/** What the digits mean in the rating grid. */
enum EntryKind {
    /** 等次: one key a household. */
    GRADE,
    /** 打分: points item by item. */
    SCORES,
    /** 扣分: points taken off item by item. */
    DEDUCTIONS,
    /** 总分: the total alone. */
    TOTAL;

    String label() {
        return switch (this) {
            case GRADE -> Messages.get("ui.rating.kind.grade");
            case SCORES -> Messages.get("ui.rating.kind.scores");
            case DEDUCTIONS -> Messages.get("ui.rating.kind.deductions");
            case TOTAL -> Messages.get("ui.rating.kind.total");
        };
    }

    /** Whether points are given item by item. */
    boolean byItem() {
        return this == SCORES || this == DEDUCTIONS;
    }
}
