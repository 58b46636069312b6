package org.jinguo.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;

/** Magnification in percent: 90 to 150 in steps of ten; each has a style class in app.css. */
public final class Zoom {

    /** As designed. */
    public static final int PLAIN = 100;

    private static final int LEAST = 90;
    private static final int MOST = 150;
    private static final int STEP = 10;
    private static final String CLASS = "zoom-";

    private Zoom() {}

    /** All steps, rising. */
    public static List<Integer> steps() {
        return IntStream.rangeClosed(LEAST / STEP, MOST / STEP)
                .map(n -> n * STEP)
                .boxed()
                .toList();
    }

    /** The step nearest to a number of percent. */
    static int nearest(int percent) {
        long step = Math.round((double) percent / STEP) * STEP;
        return (int) Math.max(LEAST, Math.min(MOST, step));
    }

    /** Some steps further up, or down when negative, as far as they go. */
    static int further(int percent, int by) {
        return nearest(percent + by * STEP);
    }

    /** Magnifies a dressed node and all in it. */
    static void apply(Parent root, int percent) {
        root.getStyleClass().removeIf(c -> c.startsWith(CLASS));
        root.getStyleClass().add(CLASS + percent);
    }
}
