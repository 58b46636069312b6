package org.jinguo.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** How far a text stands out from its ground: WCAG 2.1, 1.4.3, relative luminance of sRGB. */
public final class Contrast {

    private Contrast() {}

    /** A colour of the sheet. */
    static Color web(String hex) {
        return Color.web(hex);
    }

    /** The ratio of two opaque colours, 1 to 21. */
    public static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double v) {
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** What is seen behind a node: the grounds of all above it, laid over each other. */
    public static Color ground(Node node) {
        Deque<Color> layers = new ArrayDeque<>();
        for (Node at = node; at != null; at = at.getParent()) {
            Color colour = at instanceof Region region ? layer(region) : null;
            if (colour != null) {
                layers.push(colour);
                if (colour.getOpacity() >= 1) {
                    break;
                }
            }
        }
        return layers.stream().reduce(Color.WHITE, (below, above) -> over(above, below));
    }

    private static Color layer(Region region) {
        Background background = region.getBackground();
        List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
        Color seen = null;
        for (BackgroundFill fill : fills) {
            if (fill.getFill() instanceof Color colour) {
                seen = seen == null ? colour : over(colour, seen);
            }
        }
        return seen;
    }

    /** A colour as it is seen through its own opacity; what is below may be opaque or not. */
    public static Color over(Color above, Color below) {
        double a = above.getOpacity();
        double rest = below.getOpacity() * (1 - a);
        double whole = a + rest;
        if (whole == 0) {
            return Color.TRANSPARENT;
        }
        return new Color(
                (above.getRed() * a + below.getRed() * rest) / whole,
                (above.getGreen() * a + below.getGreen() * rest) / whole,
                (above.getBlue() * a + below.getBlue() * rest) / whole,
                Math.min(1, whole));
    }
}
