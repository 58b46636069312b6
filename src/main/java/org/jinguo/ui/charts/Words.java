package org.jinguo.ui.charts;

import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;

/** Names that several looks use. */
final class Words {

    private Words() {}

    /** 各村. */
    static String below(Area unit) {
        return switch (unit.level()) {
            case DISTRICT -> Messages.get("ui.charts.below.townships");
            case TOWNSHIP -> Messages.get("ui.charts.below.villages");
            default -> Messages.get("ui.charts.below.groups");
        };
    }

    /** The name of a unit below; what belongs to none of them is the unit's own. */
    static String name(Area child, Area unit) {
        boolean own = child.id() == unit.id() && child.level() != AreaLevel.GROUP;
        return own ? Messages.get("ui.charts.own") : child.name();
    }

    /** 19年四季度. */
    static String shortly(Period period) {
        String year = String.valueOf(period.year()).substring(2);
        return switch (period.kind()) {
            case QUARTER ->
                switch (period.ordinal()) {
                    case 1 -> Messages.get("ui.charts.quarter.1", year);
                    case 2 -> Messages.get("ui.charts.quarter.2", year);
                    case 3 -> Messages.get("ui.charts.quarter.3", year);
                    default -> Messages.get("ui.charts.quarter.4", year);
                };
            case MONTH -> Messages.get("ui.charts.month", year, period.ordinal());
            case YEAR -> period.label();
        };
    }
}
