package org.jinguo.model;

import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Setting;

/**
 * Settings that belong to the data. Columns and words are those of the returns (domain document,
 * section 2).
 */
final class SettingLedgers {

    /** 设置. */
    static final Ledger<Setting> SETTING =
            Ledger.of(Setting.class, "setting", "设置").fields();

    private SettingLedgers() {}
}
