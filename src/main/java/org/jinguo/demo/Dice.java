package org.jinguo.demo;

import java.util.List;

/**
 * Repeatable chance: the same seed and salt give the same throws on every machine and Java version
 * (SplitMix64, written out because the JDK promises no sequence for its newer generators).
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed, String... salt) {
        long hash = mix(seed + GOLDEN);
        for (String word : salt) {
            for (int i = 0; i < word.length(); i++) {
                hash = mix(hash ^ (word.charAt(i) + GOLDEN));
            }
            hash = mix(hash + GOLDEN);
        }
        state = hash;
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number from 0 to {@code bound} − 1. */
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** A number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A number in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True with the given probability. */
    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A bell-shaped whole number cut to [low, high]; twelve throws add up to the bell. */
    int bell(double mean, double deviation, int low, int high) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return (int) Math.max(low, Math.min(high, Math.round(mean + deviation * sum)));
    }

    /** One of the values. */
    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** The index of one weight, drawn in proportion. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int at = 0;
        while (left >= weights[at]) {
            left -= weights[at++];
        }
        return at;
    }

    /** Mixes a list in place. */
    <T> void shuffle(List<T> values) {
        for (int i = values.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = values.get(i);
            values.set(i, values.get(j));
            values.set(j, kept);
        }
    }
}
