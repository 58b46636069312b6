package org.jinguo.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Which adjacent groups share a leader: of all ways to form the planned twos and threes, the one
 * that merges the fewest households (domain document, section 8.2).
 */
final class Coverage {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final int[] households;
    private final int[][][] least;

    private Coverage(int[] households, int twos, int threes) {
        this.households = households;
        this.least = new int[households.length + 1][twos + 1][threes + 1];
    }

    /** For each leader the indexes of the groups covered, in order. */
    static List<List<Integer>> of(PlanLine.Cover plan, int[] households) {
        Coverage search = new Coverage(households, plan.ofTwo(), plan.ofThree());
        search.fill();
        return search.walk(plan.ofTwo(), plan.ofThree());
    }

    /** Fills {@code least[n][t][h]}: fewest merged households among the first n groups. */
    private void fill() {
        for (int n = 0; n < least.length; n++) {
            for (int two = 0; two < least[n].length; two++) {
                for (int three = 0; three < least[n][two].length; three++) {
                    least[n][two][three] = cheapest(n, two, three);
                }
            }
        }
    }

    private int cheapest(int n, int two, int three) {
        if (n == 0) {
            return two == 0 && three == 0 ? 0 : NEVER;
        }
        int best = NEVER;
        for (int size = 1; size <= 3; size++) {
            best = Math.min(best, with(n, size, two, three));
        }
        return best;
    }

    /** The cost when the last {@code size} of the first n groups share one leader. */
    private int with(int n, int size, int two, int three) {
        int twos = two - (size == 2 ? 1 : 0);
        int threes = three - (size == 3 ? 1 : 0);
        if (size > n || twos < 0 || threes < 0) {
            return NEVER;
        }
        int merged = 0;
        for (int i = n - size; i < n && size > 1; i++) {
            merged += households[i];
        }
        return Math.min(NEVER, least[n - size][twos][threes] + merged);
    }

    private List<List<Integer>> walk(int twos, int threes) {
        List<List<Integer>> leaders = new ArrayList<>();
        int two = twos;
        int three = threes;
        int n = households.length;
        while (n > 0) {
            int size = 1;
            while (with(n, size, two, three) != least[n][two][three]) {
                size++;
            }
            List<Integer> groups = new ArrayList<>();
            for (int i = n - size; i < n; i++) {
                groups.add(i);
            }
            leaders.add(0, List.copyOf(groups));
            two -= size == 2 ? 1 : 0;
            three -= size == 3 ? 1 : 0;
            n -= size;
        }
        return leaders;
    }
}
