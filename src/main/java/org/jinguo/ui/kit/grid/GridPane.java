package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Grids;

/** Where the parts of a grid stand: lines, rows, the panels of paste and columns. */
final class GridPane<R> {

    private final DataGrid<R> grid;
    private final GridParts<R> parts;
    private final GridBody<R> body;
    private final GridHeads<R> heads;
    private final GridLines<R> lines;
    private final FilterRow<R> filters;
    private final PastePreview<R> preview = new PastePreview<>();
    private final ColumnChooser<R> chooser;
    private final StackPane middle = new StackPane();
    private final Node nothingFound;
    private Node nothing = new Label(Messages.get("ui.grid.empty"));
    private Supplier<String> clipboard =
            () -> {
                String text = Clipboard.getSystemClipboard().getString();
                return text == null ? "" : text;
            };

    GridPane(
            DataGrid<R> grid,
            GridParts<R> parts,
            GridBody<R> body,
            GridHeads<R> heads,
            GridLines<R> lines) {
        this.grid = grid;
        this.parts = parts;
        this.body = body;
        this.heads = heads;
        this.lines = lines;
        this.filters = new FilterRow<>(parts.rows(), parts.columns());
        this.chooser = new ColumnChooser<>(parts.columns());
        this.nothingFound = nothingFound();
    }

    private Node nothingFound() {
        Hyperlink clear = new Hyperlink(Messages.get("ui.grid.empty.clear"));
        clear.setOnAction(e -> parts.rows().clearFilters());
        VBox box = (VBox) Grids.empty(new Label(Messages.get("ui.grid.empty.filtered")));
        box.getChildren().add(clear);
        box.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return box;
    }

    void build(Pane floats, GridActions<R> actions, GridCopy<R> copying) {
        heads.filters(filters.nodes());
        filters.onLeft(grid::takeFocus);
        filters.onSeen(this::seen);
        preview.onAccept(this::accept);
        preview.onClosed(grid::takeFocus);
        preview.onCopy(copying::texts);
        chooser.onClosed(grid::takeFocus);
        actions.onFilter(this::filter);
        actions.onColumns(chooser::show);
        actions.onPaste(this::paste);
        middle.getChildren().add(body);
        HBox row = new HBox(middle, chooser.root());
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        middle.setMinHeight(0);
        row.setMinHeight(0);
        VBox main = new VBox(lines.above(), row, preview.root(), lines.below());
        grid.getChildren().addAll(main, floats);
    }

    /** Where pasted text comes from instead of the system's clipboard. */
    void from(Supplier<String> other) {
        this.clipboard = other;
    }

    void empty(Node node) {
        nothing = node;
        shown();
    }

    /** Other rows are in sight. */
    void shown() {
        filters.refresh();
        boolean none = parts.rows().size() == 0 && !parts.rows().busyProperty().get();
        middle.getChildren().setAll(body);
        if (none) {
            middle.getChildren().add(parts.rows().total() == 0 ? nothing : nothingFound);
        }
    }

    private void seen(String key) {
        for (int c = 0; c < parts.columns().size(); c++) {
            if (parts.columns().get(c).key().equals(key)) {
                body.reveal(body.at().firstRow(), c);
            }
        }
    }

    /** Shows the filters, or hides them; they go on working and are told above the rows. */
    private void filter() {
        boolean shown = !heads.isFiltering();
        heads.filtering(shown);
        body.columnsChanged();
        if (shown && parts.columns().size() > 0) {
            int column = parts.selection().isEmpty() ? 0 : parts.selection().column();
            body.applyCss();
            body.layout();
            filters.focus(parts.columns().get(column).key());
        } else {
            grid.takeFocus();
        }
    }

    private void paste() {
        String text = clipboard.get();
        if (parts.selection().isEmpty() || text.isEmpty()) {
            parts.deeds().say(Messages.get("ui.grid.paste.nothing"));
            return;
        }
        if (!parts.values().isEditable()) {
            parts.deeds().say(Messages.get("ui.grid.readOnly"));
            return;
        }
        List<List<String>> block = GridText.read(text);
        Background background = parts.rows().background();
        background.run(new GridPaste<>(parts).plan(block), this::planned);
    }

    private void planned(PastePlan<R> plan) {
        if (plan.lines().isEmpty()) {
            parts.deeds().say(Messages.get("ui.grid.paste.same"));
        } else if (plan.isPlain()) {
            accept(plan);
        } else {
            preview.show(plan);
        }
    }

    private void accept(PastePlan<R> plan) {
        parts.deeds()
                .submit(
                        Messages.get("ui.grid.paste.done", plan.rows()),
                        plan.edits(),
                        PastePreview.sentence(plan));
    }
}
