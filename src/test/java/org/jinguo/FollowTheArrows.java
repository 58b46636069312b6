package org.jinguo;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Packages depend only as drawn in section 1 of the conventions. */
final class FollowTheArrows extends ArchCondition<JavaClass> {

    private static final String ROOT = "org.jinguo";
    private static final Set<String> GROUND = Set.of("store", "config", "model");
    private static final Set<String> JOB_NEEDS = with(GROUND, "figures", "workbook");
    private static final Set<String> JOBS = Set.of("returns", "intake", "exchange", "report", "demo");
    private static final Map<String, Set<String>> ARROWS = arrows();

    FollowTheArrows() {
        super("depend only as the arrows are drawn");
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new HashMap<>();
        arrows.put("model", Set.of());
        arrows.put("config", Set.of());
        arrows.put("store", Set.of("model", "config"));
        arrows.put("workbook", Set.of("model", "config"));
        arrows.put("figures", GROUND);
        arrows.put("returns", JOB_NEEDS);
        arrows.put("intake", JOB_NEEDS);
        arrows.put("report", with(JOB_NEEDS, "returns"));
        arrows.put("exchange", with(JOB_NEEDS, "returns", "intake"));
        arrows.put("demo", Set.of("workbook", "model", "config"));
        Set<String> front = with(with(GROUND, "figures"), JOBS.toArray(String[]::new));
        arrows.put("cli", front);
        arrows.put("ui", front);
        return arrows;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }

    @Override
    public void check(JavaClass from, ConditionEvents events) {
        String room = room(from);
        if (room.isEmpty()) {
            return;
        }
        for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
            if (!allowed(room, arrow.getTargetClass())) {
                events.add(SimpleConditionEvent.violated(from, arrow.getDescription()));
            }
        }
    }

    /** Whoever reads or writes files through a job must be able to say what failed. */
    private static boolean allowed(String room, JavaClass to) {
        String target = room(to);
        return !to.getPackageName().startsWith(ROOT)
                || target.equals(room)
                || ARROWS.getOrDefault(room, Set.of()).contains(target)
                || to.getSimpleName().equals("WorkbookException") && (room.equals("cli") || room.equals("ui"));
    }

    /** First part of the package below the root: {@code ui} for all of the window. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
