package org.jinguo.ui.kit.print;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jinguo.config.Messages;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.ui.kit.Fonts;
import org.jinguo.ui.kit.Theme;

/** One page of a form: cells with their frames, page number, line at the foot. */
final class SheetLeaf {

    private static final double PADDING = 2;
    private static final double FOOT_SIZE = 9;
    private static final String STRONG = "Noto Sans SC SemiBold";

    private final SheetPages pages;
    private final Pane pane = new Pane();
    private final double[] left;

    private SheetLeaf(SheetPages pages) {
        this.pages = pages;
        List<Double> widths = pages.sheet().widths();
        this.left = new double[widths.size() + 1];
        double indent = (pages.width() - pages.sheet().across() * pages.scale()) / 2;
        left[0] = indent;
        for (int c = 0; c < widths.size(); c++) {
            left[c + 1] = left[c] + widths.get(c) * pages.scale();
        }
    }

    /** The nodes of a page, counted from 0, as large as the room within the margins. */
    static Pane of(SheetPages pages, int page) {
        SheetLeaf leaf = new SheetLeaf(pages);
        leaf.draw(page);
        return leaf.pane;
    }

    /** The same, dressed and laid out for the printer. */
    static Region forPrinter(SheetPages pages, int page) {
        Pane pane = of(pages, page);
        Theme.dress(pane);
        new Scene(pane, pages.width(), pages.height());
        pane.applyCss();
        pane.layout();
        return pane;
    }

    private void draw(int page) {
        pane.getStyleClass().add("sheet-leaf");
        pane.setMinSize(pages.width(), pages.height());
        pane.setMaxSize(pages.width(), pages.height());
        List<PaperSheet.Row> rows = pages.pages().get(page);
        double top = 0;
        for (int r = 0; r < rows.size(); r++) {
            for (PaperSheet.Cell cell : rows.get(r).cells()) {
                double high = 0;
                for (int d = r; d < Math.min(rows.size(), r + cell.down()); d++) {
                    high += rows.get(d).height() * pages.scale();
                }
                cell(cell, top, high);
            }
            top += rows.get(r).height() * pages.scale();
        }
        foot(page);
    }

    private void cell(PaperSheet.Cell cell, double top, double high) {
        double from = left[cell.column()];
        double to = left[cell.column() + cell.across()];
        if (cell.look().border()) {
            line(from, top, to, top);
            line(from, top + high, to, top + high);
            line(from, top, from, top + high);
            line(to, top, to, top + high);
        }
        if (!cell.text().isEmpty()) {
            Text text = text(cell.text(), cell.look(), pages.scale());
            text.setWrappingWidth(Math.max(1, to - from - 2 * PADDING * pages.scale()));
            place(text, from + PADDING * pages.scale(), top, high);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("sheet-line");
        pane.getChildren().add(line);
    }

    private static Text text(String words, PaperSheet.Look look, double scale) {
        Text text = new Text(words);
        text.getStyleClass().add("sheet-text");
        text.setFont(font(look.strong(), look.size() * scale));
        text.setTextAlignment(
                switch (look.align()) {
                    case "center" -> TextAlignment.CENTER;
                    case "right" -> TextAlignment.RIGHT;
                    default -> TextAlignment.LEFT;
                });
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private static Font font(boolean strong, double size) {
        return strong ? Font.font(STRONG, size) : Font.font(Fonts.FAMILY, FontWeight.NORMAL, size);
    }

    private void place(Text text, double x, double top, double high) {
        text.setX(x);
        text.setY(top + Math.max(0, (high - text.getLayoutBounds().getHeight()) / 2));
        pane.getChildren().add(text);
    }

    private void foot(int page) {
        String number = Messages.get("ui.print.page", page + 1, pages.pages().size());
        PaperSheet.Look look = new PaperSheet.Look(FOOT_SIZE, false, false, "center");
        Text centre = text(number, look, 1);
        centre.setWrappingWidth(pages.width());
        double top = pages.height() - SheetPages.FOOT;
        place(centre, 0, top, SheetPages.FOOT);
        if (!pages.sheet().foot().isEmpty()) {
            place(
                    text(pages.sheet().foot(), new PaperSheet.Look(FOOT_SIZE, false, false, "left"), 1),
                    0,
                    top,
                    SheetPages.FOOT);
        }
    }
}
