package org.jinguo.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Splitting a whole into parts that add up to it exactly. */
final class Shares {

    private Shares() {}

    /** Parts in proportion to the weights, rest to the largest remainders (earlier ones first). */
    static int[] byLargestRemainder(int whole, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        double[] rest = new double[weights.length];
        int left = whole;
        for (int i = 0; i < weights.length; i++) {
            double exact = whole * weights[i] / sum;
            parts[i] = (int) exact;
            rest[i] = exact - parts[i];
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -rest[i]))
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    /** As above, but no part below {@code least}: the largest parts give what is missing. */
    static int[] atLeast(int least, int whole, double[] weights) {
        int[] parts = byLargestRemainder(whole - least * weights.length, weights);
        for (int i = 0; i < parts.length; i++) {
            parts[i] += least;
        }
        return parts;
    }
}
