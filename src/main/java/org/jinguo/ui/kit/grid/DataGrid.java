package org.jinguo.ui.kit.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jinguo.model.FieldText;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Listed;

/**
 * The grid of all ledgers. It is given columns and rows, and hands every edit to the screen as a
 * {@link GridBatch}; see the package's description for how it is set up.
 *
 * @param <R> type of the rows
 */
public final class DataGrid<R> extends StackPane {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final GridSelection selection = new GridSelection();
    private final GridValues<R> values;
    private final GridDeeds<R> deeds;
    private final NewRowEntry<R> fresh;
    private final GridHeads<R> heads;
    private final GridBody<R> body;
    private final LiveEditor editor = new LiveEditor();
    private final GridEditing<R> editing;
    private final GridActions<R> actions;
    private final ReadOnlyObjectWrapper<Optional<R>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Region frame = new Region();
    private final Pane floats = new Pane();
    private final GridParts<R> parts;
    private final GridLines<R> lines;
    private final GridMenu<R> menu;
    private final GridPane<R> pane;
    private final GridWanted<R> wanted;
    private Consumer<String> remember = text -> {};

    /**
     * A grid.
     *
     * @param name what it shows, read to those who can not see it
     * @param background where it filters and sorts
     * @param texts between values and texts, as of now
     * @param columns its columns in their first order
     */
    public DataGrid(String name, Background background, Supplier<FieldText> texts, List<GridColumn<R>> columns) {
        this.rows = new GridRows<>(background, texts, columns);
        this.columns = new GridColumns<>(columns);
        this.fresh = new NewRowEntry<>(this.columns, selection, background, texts);
        this.values = new GridValues<>(rows, this.columns, fresh.draft(), texts);
        this.deeds = new GridDeeds<>(rows, this.columns, selection, values);
        this.parts = new GridParts<>(rows, this.columns, selection, values, deeds, fresh);
        this.heads = new GridHeads<>(this.columns, selection, rows);
        this.body = new GridBody<>(this.columns, selection, heads, values::face);
        this.editing = new GridEditing<>(
                editor, new ChoiceList(floats, frame, () -> body.at().scale() * 14), parts);
        this.lines = new GridLines<>(parts);
        this.pane = new GridPane<>(this, parts, body, heads, lines);
        this.actions = new GridActions<>(parts, editing, pane.copying());
        this.menu = new GridMenu<>(actions);
        this.wanted = new GridWanted<>(parts);
        build(name);
    }

