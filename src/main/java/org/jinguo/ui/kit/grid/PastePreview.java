package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Grids;

/** What a paste will change and what it can not take, before anything is done. */
final class PastePreview<R> {

    private final VBox root = new VBox();
    private final Label title = new Label();
    private final TableView<PasteLine> lines = Grids.table(Messages.get("ui.grid.paste.lines"));
    private final Button paste = new Button();
    private final Button copy = new Button(Messages.get("ui.grid.paste.copyRefused"));
    private final Button cancel = new Button(Messages.get("ui.grid.paste.cancel"));
    private Consumer<PastePlan<R>> accept = plan -> {};
    private Consumer<List<List<String>>> copied = rows -> {};
    private Runnable closed = () -> {};
    private PastePlan<R> plan = new PastePlan<>(List.of(), List.of(), 0);

    PastePreview() {
        root.getStyleClass().add("grid-paste");
        title.getStyleClass().add("section");
        paste.getStyleClass().add("primary");
        paste.setId("grid-paste-accept");
        copy.setId("grid-paste-refused");
        cancel.setId("grid-paste-cancel");
        lines.getColumns()
                .add(Grids.text(Messages.get("ui.grid.paste.col.where"), 150, PasteLine::where));
        lines.getColumns()
                .add(Grids.text(Messages.get("ui.grid.paste.col.before"), 130, PasteLine::before));
        lines.getColumns()
                .add(Grids.text(Messages.get("ui.grid.paste.col.text"), 130, PasteLine::text));
        lines.getColumns()
                .add(
                        Grids.text(
                                Messages.get("ui.grid.paste.col.result"),
                                420,
                                PastePreview::result));
        lines.setId("grid-paste-lines");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(title, gap, copy, cancel, paste);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("grid-paste-bar");
        for (Button button : List.of(copy, cancel, paste)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        root.getChildren().addAll(bar, lines);
        paste.setOnAction(e -> accept());
        cancel.setOnAction(e -> close());
        copy.setOnAction(e -> copied.accept(refused()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    private static String result(PasteLine line) {
        if (line.isRefused()) {
            return Messages.get("ui.grid.paste.refused", line.reason());
        }
        return line.remark().isEmpty()
                ? Messages.get("ui.grid.paste.taken")
                : Messages.get("ui.grid.paste.takenRemark", line.remark());
    }

    VBox root() {
        return root;
    }

    void onAccept(Consumer<PastePlan<R>> deed) {
        this.accept = deed;
    }

    void onCopy(Consumer<List<List<String>>> deed) {
        this.copied = deed;
    }

    void onClosed(Runnable deed) {
        this.closed = deed;
    }

    /** Shows a plan and takes the keyboard. */
    void show(PastePlan<R> shown) {
        plan = shown;
        int refused = plan.refused().size();
        title.setText(Messages.get("ui.grid.paste.title", plan.edits().size(), refused));
        lines.getItems().setAll(plan.lines());
        paste.setText(sentence(plan));
        paste.setDisable(plan.edits().isEmpty());
        copy.setVisible(refused > 0);
        copy.setManaged(refused > 0);
        root.setVisible(true);
        root.setManaged(true);
        (plan.edits().isEmpty() ? cancel : paste).requestFocus();
    }

    static String sentence(PastePlan<?> plan) {
        int refused = plan.refused().size();
        return refused == 0
                ? Messages.get("ui.grid.paste.done", plan.rows())
                : Messages.get("ui.grid.paste.doneRefused", plan.rows(), refused);
    }

    boolean isShown() {
        return root.isVisible();
    }

    private void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    private void accept() {
        hide();
        accept.accept(plan);
        closed.run();
    }

    void close() {
        hide();
        closed.run();
    }

    private List<List<String>> refused() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        Messages.get("ui.grid.paste.col.where"),
                        Messages.get("ui.grid.paste.col.text"),
                        Messages.get("ui.grid.paste.col.result")));
        plan.refused().forEach(l -> rows.add(List.of(l.where(), l.text(), l.reason())));
        return rows;
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER
                && !plan.edits().isEmpty()
                && !copy.isFocused()
                && !cancel.isFocused()) {
            accept();
            e.consume();
        }
    }
}
