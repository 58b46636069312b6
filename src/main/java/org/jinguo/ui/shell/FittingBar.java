package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A bar that leaves out what matters least where it is too narrow, and is never cut off. */
final class FittingBar extends HBox {

    private record Spare(Node node, int rank) {}

    private final List<Spare> spares = new ArrayList<>();

    FittingBar() {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Adds a node that may be left out; those of the highest rank go first. */
    void addSpare(Node node, int rank) {
        spares.add(new Spare(node, rank));
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        List<Spare> order = new ArrayList<>(spares);
        order.sort(Comparator.comparingInt(Spare::rank));
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double needed = getChildren().stream()
                .filter(n -> n.isManaged())
                .filter(n -> order.stream().noneMatch(s -> s.node() == n))
                .mapToDouble(n -> n.minWidth(-1) + getSpacing())
                .sum();
        for (Spare spare : order) {
            double more = spare.node().minWidth(-1) + getSpacing();
            boolean fits = needed + more <= room;
            needed += fits ? more : 0;
            show(spare.node(), fits);
        }
        super.layoutChildren();
    }

    private static void show(Node node, boolean shown) {
        if (node.isVisible() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