    private void build(String name) {
        getStyleClass().add("data-grid");
        frame.getStyleClass().add("grid-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        floats.setPickOnBounds(false);
        body.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        body.setAccessibleText(name);
        editor.field().setAccessibleText(name);
        body.putOver(frame, editor.field());
        pane.build(floats, actions);
        new GridKeys<>(editor, editing, parts, body, actions);
        new GridMouse<>(body, parts, editing, actions).onFocus(this::takeFocus);
        actions.onMenu(this::openMenu);
        actions.onTold(this::tell);
        actions.onChanged(body::valuesChanged);
        body.setOnContextMenuRequested(e -> {
            menu.menu().show(body, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        selection.onChange(this::selected);
        columns.onChange(this::arranged);
        rows.onShown(this::shown);
        rows.busyProperty().addListener((o, before, now) -> count());
        deeds.onRepaint(this::repaint);
        fresh.on(deeds::say, this::repaint, editing::isEditing);
        body.hintWhen(() -> fresh.draft().isBlank() && !(selection.isNew() && editing.isEditing()));
        editor.editingProperty().addListener((o, before, now) -> body.requestLayout());
        body.onScrolled(() -> editing.commit());
        sceneProperty().addListener((o, before, now) -> {
            if (now == null) {
                leave();
            }
        });
        // Asked for the keyboard by its id, it hands it on to the active cell.
        focusedProperty().addListener((o, before, now) -> {
            if (now) {
                takeFocus();
            }
        });
        editor.field().focusedProperty().addListener((o, before, now) -> focused(now));
    }

    private void focused(boolean now) {
        body.pseudoClassStateChanged(ACTIVE, now);
        if (!now) {
            editing.commit();
        }
    }

    private void openMenu() {
        Bounds cell = frame.localToScreen(frame.getLayoutBounds());
        menu.menu().show(body, cell.getMinX(), cell.getMaxY());
    }

    private void repaint() {
        body.valuesChanged();
        tell();
    }

    /** How rows are known again after they were read anew. */
    public void keyedBy(Function<R, ?> identity) {
        rows.keyedBy(identity);
    }

    /** How many of the first columns stay in sight. */
    public void freeze(int first) {
        columns.freeze(first);
    }

    /** Rows that stand back behind the others: what has ended. */
    public void dimmedWhere(Predicate<R> rule) {
        values.dimmedWhere(rule);
    }

    /** Makes it editable: edits go to the screen. */
    public void onEdit(Consumer<GridBatch<R>> screen) {
        values.editable(true);
        deeds.sink(screen);
    }

    /**
     * Shows one empty row behind the last: what is typed or pasted there becomes records.
     *
     * @param maker checks and writes them, as of the moment in which it is asked
     * @param refresh reads the rows anew and runs what it is given once they are shown
     */
    public void onNewRows(Supplier<NewRows<R>> maker, Consumer<Runnable> refresh) {
        fresh.offer(maker, refresh);
        pane.shown();
    }

    /** Tab goes to the next cell that may be edited, past those that can only be read. */
    public void tabOverLocked() {
        selection.tabStops((row, column) -> values.locked(row, column).isEmpty());
    }

    /** What opens a row's record, by F2 or double click where the cell can only be read. */
    public void onOpen(Consumer<R> screen) {
        actions.onOpen(screen);
    }

    /** Enter opens the record, too, where the cell can only be read; elsewhere it goes down. */
    public void enterOpens() {
        actions.enterOpens();
    }

    /** What Delete does with whole rows; in a grid that can only be read, with any cell's row. */
    public void onDeleteRows(Consumer<List<R>> screen) {
        actions.onDeleteRows(screen);
    }

    /** Where sentences about what was done go: the status line. */
    public void onMessage(Consumer<String> line) {
        deeds.onMessage(sentence -> {
            lines.reason(sentence, CellFace.Mark.NONE);
            line.accept(sentence);
        });
    }

    /** The day that Ctrl+; types. */
    public void today(Supplier<LocalDate> day) {
        actions.today(day);
    }

    /** Gives it other columns; its rows, filters and sorting go with the old ones. */
    public void setColumns(List<GridColumn<R>> others) {
        pane.forgetFilters();
        rows.replace(others);
        columns.replace(others);
    }

    /** Gives it rows; they are filtered and sorted in the background. */
    public void setItems(List<R> items) {
        rows.set(items);
    }

    /** All rows, also those that are filtered out. */
    public List<R> items() {
        return rows.query().all();
    }

    /** The rows in sight, filtered and sorted. */
    public List<R> shownRows() {
        return IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
    }

    /** What stands there while there are no rows at all. */
    public void setEmpty(Node node) {
        pane.empty(node);
    }

    /** The row with the keyboard. */
    public ReadOnlyObjectProperty<Optional<R>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Key of the column with the keyboard. */
    public Optional<String> currentColumn() {
        return selection.isEmpty()
                ? Optional.empty()
                : Optional.of(columns.get(selection.column()).key());
    }

    /** The rows that are selected, in order. */
    public List<R> selectedRows() {
        return actions.selectedRows();
    }

    /** Goes to the row of an identity, as soon as it is in sight. */
    public void select(Object identity) {
        wanted.row(identity);
    }

    /** Goes to a cell of the row of an identity, as soon as it is in sight. */
    public void select(Object identity, String column) {
        wanted.cell(identity, column);
    }

    /** Goes to the row of an identity; takes filters away that hide it. */
    public void reveal(Object identity) {
        wanted.reveal(identity);
    }

    /** Goes so many rows down, up when negative; false at the end of what is shown. */
    public boolean walk(int by) {
        return wanted.walk(by);
    }

    /** Counts and sums of the selection, in a sentence for the status line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Its commands, for menu and palette. */
    public List<Command> commands() {
        return menu.commands();
    }

    /** Commands of the screen that belong to a row, on top of the context menu. */
    public void addToMenu(List<Command> commands) {
        menu.append(commands);
    }

    /** Keeps columns, widths and sorting: what was saved, and who saves. */
    public void remember(Optional<String> saved, Consumer<String> save) {
        saved.ifPresent(text -> GridState.restore(text, parts));
        remember = save;
    }

    /** Puts the keyboard on the active cell. */
    public void takeFocus() {
        editor.field().requestFocus();
    }

    /** The page is left: takes what is being typed and masks values again. */
    public void leave() {
        editing.commit();
        fresh.left();
        values.hideAll();
        body.valuesChanged();
    }

    private void selected() {
        boolean some = !selection.isEmpty();
        boolean old = some && !selection.isNew();
        current.set(old ? Optional.of(rows.get(selection.row())) : Optional.empty());
        menu.update(some, values.isEditable());
        if (some) {
            GridColumn<R> column = columns.get(selection.column());
            boolean typing = values.locked(selection.row(), selection.column()).isEmpty();
            editor.accept(typing && !column.isTick(), column.isFigure());
            body.reveal(selection.lookRow(), selection.lookColumn());
        } else {
            editor.accept(false, false);
        }
        tell();
        count();
        body.selectionChanged();
        fresh.here(selection.isNew());
    }

    /** Says what there is to say about the active cell, to eyes and ears. */
    private void tell() {
        String words = lines.tell();
        editor.field().setAccessibleText(words.isEmpty() ? body.getAccessibleText() : words);
    }

    private void count() {
        summary.set(lines.count(rows.busyProperty().get()));
    }

    private void arranged() {
        selection.resize(rows.size(), columns.size());
        body.columnsChanged();
        remember.accept(GridState.save(parts));
    }

    private void shown() {
        Object here = current.get().map(rows::keyOf).orElse(null);
        selection.resize(rows.size(), columns.size());
        heads.marks();
        lines.filter();
        pane.shown();
        body.valuesChanged();
        int place = here == null ? -1 : rows.place(here);
        if (place >= 0 && place != selection.row()) {
            selection.moveTo(place, selection.column(), false);
        }
        wanted.go();
        remember.accept(GridState.save(parts));
    }

    /** What it lists, as it stands. */
    public Listed listed() {
        return lines.listed(false);
    }

    /** The same, masked also where it is shown in clear now: for a file that may leave. */
    public Listed listedMasked() {
        return lines.listed(true);
    }
}
