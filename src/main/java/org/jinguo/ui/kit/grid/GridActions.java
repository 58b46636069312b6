package org.jinguo.ui.kit.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.FieldKind;

/** What keys, menu, palette and context menu of a grid do. */
final class GridActions<R> {

    private static final int SAMPLE = 2000;
    private static final double PX_PER_CHARACTER = 7.6;
    private static final double PX_AROUND = 22;

    private final GridParts<R> parts;
    private final GridSelection selection;
    private final GridValues<R> values;
    private final GridDeeds<R> deeds;
    private final GridEditing<R> editing;
    private final GridCopy<R> copying;
    private Optional<Consumer<R>> open = Optional.empty();
    private Optional<Consumer<List<R>>> remove = Optional.empty();
    private boolean enterOpens;
    private Supplier<LocalDate> day = () -> LocalDate.EPOCH;
    private Runnable paste = () -> {};
    private Runnable menu = () -> {};
    private Runnable filter = () -> {};
    private Runnable told = () -> {};
    private Runnable chooser = () -> {};
    private Runnable changed = () -> {};

    GridActions(GridParts<R> parts, GridEditing<R> editing, GridCopy<R> copying) {
        this.parts = parts;
        this.selection = parts.selection();
        this.values = parts.values();
        this.deeds = parts.deeds();
        this.editing = editing;
        this.copying = copying;
    }

    void onOpen(Consumer<R> screen) {
        open = Optional.of(screen);
    }

    void enterOpens() {
        enterOpens = true;
    }

    /** Opens the record by Enter where that is wanted; false where Enter goes down. */
    boolean enter() {
        boolean opens = enterOpens
                && open.isPresent()
                && !selection.isNew()
                && editing.locked().isPresent();
        if (opens) {
            open();
        }
        return opens;
    }

    void onDeleteRows(Consumer<List<R>> screen) {
        remove = Optional.of(screen);
    }

    void today(Supplier<LocalDate> calendar) {
        this.day = calendar;
    }

    void onPaste(Runnable deed) {
        this.paste = deed;
    }

    void onMenu(Runnable deed) {
        this.menu = deed;
    }

    void onFilter(Runnable deed) {
        this.filter = deed;
    }

    void onColumns(Runnable deed) {
        this.chooser = deed;
    }

    void columns() {
        chooser.run();
    }

    void clear() {
        if (selection.isNew()) {
            parts.fresh().clear();
        } else {
            deeds.clear();
        }
    }

    void onTold(Runnable deed) {
        this.told = deed;
    }

    void onChanged(Runnable deed) {
        this.changed = deed;
    }

    void say(String sentence) {
        deeds.say(sentence);
    }

    /** The reason why a text was refused is to be seen. */
    void told() {
        told.run();
    }

    void menu() {
        menu.run();
    }

    void filter() {
        filter.run();
    }

    void paste() {
        paste.run();
    }

    /** Edits the active cell, or opens its record where it can only be read. */
    void edit() {
        if (selection.isEmpty()) {
            return;
        }
        if (open.isPresent() && !selection.isNew() && editing.locked().isPresent()) {
            open();
        } else {
            editing.begin();
        }
    }

    /** Opens the record of the active row. */
    void open() {
        if (!selection.isEmpty() && !selection.isNew()) {
            open.ifPresent(o -> o.accept(parts.rows().get(selection.row())));
        }
    }

    boolean opens() {
        return open.isPresent();
    }

    boolean removes() {
        return remove.isPresent();
    }

    void delete() {
        if (selection.isNew()) {
            parts.fresh().clear();
            return;
        }
        boolean rows = selection.isWholeRows() || !values.isEditable();
        if (rows && remove.isPresent()) {
            removeRows();
        } else if (!values.isEditable()) {
            deeds.say(Messages.get("ui.grid.readOnly"));
        } else {
            deeds.clear();
        }
    }

    void removeRows() {
        List<R> chosen = selectedRows();
        if (!chosen.isEmpty()) {
            remove.ifPresent(r -> r.accept(chosen));
        }
    }

    List<R> selectedRows() {
        TreeSet<Integer> numbers = new TreeSet<>();
        if (selection.isNew()) {
            return List.of();
        }
        for (GridRange range : selection.ranges()) {
            for (int r = range.top(); r <= range.bottom(); r++) {
                numbers.add(r);
            }
        }
        List<R> chosen = new ArrayList<>();
        numbers.forEach(r -> chosen.add(parts.rows().get(r)));
        return chosen;
    }

    void clearAndEdit() {
        if (!selection.isEmpty() && editing.begin()) {
            editing.blank();
        }
    }

    boolean toggle() {
        if (selection.isEmpty() || !parts.columns().get(selection.column()).isTick()) {
            return false;
        }
        Optional<String> why = editing.locked();
        if (why.isPresent()) {
            deeds.say(why.get());
        } else if (selection.isNew()) {
            boolean on = Boolean.TRUE.equals(values.value(selection.row(), selection.column()));
            parts.fresh().fill(c -> on ? "" : Messages.get("ui.grid.tick"));
        } else {
            deeds.toggle();
        }
        return true;
    }

