package org.jinguo.model.campaign;

import java.util.List;
import org.jinguo.model.field.Ledger;

/** The plain ledgers: a new one is a record with its definition, and a line here. */
public final class CampaignLedgers {

    private static final List<Ledger<?>> ALL = List.of(WomenHome.LEDGER, Honour.LEDGER, Training.LEDGER);

    private CampaignLedgers() {}

    /** All of them, in the order in which they came into being. */
    public static List<Ledger<?>> all() {
        return ALL;
    }
}
