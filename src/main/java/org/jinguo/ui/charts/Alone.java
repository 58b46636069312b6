package org.jinguo.ui.charts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jinguo.ui.kit.chart.ChartCard;

/** One card that fills the page and is scrolled where it is higher. */
final class Alone {

    private Alone() {}

    static Region of(ChartCard card) {
        ScrollPane root = new ScrollPane(card);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("home-scroll", "charts-scroll");
        return root;
    }
}
