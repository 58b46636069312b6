package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final StackPane middle = new StackPane();
    private final HBox row = new HBox(middle);
    private final VBox main = new VBox();
    private final GridCopy<R> copying;
    private final NewRowsDeed<R> newRows;
    private final Node nothingFound;
    private Optional<FilterRow<R>> filters = Optional.empty();
    private Optional<PastePreview<R>> preview = Optional.empty();
    private Optional<ColumnChooser<R>> chooser = Optional.empty();
    private Node nothing = new Label(Messages.get("ui.grid.empty"));
    private Supplier<String> clipboard = () -> {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    };

    GridPane(DataGrid<R> grid, GridParts<R> parts, GridBody<R> body, GridHeads<R> heads, GridLines<R> lines) {
        this.grid = grid;
        this.parts = parts;
        this.body = body;
        this.heads = heads;
        this.lines = lines;
        this.copying = new GridCopy<>(parts);
        this.newRows = new NewRowsDeed<>(parts, plan -> preview().show(plan));
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

    GridCopy<R> copying() {
        return copying;
    }

    void build(Pane floats, GridActions<R> actions) {
        actions.onFilter(this::filter);
        actions.onColumns(() -> chooser().show());
        actions.onPaste(this::paste);
        middle.getChildren().add(body);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        middle.setMinHeight(0);
        row.setMinHeight(0);
        main.getChildren().addAll(lines.above(), row, lines.below());
        grid.getChildren().addAll(main, floats);
    }

    // Panels that most visits never need are made when they are first asked for.

    private FilterRow<R> filters() {
        return filters.orElseGet(() -> {
            FilterRow<R> made = new FilterRow<>(parts.rows(), parts.columns());
            heads.filters(made.nodes());
            made.onLeft(grid::takeFocus);
            made.onSeen(this::seen);
            made.refresh();
            filters = Optional.of(made);
            return made;
        });
    }

    private PastePreview<R> preview() {
        return preview.orElseGet(() -> {
            PastePreview<R> made = new PastePreview<>();
            made.onAccept(this::accept);
            made.onClosed(grid::takeFocus);
            made.onCopy(copying::texts);
            main.getChildren().add(main.getChildren().size() - 1, made.root());
            preview = Optional.of(made);
            return made;
        });
    }

    private ColumnChooser<R> chooser() {
        return chooser.orElseGet(() -> {
            ColumnChooser<R> made = new ColumnChooser<>(parts.columns());
            made.onClosed(grid::takeFocus);
            row.getChildren().add(made.root());
            chooser = Optional.of(made);
            return made;
        });
    }

    /** Where pasted text comes from instead of the system's clipboard. */
    void from(Supplier<String> other) {
        this.clipboard = other;
    }

    /** Other columns have other filters; they are made when they are asked for again. */
    void forgetFilters() {
        filters = Optional.empty();
        heads.filters(Map.of());
        heads.filtering(false);
    }

    void empty(Node node) {
        nothing = node;
        shown();
    }

    /** Other rows are in sight. */
    void shown() {
        filters.ifPresent(FilterRow::refresh);
        boolean none = parts.rows().size() == 0 && !parts.rows().busyProperty().get();
        // The body stays where it is: taken away for a moment it would lose the keyboard.
        middle.getChildren().retainAll(List.of(body));
        if (none) {
            middle.getChildren().add(parts.rows().total() == 0 ? nothing : nothingFound);
        }
    }

    private void seen(String key) {
        for (int c = 0; c < parts.columns().size(); c++) {
            if (parts.columns().get(c).key().equals(key)) {
                body.reveal(-1, c);
            }
        }
    }

    /** Shows the filters, or hides them; they go on working and are told above the rows. */
    private void filter() {
        boolean shown = !heads.isFiltering();
        FilterRow<R> fields = filters();
        heads.filtering(shown);
        body.columnsChanged();
        if (shown && parts.columns().size() > 0) {
            int column = parts.selection().isEmpty() ? 0 : parts.selection().column();
            body.applyCss();
            body.layout();
            fields.focus(parts.columns().get(column).key());
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
        long cells = block.stream().mapToLong(List::size).sum();
        if (cells > GridDeeds.MOST || (cells == 1 && parts.selection().count() > GridDeeds.MOST)) {
            parts.deeds().say(Messages.get("ui.grid.paste.tooMany", GridDeeds.MOST));
            return;
        }
        if (NewRowsPaste.reaches(parts, block)) {
            newRows.paste(block);
            return;
        }
        Background background = parts.rows().background();
        background.run(new GridPaste<>(parts).plan(block), this::planned);
    }

    private void planned(PastePlan<R> plan) {
        if (plan.lines().isEmpty()) {
            parts.deeds().say(Messages.get("ui.grid.paste.same"));
        } else if (plan.isPlain()) {
            accept(plan);
        } else {
            preview().show(plan);
        }
    }

    private void accept(PastePlan<R> plan) {
        if (!plan.fresh().isEmpty()) {
            newRows.accept(plan);
            return;
        }
        parts.deeds()
                .submit(Messages.get("ui.grid.paste.done", plan.rows()), plan.edits(), PastePreview.sentence(plan));
    }
}
