package org.jinguo.model.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The nearest name by edit distance; see {@link PlaceName#suggest}. */
final class Nearest {

    /** Characters that tell neighbouring places apart: one for another is no slip of the pen. */
    private static final String TELLING = "上下前后里外内东南西北大小新老旧中左右0123456789";

    private static final int FAR = 99;

    private Nearest() {}

    static Optional<String> to(String key, Collection<String> candidates) {
        int most = key.length() >= 5 ? 2 : 1;
        int best = FAR;
        List<String> nearest = new ArrayList<>();
        for (String candidate : candidates) {
            int distance = distance(key, PlaceName.key(candidate));
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance == best) {
                nearest.add(candidate);
            }
        }
        boolean sure = key.length() >= 2 && best <= most && nearest.size() == 1;
        return sure ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    /** Insertions, deletions, replacements; a telling character counts three. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            row[j] = row[j - 1] + weight(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            char a = one.charAt(i - 1);
            int diagonal = row[0];
            row[0] += weight(a);
            for (int j = 1; j <= other.length(); j++) {
                char b = other.charAt(j - 1);
                int replaced = diagonal + (a == b ? 0 : Math.max(weight(a), weight(b)));
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j] + weight(a), row[j - 1] + weight(b)));
            }
        }
        return row[other.length()];
    }

    private static int weight(char c) {
        return TELLING.indexOf(c) >= 0 ? 3 : 1;
    }
}
