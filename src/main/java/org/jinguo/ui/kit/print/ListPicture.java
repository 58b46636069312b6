package org.jinguo.ui.kit.print;

import javafx.scene.layout.Region;
import org.jinguo.ui.kit.Listed;

/** A whole list as it would stand on one endless page, to be copied or saved as a picture. */
public final class ListPicture {

    private static final double MARGIN = 2 * PaperList.SIZE;

    private ListPicture() {}

    /**
     * The nodes of the picture.
     *
     * @param title what it lists
     * @param width width of the list, points
     */
    public static Region of(String title, Listed list, double width) {
        return PaperPage.whole(new PaperList(title, "", list, width, Double.MAX_VALUE), width, MARGIN);
    }
}
