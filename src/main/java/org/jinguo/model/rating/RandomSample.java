package org.jinguo.model.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Households drawn at random for a second look. */
public final class RandomSample {

    /** Fewer than this say too little about a village. */
    public static final int LEAST = 30;

    /** Share that is usually drawn, percent. */
    public static final int PERCENT = 5;

    private RandomSample() {}

    /**
     * How many of some to draw at a percentage, 1–100: at least thirty, or all where there are
     * fewer.
     */
    public static int size(int all, int percent) {
        int share = (int) Math.ceil((double) all * percent / 100);
        return Math.min(all, Math.max(LEAST, share));
    }

    /** So many of them, each as likely as any other, in the order in which they stand. */
    public static <T> List<T> draw(List<T> all, int count, RandomGenerator chance) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (chance.nextInt(all.size() - i) < count - drawn.size()) {
                drawn.add(all.get(i));
            }
        }
        return drawn;
    }
}
