package org.jinguo.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Setting;
import org.jooq.impl.DSL;

/** Settings that belong to the data, by name. */
public final class SettingStore {

    /** Code of the unit that this installation belongs to. */
    public static final String HOME_UNIT = "home.unit";

    /** 填表人. */
    public static final String FILLER = "return.filler";

    /** 审核人. */
    public static final String CHECKER = "return.checker";

    /** 单位负责人. */
    public static final String HEAD = "return.head";

    /** 联系电话 in the footer of returns. */
    public static final String PHONE = "return.phone";

    /** Whether the data are invented, for practice. */
    public static final String PRACTICE = "data.practice";

    private final Readers readers;

    SettingStore(Readers readers) {
        this.readers = readers;
    }

    /** The text of a setting. */
    public Optional<String> get(String name) {
        return row(name).map(Setting::text);
    }

    /** The texts of all settings whose names begin so, by name. */
    public Map<String, String> startingWith(String prefix) {
        return readers.list(Ledgers.SETTING, DSL.field("name", String.class).startsWith(prefix)).stream()
                .collect(Collectors.toMap(Setting::name, Setting::text, (a, b) -> b));
    }

    /** Puts a setting within a Change. */
    public void put(Edit edit, String name, String text) {
        long id = row(name).map(Setting::id).orElseGet(edit::newId);
        edit.put(Ledgers.SETTING, new Setting(id, name, text));
    }

    private Optional<Setting> row(String name) {
        List<Setting> found =
                readers.list(Ledgers.SETTING, DSL.field("name", String.class).eq(name));
        return found.stream().findFirst();
    }
}
