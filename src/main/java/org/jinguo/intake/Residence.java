package org.jinguo.intake;

import java.util.regex.Pattern;
import org.jinguo.model.rating.HouseholdStatus;

/** Reasons in remarks for which nobody is at home (domain document, 2.2, R05, note 3). */
final class Residence {

    private static final Pattern EMPTY = Pattern.compile("空挂|人户分离|户在人不在");
    private static final Pattern AWAY = Pattern.compile("外出|外地|在外|打工|务工|搬迁|搬走|迁出|无人|空户|空房|不在家|长期不|常年不");
    private static final Pattern UNRATED = Pattern.compile("未评|不参评|没评|未参评|不评");

    private Residence() {}

    /** 外出 or 空挂户, the text itself when it says 未评 and why; null when it is no reason. */
    static String reason(String text) {
        if (text == null) {
            return null;
        }
        if (EMPTY.matcher(text).find()) {
            return "空挂户";
        }
        if (AWAY.matcher(text).find()) {
            return "外出";
        }
        return UNRATED.matcher(text).find() ? text : null;
    }

    /** Whether a grade column says that the household was not rated. */
    static boolean unrated(String text) {
        return UNRATED.matcher(text).find();
    }

    /** What a remark says of the household; null when nothing. */
    static HouseholdStatus status(String remark) {
        if (remark == null) {
            return null;
        }
        if (EMPTY.matcher(remark).find()) {
            return HouseholdStatus.EMPTY;
        }
        return AWAY.matcher(remark).find() ? HouseholdStatus.AWAY : null;
    }
}
