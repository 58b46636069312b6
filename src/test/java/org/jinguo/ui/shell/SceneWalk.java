package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jinguo.ui.kit.Contrast;

/** What is in sight below a node: texts and their grounds, what takes the keyboard, what is cut. */
final class SceneWalk {

    private static final double LEAST_RATIO = 4.5;

    private final List<Node> seen = new ArrayList<>();
    private final Parent root;

    SceneWalk(Parent root) {
        this.root = root;
        root.applyCss();
        root.layout();
        walk(root);
    }

    private void walk(Node node) {
        // What can not be used now may be pale (WCAG 1.4.3, inactive components).
        if (!node.isVisible() || node.getOpacity() == 0 || node.isDisabled()) {
            return;
        }
        seen.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private List<Text> written() {
        return seen.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> !t.getText().isBlank())
                .toList();
    }

    long texts() {
        return written().size();
    }

    /** The largest size of a text, px. */
    double largest() {
        return written().stream().mapToDouble(t -> t.getFont().getSize()).max().orElse(0);
    }

    /** Texts that stand out too little, each with the ratio. */
    List<String> pale() {
        return written().stream()
                .map(SceneWalk::tooPale)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String tooPale(Text text) {
        Color ground = Contrast.ground(text.getParent());
        Color ink = text.getFill() instanceof Color c ? c : Color.BLACK;
        double opacity = 1;
        for (Node at = text; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        Color dimmed = new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), ink.getOpacity() * opacity);
        double ratio = Contrast.ratio(Contrast.over(dimmed, ground), ground);
        return ratio >= LEAST_RATIO
                ? null
                : String.format(
                        Locale.ROOT, "%s %.2f, %s on %s, in %s", text.getText(), ratio, ink, ground, text.getParent());
    }

    /** Controls that take the keyboard but say nothing to a screen reader. */
    List<String> nameless() {
        return seen.stream()
                .filter(n -> n instanceof Control c && c.isFocusTraversable() && !named(c))
                .map(String::valueOf)
                .toList();
    }

    private static boolean named(Control control) {
        boolean said = control.getAccessibleText() != null
                && !control.getAccessibleText().isBlank();
        boolean shown = control instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return said || shown;
    }

    /** Buttons out of the window or without room for their words; what scrolls may be below. */
    List<String> cut() {
        Bounds window = root.getLayoutBounds();
        return seen.stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> b.getText() != null && !b.getText().isBlank())
                .filter(b -> squeezed(b) || !scrolls(b) && !window.contains(place(b)))
                .map(b -> b.getText() + " " + place(b))
                .toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean squeezed(ButtonBase button) {
        return !button.isWrapText() && button.getWidth() < button.prefWidth(-1) - 1;
    }

    private static boolean scrolls(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }
}
