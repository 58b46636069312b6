package org.jinguo;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A screen sees {@code ui.kit}; only {@code ui.shell} sees screens; {@code ui.kit} sees neither.
 */
final class LeaveOtherScreensAlone extends ArchCondition<JavaClass> {

    private static final String UI = "org.jinguo.ui.";
    private static final String KIT = UI + "kit";
    private static final String SHELL = UI + "shell";

    LeaveOtherScreensAlone() {
        super("leave other screens alone");
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        String here = from.getPackageName();
        if (!here.startsWith(UI) || here.startsWith(SHELL)) {
            return;
        }
        for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
            String there = arrow.getTargetClass().getPackageName();
            boolean own = there.equals(here) || there.startsWith(KIT);
            if (there.startsWith(UI) && !own) {
                events.add(SimpleConditionEvent.violated(from, arrow.getDescription()));
            }
        }
    }
}
