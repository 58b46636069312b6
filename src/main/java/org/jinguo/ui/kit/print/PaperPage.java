package org.jinguo.ui.kit.print;

import java.util.List;
import javafx.geometry.Insets;
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
        VBox body = body(list, page);
        VBox.setVgrow(body, Priority.ALWAYS);
        Label number =
                label(Messages.get("ui.print.page", page + 1, list.pages().size()), "paper-about");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.BOTTOM_CENTER);
        number.setMinHeight(PaperList.FOOT);
        VBox paper = new VBox(head, body, number);
        return dressed(paper, width, height);
    }

    /** All rows under the title, without a page number, with a margin around. */
    static Region whole(PaperList list, double width, double margin) {
        Label title = label(list.title(), "paper-title");
        VBox body = body(list, 0);
        VBox paper = new VBox(margin / 2, title, body);
        paper.setPadding(new Insets(margin));
        double rows = list.pages().get(0).stream().mapToDouble(list::rowHeight).sum() + list.rowHeight(list.headings());
        return dressed(paper, width + 2 * margin, PaperList.HEAD + rows + 2 * margin);
    }

    private static VBox body(PaperList list, int page) {
        VBox body = new VBox(row(list, list.headings(), "paper-headings"));
        for (List<String> cells : list.pages().get(page)) {
            body.getChildren().add(row(list, cells, "paper-row"));
        }
        return body;
    }

    private static Region dressed(VBox paper, double width, double height) {
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
