package org.jinguo.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The villages to be written, with their places in the whole so that identities never collide. */
record Plan(List<PlanLine> lines) {

    /** The district of 361103 with its 237 villages and communities. */
    static final Plan DISTRICT = new Plan(
            TextResource.lines("plan.csv").stream().skip(1).map(PlanLine::parse).toList());

    Plan {
        lines = List.copyOf(lines);
    }

    /** The villages whose code begins like this: all, one township's, or one. */
    Plan below(String code) {
        return new Plan(
                lines.stream().filter(l -> l.village().code().startsWith(code)).toList());
    }

    /** Rated households by township code, in the order of codes. */
    Map<String, Integer> households() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        l -> l.township().code(), LinkedHashMap::new, Collectors.summingInt(PlanLine::households)));
    }

    /** The codes of the townships, in order. */
    List<String> townships() {
        return List.copyOf(households().keySet());
    }

    /** The names of the villages of a township. */
    Set<String> villageNames(String township) {
        return below(township).lines().stream().map(l -> l.village().name()).collect(Collectors.toUnmodifiableSet());
    }

    /** The place of a village in the district, 0-based; practice villages are among them. */
    static int indexOf(String villageCode) {
        for (int i = 0; i < DISTRICT.lines.size(); i++) {
            if (DISTRICT.lines.get(i).village().code().equals(villageCode)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No village " + villageCode);
    }
}
