package org.jinguo.ui.areas;

import java.time.LocalDate;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.kit.Viewpoint;

/** What may be done below the unit looked at, and how that is said. */
final class UnitBelow {

    private final Viewpoint viewpoint;

    UnitBelow(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    private Area unit() {
        return viewpoint.unit();
    }

    private boolean isGroup() {
        return unit().level() == AreaLevel.GROUP;
    }

    String name() {
        return unit().name();
    }

    /** An installation changes what lies below its home unit; nothing lies below a group. */
    boolean editable() {
        AreaTree tree = viewpoint.tree();
        return !isGroup()
                && tree.home().filter(h -> tree.within(unit().id(), h.id())).isPresent();
    }

    /** What lies below it, in officers' words. */
    String levelBelow() {
        return switch (unit().level()) {
            case DISTRICT -> Messages.get("ui.areas.below.township");
            case TOWNSHIP -> Messages.get("ui.areas.below.village");
            case VILLAGE, GROUP -> Messages.get("ui.areas.below.group");
        };
    }

    /** Where areas can be added when they can not be added here: a group's village, or home. */
    Area elsewhere() {
        AreaTree tree = viewpoint.tree();
        return (isGroup() ? tree.find(unit().parentId()) : tree.home()).orElse(unit());
    }

    String emptySentence() {
        if (isGroup()) {
            return Messages.get("ui.areas.empty.group", name(), elsewhere().name());
        }
        return editable()
                ? Messages.get("ui.areas.empty", name(), levelBelow())
                : Messages.get("ui.areas.empty.above", name());
    }

    /** What the one action of an empty page is called. */
    String beginLabel() {
        if (editable()) {
            return Messages.get("ui.areas.tool.add", levelBelow());
        }
        return isGroup() ? Messages.get("ui.areas.look", elsewhere().name()) : Messages.get("ui.areas.lookHome");
    }

    String readOnlySentence() {
        return isGroup() ? emptySentence() : Messages.get("ui.areas.readOnly");
    }

    /** Today, or the last day of the period when that is past. */
    LocalDate lastDay(LocalDate today) {
        return viewpoint.day().isBefore(today) ? viewpoint.day() : today;
    }
}
