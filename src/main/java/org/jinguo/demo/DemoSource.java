package org.jinguo.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is generated, before anything is written.
 *
 * @param plan the villages of the order
 * @param whole all villages that the aid is shared out over
 * @param mix the payments of the whole
 * @param seed seed of everything
 * @param year calendar year
 */
record DemoSource(Plan plan, Plan whole, AidMix mix, long seed, int year) {

    DemoVillage village(PlanLine line) {
        return new VillageMaker(seed, year).make(line);
    }

    /** The cases of one township by programme. */
    Map<AidKind, List<AidCase>> aid(String township) {
        AidMaker maker = new AidMaker(whole.below(township), township, year, seed);
        Map<AidKind, List<AidMix.Grant>> grants = mix.of(township, whole, seed);
        Map<AidKind, List<AidCase>> cases = new EnumMap<>(AidKind.class);
        for (AidKind kind : AidKind.values()) {
            cases.put(kind, maker.make(kind, grants.get(kind)));
        }
        return cases;
    }

    /** The aid totals of the townships that have recipients. */
    List<AidTotals> aidTotals() {
        List<AidTotals> totals = new ArrayList<>();
        for (String township : plan.townships()) {
            aid(township).forEach((kind, cases) -> {
                long yuan = cases.stream().mapToLong(c -> c.grant().yuan()).sum();
                if (!cases.isEmpty()) {
                    totals.add(new AidTotals(township, kind.name(), cases.size(), yuan * 100));
                }
            });
        }
        return totals;
    }

    Map<String, String> townshipNames() {
        Map<String, String> names = new LinkedHashMap<>();
        plan.lines().forEach(l -> names.put(l.township().code(), l.township().name()));
        return names;
    }
}
