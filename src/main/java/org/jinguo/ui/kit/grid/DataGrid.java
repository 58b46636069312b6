package org.jinguo.ui.kit.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.model.FieldText;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;

/**
 * The grid of all ledgers. It is given columns and rows, and hands every edit to the screen as a
 * {@link GridBatch}; see the package's description for how it is set up.
 *
 * @param <R> type of the rows
 */
public final class DataGrid<R> extends StackPane {

    private final GridRows<R> rows;
    private final GridColumns<R> columns;
    private final GridSelection selection = new GridSelection();
    private final GridValues<R> values;
    private final GridDeeds<R> deeds;
    private final GridHeads<R> heads;
    private final GridBody<R> body;
    private final LiveEditor editor = new LiveEditor();
    private final GridEditing<R> editing;
    private final GridActions<R> actions;
    private final ReadOnlyObjectWrapper<Optional<R>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final VBox main = new VBox();
    private final Region frame = new Region();
    private final Pane floats = new Pane();
    private final String name;
    private Object wantedRow;

    /**
     * A grid.
     *
     * @param name what it shows, read to those who can not see it
     * @param background where it filters and sorts
     * @param texts between values and texts, as of now
     * @param columns its columns in their first order
     */
    public DataGrid(
            String name,
            Background background,
            Supplier<FieldText> texts,
            List<GridColumn<R>> columns) {
        this.name = name;
        this.rows = new GridRows<>(background, texts, columns);
        this.columns = new GridColumns<>(columns);
        this.values = new GridValues<>(rows, this.columns, texts);
        this.deeds = new GridDeeds<>(rows, this.columns, selection, values);
        GridParts<R> parts = new GridParts<>(rows, this.columns, selection, values, deeds);
        this.heads = new GridHeads<>(this.columns, selection, rows);
        this.body = new GridBody<>(this.columns, selection, heads, values::face);
        this.editing =
                new GridEditing<>(
                        editor, new ChoiceList(floats, frame, () -> body.at().scale() * 14), parts);
        this.actions = new GridActions<>(parts, editing, new GridCopy<>(parts));
        build(parts);
    }

    private void build(GridParts<R> parts) {
        getStyleClass().add("data-grid");
        frame.getStyleClass().add("grid-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        floats.setPickOnBounds(false);
        body.putOver(frame, editor.field());
        VBox.setVgrow(body, Priority.ALWAYS);
        main.getChildren().add(body);
        getChildren().addAll(main, floats);
        new GridKeys<>(editor, editing, parts, body, actions);
        new GridMouse<>(body, parts, editing, actions).onFocus(this::takeFocus);
        selection.onChange(this::selected);
        columns.onChange(this::arranged);
        rows.onShown(this::shown);
        deeds.onRepaint(body::valuesChanged);
        actions.onChanged(body::valuesChanged);
        body.onScrolled(() -> editing.commit());
        editor.field()
                .focusedProperty()
                .addListener((o, before, now) -> body.pseudoClassStateChanged(ACTIVE, now));
    }

    private static final javafx.css.PseudoClass ACTIVE =
            javafx.css.PseudoClass.getPseudoClass("active");

    /** How rows are known again after they were read anew. */
    public void keyedBy(Function<R, ?> identity) {
        rows.keyedBy(identity);
    }

    /** How many of the first columns stay in sight. */
    public void freeze(int first) {
        columns.freeze(first);
    }

    /** Makes it editable: edits go to the screen. */
    public void onEdit(Consumer<GridBatch<R>> screen) {
        values.editable(true);
        deeds.sink(screen);
    }

    /** What opens a row's record, by F2 or double click where the cell can only be read. */
    public void onOpen(Consumer<R> screen) {
        actions.onOpen(screen);
    }

    /** What Delete does with whole rows. */
    public void onDeleteRows(Consumer<List<R>> screen) {
        actions.onDeleteRows(screen);
    }

    /** Where sentences about what was done go: the status line. */
    public void onMessage(Consumer<String> line) {
        deeds.onMessage(line);
    }

    /** The day that Ctrl+; types. */
    public void today(Supplier<LocalDate> day) {
        actions.today(day);
    }

    /** Gives it rows; they are filtered and sorted in the background. */
    public void setItems(List<R> items) {
        rows.set(items);
    }

    /** All rows, also those that are filtered out. */
    public List<R> items() {
        return rows.query().all();
    }

    /** What stands there while there are no rows at all. */
    public void setEmpty(Node node) {}

    /** The row with the keyboard. */
    public ReadOnlyObjectProperty<Optional<R>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The rows that are selected, in order. */
    public List<R> selectedRows() {
        return actions.selectedRows();
    }

    /** Goes to the row of an identity, as soon as it is in sight. */
    public void select(Object identity) {
        wantedRow = identity;
        goToWanted();
    }

    /** Counts and sums of the selection, in a sentence for the status line. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Its commands, for menu and palette. */
    public List<Command> commands() {
        return List.of();
    }

    /** Keeps columns, widths and sorting: what was saved, and who saves. */
    public void remember(Optional<String> saved, Consumer<String> save) {}

    /** Puts the keyboard on the active cell. */
    public void takeFocus() {
        editor.field().requestFocus();
    }

    /** The page is left: takes what is being typed and masks values again. */
    public void leave() {
        editing.commit();
        values.hideAll();
        body.valuesChanged();
    }

    private void goToWanted() {
        int place = wantedRow == null ? -1 : rows.place(wantedRow);
        if (place >= 0) {
            wantedRow = null;
            selection.moveTo(place, selection.column(), false);
        }
    }

    private void selected() {
        current.set(
                selection.isEmpty()
                        ? Optional.empty()
                        : Optional.of(rows.get(selection.row())));
        if (!selection.isEmpty()) {
            GridColumn<R> column = columns.get(selection.column());
            boolean typing = values.locked(selection.row(), selection.column()).isEmpty();
            editor.accept(typing && !column.isTick(), column.isFigure());
            body.reveal(selection.extentRow(), selection.extentColumn());
        } else {
            editor.accept(false, false);
        }
        body.selectionChanged();
    }

    private void arranged() {
        selection.resize(rows.size(), columns.size());
        body.columnsChanged();
    }

    private void shown() {
        Object here = current.get().map(rows::keyOf).orElse(null);
        selection.resize(rows.size(), columns.size());
        heads.marks();
        body.valuesChanged();
        int place = here == null ? -1 : rows.place(here);
        if (place >= 0 && place != selection.row()) {
            selection.moveTo(place, selection.column(), false);
        }
        goToWanted();
    }
}
