package org.jinguo.ui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jinguo.ui.kit.chart.ChartCard;

/** One look: what is chosen of it, its cards, and how a picture is drawn. */
interface Pane {

    /** The nodes. */
    Region root();

    /** What can be chosen, for the line above. */
    List<Node> choices();

    /** Its cards, the main one first. */
    List<ChartCard> cards();

    /** Whether a picture is one of its own look. */
    boolean shows(ChartsPicture picture);

    /** Draws a picture of its own look. */
    void draw(ChartsPicture picture);
}
