package org.jinguo.ui.start;

import java.util.List;
import java.util.Locale;
import org.jinguo.config.Messages;
import org.jinguo.model.person.Pinyin;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.Founding.OfficialUnit;

/**
 * A unit as it is found by typing: initials, whole pinyin, characters or its code.
 *
 * @param unit the unit
 * @param spoken its initials and its whole pinyin, in all readings
 */
record UnitLine(OfficialUnit unit, List<String> spoken) {

    static final int NO = Integer.MAX_VALUE;

    static UnitLine of(OfficialUnit unit) {
        Pinyin pinyin = Pinyin.ofText(unit.name());
        List<String> spoken = new java.util.ArrayList<>(pinyin.initials());
        spoken.addAll(pinyin.full());
        return new UnitLine(unit, List.copyOf(spoken));
    }

    /** How well a typed text fits, 0 best; {@link #NO} when it does not. */
    int rank(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty() || unit.name().equals(text)) {
            return 0;
        }
        if (spoken.contains(text)) {
            return 1;
        }
        if (unit.name().startsWith(text) || spoken.stream().anyMatch(s -> s.startsWith(text))) {
            return 2;
        }
        return unit.name().contains(text) || unit.code().startsWith(text) ? 3 : NO;
    }

    /** The units above it, or what it is when nothing stands above. */
    String place() {
        return unit.above().isEmpty() ? level(unit.level()) : String.join(" › ", unit.above());
    }

    /** 区, 乡镇（街道） or 村（社区）. */
    static String level(AreaLevel level) {
        return switch (level) {
            case DISTRICT -> Messages.get("ui.start.level.district");
            case TOWNSHIP -> Messages.get("ui.start.level.township");
            default -> Messages.get("ui.start.level.village");
        };
    }
}
