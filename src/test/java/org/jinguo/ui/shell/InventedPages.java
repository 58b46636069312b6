package org.jinguo.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Ledger;
import org.jinguo.ui.kit.Page;

/** Pages of ledgers that are nothing but an invented definition. */
final class InventedPages {

    private static final List<List<String>> NAMES = List.of(
            List.of("巾帼示范基地", "创业贷款", "培训"),
            List.of("最美家庭", "妇女微家", "移风易俗", "荣誉"),
            List.of("来信来访", "普法宣传", "家暴告诫"),
            List.of("两癌检查", "留守儿童", "春蕾助学"),
            List.of("女干部", "女性人才"));

    private InventedPages() {}

    /** A record of an invented ledger. */
    record Row(Long id, Long villageId, LocalDate fromOn, LocalDate toOn) {}

    /** Three for each campaign, more or less: fifteen. */
    static List<Page> fifteen() {
        List<Page> pages = new ArrayList<>();
        for (Campaign campaign : Campaign.values()) {
            for (String name : NAMES.get(campaign.ordinal())) {
                pages.add(Page.of(ledger(campaign, name)));
            }
        }
        return pages;
    }

    /** The fixed pages, and invented ones in the place of those of the plain ledgers. */
    static Navigation navigation(List<Page> invented) {
        List<Page> pages = new ArrayList<>(Page.all());
        pages.removeAll(Page.ledgers());
        pages.addAll(invented);
        return new Navigation(pages);
    }

    /** A ledger that lasts. */
    static Ledger<Row> ledger(Campaign campaign, String label) {
        return Ledger.of(Row.class, "invented_" + label.hashCode(), label)
                .in(campaign)
                .owner("villageId", "")
                .stock("fromOn", "toOn")
                .fields();
    }

    /** A ledger of what happened on a day. */
    static Ledger<Row> happened(Campaign campaign, String label) {
        return Ledger.of(Row.class, "invented_" + label.hashCode(), label)
                .in(campaign)
                .owner("villageId", "")
                .flow("fromOn")
                .fields();
    }
}
