package org.jinguo.ui.kit.print;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Theme;

/** One page of a list: title, unit and period, headings, rows, page number. */
final class PaperPage {

    private PaperPage() {}

    /** The nodes of a page, counted from 0, dressed and laid out for the paper. */
    static Region of(PaperList list, int page, double width, double height) {
        Label title = label(list.title(), "paper-title");
        Label about = label(list.about(), "paper-about");
        VBox head = new VBox(title, about);
        head.setMinHeight(PaperList.HEAD);
        head.setMaxHeight(PaperList.HEAD);
        VBox body = new VBox(row(list, list.headings(), "paper-headings"));
        for (List<String> cells : list.pages().get(page)) {
            body.getChildren().add(row(list, cells, "paper-row"));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        Label number =
                label(Messages.get("ui.print.page", page + 1, list.pages().size()), "paper-about");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.BOTTOM_CENTER);
        number.setMinHeight(PaperList.FOOT);
        VBox paper = new VBox(head, body, number);
        paper.getStyleClass().add("paper");
        paper.setMinSize(width, height);
        paper.setMaxSize(width, height);
        Theme.dress(paper);
        new Scene(paper, width, height);
        paper.applyCss();
        paper.layout();
        return paper;
    }

    private static HBox row(PaperList list, List<String> cells, String style) {
        HBox row = new HBox();
        row.getStyleClass().add(style);
        double height = list.rowHeight(cells);
        row.setMinHeight(height);
        row.setMaxHeight(height);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < cells.size(); i++) {
            Label cell = label(cells.get(i), "paper-cell");
            cell.setWrapText(true);
            cell.setMinWidth(list.width(i));
            cell.setMaxSize(list.width(i), height);
            cell.setAlignment(list.isFigure(i) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            row.getChildren().add(cell);
        }
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
