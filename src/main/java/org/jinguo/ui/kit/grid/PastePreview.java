package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
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
    private final TableColumn<PasteLine, String> before =
            Grids.text(Messages.get("ui.grid.paste.col.before"), 130, PasteLine::before);
    private final TableColumn<PasteLine, String> text =
            Grids.text(Messages.get("ui.grid.paste.col.text"), 130, PasteLine::text);
    private final TableColumn<PasteLine, String> row =
            Grids.text(Messages.get("ui.grid.paste.col.text"), 400, PasteLine::text);
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
        lines.getColumns().add(Grids.text(Messages.get("ui.grid.paste.col.where"), 150, PasteLine::where));
        lines.getColumns().add(before);
        lines.getColumns().add(text);
        lines.getColumns().add(row);
        lines.getColumns().add(Grids.text(Messages.get("ui.grid.paste.col.result"), 420, PasteLine::result));
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
        boolean fresh = !plan.fresh().isEmpty();
        title.setText(title());
        before.setVisible(!fresh || !plan.edits().isEmpty());
        text.setVisible(!fresh);
        row.setVisible(fresh);
        lines.getItems().setAll(plan.lines());
        paste.setText(sentence(plan));
        paste.setDisable(plan.isEmpty());
        paste.setVisible(!fresh || !plan.isEmpty());
        paste.setManaged(paste.isVisible());
        cancel.setText(paste.isVisible() ? Messages.get("ui.grid.paste.cancel") : Messages.get("ui.grid.paste.close"));
        copy.setText(fresh ? Messages.get("ui.grid.paste.copyRows") : Messages.get("ui.grid.paste.copyRefused"));
        copy.setVisible(refused > 0);
        copy.setManaged(refused > 0);
        root.setVisible(true);
        root.setManaged(true);
        (!plan.isEmpty() ? paste : fresh && refused > 0 ? copy : cancel).requestFocus();
    }

    private String title() {
        int cells = plan.edits().size();
        int refused = plan.refused().size();
        if (plan.fresh().isEmpty()) {
            return Messages.get("ui.grid.paste.title", cells, refused);
        }
        if (plan.isEmpty()) {
            return Messages.get("ui.grid.paste.leftTitle", refused);
        }
        int known = plan.count(NewRowOutcome.Kind.KNOWN);
        int rows = plan.count(NewRowOutcome.Kind.REFUSED);
        String words = Messages.get("ui.grid.paste.newTitle", plan.taken().size(), known, rows);
        return cells + refused == rows
                ? words
                : Messages.get("ui.grid.paste.newTitleCells", words, cells, refused - rows);
    }

    static String sentence(PastePlan<?> plan) {
        if (!plan.taken().isEmpty()) {
            return NewRowsDeed.label(plan);
        }
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
        if (!plan.fresh().isEmpty()) {
            return refusedRows();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Messages.get("ui.grid.paste.col.where"),
                Messages.get("ui.grid.paste.col.text"),
                Messages.get("ui.grid.paste.col.result")));
        plan.refused().forEach(l -> rows.add(List.of(l.where(), l.text(), l.reason())));
        return rows;
    }

    /** The rows that were refused as they were pasted, with the reason in a column of its own. */
    private List<List<String>> refusedRows() {
        int width = plan.headings().size();
        List<List<String>> rows = new ArrayList<>();
        rows.add(wide(plan.headings(), width, Messages.get("ui.grid.new.reason")));
        plan.fresh().stream().filter(PlannedRow::isRefused).forEach(r -> rows.add(wide(r.cells(), width, r.reason())));
        plan.refused().stream()
                .filter(l -> l.kind() == PasteLine.Kind.CELL)
                .forEach(l -> rows.add(wide(List.of(l.text()), width, l.where() + " " + l.reason())));
        return rows;
    }

    private static List<String> wide(List<String> cells, int width, String last) {
        List<String> wide = new ArrayList<>(cells);
        while (wide.size() < width) {
            wide.add("");
        }
        wide.add(last);
        return wide;
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !plan.isEmpty() && !copy.isFocused() && !cancel.isFocused()) {
            accept();
            e.consume();
        }
    }
}
