package org.jinguo.ui.kit.print;

import javafx.scene.layout.Region;
import org.jinguo.ui.kit.Listed;

/** A whole list as it would stand on one endless page, to be copied or saved as a picture. */
public final class ListPicture {

    private static final double AROUND = 2 * PaperList.SIZE;

    private ListPicture() {}

    /**
     * The nodes of the picture.
     *
     * @param title what it lists
     * @param about of which unit and period
     * @param width its width, points
     */
    public static Region of(String title, String about, Listed list, double width) {
        PaperList pages = new PaperList(title, about, list, width, Double.MAX_VALUE);
        double rows =
                pages.pages().get(0).stream().mapToDouble(pages::rowHeight).sum()
                        + pages.rowHeight(pages.headings());
        double height = PaperList.HEAD + rows + PaperList.FOOT + AROUND;
        return PaperPage.of(pages, 0, width, height);
    }
}