    void copy() {
        copying.copy(false);
    }

    void copyTable() {
        copying.copy(true);
    }

    void cut() {
        if (copying.copy(false)) {
            delete();
        }
    }

    void fillDown() {
        if (selection.isNew()) {
            copyAbove();
        } else if (values.isEditable()) {
            deeds.fillDown();
        } else {
            deeds.say(Messages.get("ui.grid.readOnly"));
        }
    }

    /** A new row takes what stands in the row above it. */
    private void copyAbove() {
        int above = selection.rows() - 1;
        if (above < 0) {
            deeds.say(Messages.get("ui.grid.fill.nothingAbove"));
        } else {
            parts.fresh().fill(c -> values.clear(above, c));
        }
    }

    /** Puts today into the selected cells of a date column. */
    void today() {
        if (selection.isEmpty()) {
            return;
        }
        FieldKind kind = parts.columns().get(selection.column()).field().kind();
        Optional<String> why = editing.locked();
        if (kind != FieldKind.DATE && kind != FieldKind.YEAR_MONTH) {
            deeds.say(Messages.get("ui.grid.today.noDate"));
        } else if (why.isPresent()) {
            deeds.say(why.get());
        } else {
            DateText now = DateText.of(day.get());
            String text = kind == FieldKind.DATE ? now.roster() : now.birthYm();
            if (selection.isNew()) {
                parts.fresh().fill(c -> text);
            } else {
                deeds.fillSelection(text);
            }
        }
    }

    /** Shows or masks the values of the column with the keyboard. */
    void reveal() {
        if (selection.isEmpty()) {
            return;
        }
        GridColumn<R> column = parts.columns().get(selection.column());
        if (!column.isMasked()) {
            deeds.say(Messages.get("ui.grid.reveal.notMasked", column.heading()));
            return;
        }
        boolean inClear = values.isMasked(column);
        values.reveal(column, inClear);
        changed.run();
        deeds.say(
                inClear
                        ? Messages.get("ui.grid.reveal.shown", column.heading())
                        : Messages.get("ui.grid.reveal.hidden", column.heading()));
    }

    /** Shows all masked columns, or masks them when any is shown. */
    void revealAll() {
        boolean inClear = !values.isRevealed();
        parts.columns().all().stream().filter(GridColumn::isMasked).forEach(c -> values.reveal(c, inClear));
        changed.run();
    }

    /** Goes to the next cell with a mark, row by row and around. */
    void nextMark(boolean back) {
        if (selection.isEmpty()) {
            return;
        }
        int width = selection.columns();
        long cells = (long) selection.rows() * width;
        long place = (long) selection.row() * width + selection.column();
        for (long i = 1; i <= cells; i++) {
            long next = Math.floorMod(place + (back ? -i : i), cells);
            if (values.isMarked((int) (next / width), (int) (next % width))) {
                selection.moveTo((int) (next / width), (int) (next % width), false);
                return;
            }
        }
        deeds.say(Messages.get("ui.grid.marks.none"));
    }

    /** Makes a column as wide as a sample of its texts. */
    void fitWidth(int column) {
        int longest = parts.columns().get(column).heading().length() * 2;
        int rows = Math.min(selection.rows(), SAMPLE);
        for (int i = 0; i < rows; i++) {
            int row = (int) ((long) i * selection.rows() / rows);
            longest = Math.max(longest, characters(values.shown(row, column)));
        }
        GridColumns<R> columns = parts.columns();
        columns.resize(column, (longest * PX_PER_CHARACTER + PX_AROUND) * columns.scale());
    }

    /** Width in Excel characters: an ideograph counts two. */
    static int characters(String text) {
        return text.chars().map(c -> c < 128 ? 1 : 2).sum();
    }

    void sort(boolean rising) {
        if (!selection.isEmpty()) {
            String key = parts.columns().get(selection.column()).key();
            parts.rows().sort(List.of(new GridSort(key, rising)));
        }
    }

    /** Lets the columns up to the active one stay in sight, or all scroll again. */
    void freeze() {
        if (!selection.isEmpty()) {
            int first = selection.column() + 1;
            parts.columns().freeze(parts.columns().isFrozenAt(first) ? 0 : first);
        }
    }

    void unsort() {
        parts.rows().sort(List.of());
    }

    /** Shows only rows with the value of the active cell. */
    void filterByValue() {
        if (!selection.isEmpty() && !selection.isNew()) {
            String key = parts.columns().get(selection.column()).key();
            String text = values.clear(selection.row(), selection.column());
            parts.rows().filter(key, GridFilter.only(text));
        }
    }

    void clearFilters() {
        parts.rows().clearFilters();
    }
}
