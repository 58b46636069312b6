package org.jinguo.ui.charts;

import org.jinguo.config.Messages;

/** The ways to look at the ratings. */
enum Look {
    GRADES,
    TREND,
    MOVES,
    RANKS;

    /** Its name, with its access key. */
    String label() {
        return switch (this) {
            case GRADES -> Messages.get("ui.charts.look.grades");
            case TREND -> Messages.get("ui.charts.look.trend");
            case MOVES -> Messages.get("ui.charts.look.moves");
            case RANKS -> Messages.get("ui.charts.look.ranks");
        };
    }

    /** The one so many places further, round and round. */
    Look further(int by) {
        return values()[Math.floorMod(ordinal() + by, values().length)];
    }
}
