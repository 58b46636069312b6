package org.jinguo.model.rating;

import java.util.function.IntPredicate;

/**
 * How many households of a village may have been entered wrongly, from a second entry of some of
 * them drawn at random. The interval is the exact one for a finite village: the counterpart of
 * Clopper and Pearson's with the hypergeometric distribution in the place of the binomial, so that
 * it holds at least 95 % of the time whatever the village's size, and shrinks to the number found
 * when all are looked at.
 *
 * @param households households of the village that were entered
 * @param drawn households entered a second time
 * @param differing those of them whose grades differ
 * @param low fewest wrong households in the village that go with it, 95 % sure
 * @param high most wrong households in the village that go with it, 95 % sure
 */
public record ErrorRate(int households, int drawn, int differing, int low, int high) {

    /** What may lie beyond either end of the interval. */
    private static final double TAIL = 0.025;

    /**
     * The estimate.
     *
     * @throws IllegalArgumentException unless 0 ≤ differing ≤ drawn ≤ households, and 1 ≤ drawn
     */
    public static ErrorRate of(int households, int drawn, int differing) {
        if (differing < 0 || differing > drawn || drawn > households || drawn < 1) {
            throw new IllegalArgumentException(households + " " + drawn + " " + differing);
        }
        Urn urn = new Urn(households, drawn);
        int least = differing;
        int most = households - (drawn - differing);
        int low = first(least, most, wrong -> urn.atLeast(differing, wrong) > TAIL);
        int high = first(least, most + 1, wrong -> wrong > most || urn.atMost(differing, wrong) <= TAIL) - 1;
        return new ErrorRate(households, drawn, differing, low, high);
    }

    /** The first number of a range for which something holds that holds from then on. */
    private static int first(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Share of wrong households, 0–1. */
    public double rate() {
        return (double) differing / drawn;
    }

    /** Lower end of the interval, 0–1. */
    public double lowRate() {
        return (double) low / households;
    }

    /** Upper end of the interval, 0–1. */
    public double highRate() {
        return (double) high / households;
    }

    /** Households of the village that are wrong by the estimate. */
    public int likely() {
        return Math.round((float) differing * households / drawn);
    }

    /** Drawing without putting back. */
    private static final class Urn {

        private final int all;
        private final int drawn;
        private final double[] logFactorial;

        Urn(int all, int drawn) {
            this.all = all;
            this.drawn = drawn;
            this.logFactorial = new double[all + 1];
            for (int i = 2; i <= all; i++) {
                logFactorial[i] = logFactorial[i - 1] + Math.log(i);
            }
        }

        private double logChoose(int n, int k) {
            return logFactorial[n] - logFactorial[k] - logFactorial[n - k];
        }

        /** Chance of exactly so many wrong ones among the drawn. */
        private double exactly(int found, int wrong) {
            if (found > wrong || drawn - found > all - wrong) {
                return 0;
            }
            return Math.exp(logChoose(wrong, found) + logChoose(all - wrong, drawn - found) - logChoose(all, drawn));
        }

        double atMost(int found, int wrong) {
            double sum = 0;
            for (int i = 0; i <= found; i++) {
                sum += exactly(i, wrong);
            }
            return sum;
        }

        double atLeast(int found, int wrong) {
            double sum = 0;
            for (int i = found; i <= drawn; i++) {
                sum += exactly(i, wrong);
            }
            return sum;
        }
    }
}
