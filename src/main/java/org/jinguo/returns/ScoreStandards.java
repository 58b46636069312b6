package org.jinguo.returns;

import org.jinguo.config.Messages;

/**
 * 评分标准 of the items of the usual scheme (domain document, 4.10); of an item that a district made
 * itself there is none, and its cell stays blank. Wording of ours until the district gives its own.
 */
final class ScoreStandards {

    private ScoreStandards() {}

    /** The standard in full. */
    static String of(String item) {
        return switch (item) {
            case "门前三包" -> Messages.get("return.standard.front");
            case "庭院" -> Messages.get("return.standard.yard");
            case "客厅" -> Messages.get("return.standard.living");
            case "卧室" -> Messages.get("return.standard.bedroom");
            case "厨房" -> Messages.get("return.standard.kitchen");
            case "厕所" -> Messages.get("return.standard.toilet");
            case "垃圾分类" -> Messages.get("return.standard.waste");
            default -> "";
        };
    }

    /** The standard in a few words, for narrow columns. */
    static String brief(String item) {
        return switch (item) {
            case "门前三包" -> Messages.get("return.standard.front.brief");
            case "庭院" -> Messages.get("return.standard.yard.brief");
            case "客厅" -> Messages.get("return.standard.living.brief");
            case "卧室" -> Messages.get("return.standard.bedroom.brief");
            case "厨房" -> Messages.get("return.standard.kitchen.brief");
            case "厕所" -> Messages.get("return.standard.toilet.brief");
            case "垃圾分类" -> Messages.get("return.standard.waste.brief");
            default -> "";
        };
    }
}
