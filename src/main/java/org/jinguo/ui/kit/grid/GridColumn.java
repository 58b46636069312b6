package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.field.Problem;

/**
 * A column of a grid: a field of a ledger and where its value stands in a row. Set up once, before
 * it is given to a grid.
 *
 * @param <R> type of the rows
 */
public final class GridColumn<R> {

    private static final double PX_PER_CHARACTER = 7.6;
    private static final double PX_AROUND = 18;

    private final Ledger<?> ledger;
    private final Field field;
    private final Function<R, Object> getter;
    private String key;
    private String heading;
    private boolean shown = true;
    private boolean figure;
    private Function<R, Optional<String>> locked = row -> Optional.of(Messages.get("ui.grid.locked", heading()));
    private Function<R, List<Problem>> marks = row -> List.of();
    private Predicate<R> proposed = row -> false;
    private Predicate<R> fine = row -> false;
    private Function<R, List<String>> choices;
    private BiFunction<R, String, Parsed<Object>> reader;
    private BiFunction<R, Object, List<Problem>> check = (row, value) -> List.of();
    private Function<Object, String> text;
    private boolean edited;
    private boolean typedWhenNew;
    private Optional<NewCell> newCell = Optional.empty();

    private GridColumn(Ledger<?> ledger, Field field, Function<R, Object> getter) {
        this.ledger = Objects.requireNonNull(ledger);
        this.field = Objects.requireNonNull(field);
        this.getter = Objects.requireNonNull(getter);
        this.key = field.key();
        this.heading = field.label();
        this.choices = row -> this.field.choices();
    }

    /** A column that can only be read, for a ledger's field; the getter may give null. */
    public static <R> GridColumn<R> of(Ledger<?> ledger, String fieldKey, Function<R, Object> getter) {
        return new GridColumn<>(ledger, ledger.field(fieldKey).orElseThrow(), getter);
    }

    /** A column for a field that no record holds: counts, names put together. */
    public static <R> GridColumn<R> of(Ledger<?> ledger, Field field, Function<R, Object> getter) {
        return new GridColumn<>(ledger, field, getter);
    }

    /** Another key, where two ledgers of one grid have a field of the same key. */
    public GridColumn<R> keyed(String other) {
        this.key = other;
        return this;
    }

    /** Another heading than the field's label. */
    public GridColumn<R> headed(String other) {
        this.heading = other;
        return this;
    }

    /** Not shown until the officer asks for it. */
    public GridColumn<R> hidden() {
        this.shown = false;
        return this;
    }

    /** Cells may be edited. */
    public GridColumn<R> editable() {
        return lockedWhere(row -> Optional.empty());
    }

    /** Cells can only be read; the sentence says why, and where it is changed instead. */
    public GridColumn<R> readOnly(String why) {
        this.locked = row -> Optional.of(why);
        this.edited = false;
        return this;
    }

    /** Some rows can only be read: the reason, or empty where the cell may be edited. */
    public GridColumn<R> lockedWhere(Function<R, Optional<String>> why) {
        this.locked = why;
        this.edited = true;
        return this;
    }

    /**
     * Typed in new rows too, though it can only be read in those that are there: whose record it
     * is. Columns that may be edited are typed in new rows without this.
     */
    public GridColumn<R> inNewRows() {
        this.typedWhenNew = true;
        return this;
    }

    /** The same, with a reader of its own. Needed wherever {@link #reading} goes by the row. */
    public GridColumn<R> inNewRows(NewCell how) {
        this.newCell = Optional.of(how);
        return inNewRows();
    }

    /** What is wrong with a row's value; shown in the cell and told when the keyboard is there. */
    public GridColumn<R> marked(Function<R, List<Problem>> problems) {
        this.marks = problems;
        return this;
    }

    /** Rows whose value the program proposes and no person has confirmed. */
    public GridColumn<R> proposedWhere(Predicate<R> unconfirmed) {
        this.proposed = unconfirmed;
        return this;
    }

    /** Rows whose value was compared and found in order. */
    public GridColumn<R> fineWhere(Predicate<R> rule) {
        this.fine = rule;
        return this;
    }

    /** The words to choose from, by row: the groups of the row's village. */
    public GridColumn<R> choosing(Function<R, List<String>> words) {
        this.choices = words;
        return this;
    }

    /** Another way to read what is typed: names of villages and groups into their identities. */
    public GridColumn<R> reading(BiFunction<R, String, Parsed<Object>> how) {
        this.reader = how;
        return this;
    }

    /** What must hold besides the field's own rules; an error refuses the value (null: none). */
    public GridColumn<R> checked(BiFunction<R, Object, List<Problem>> rule) {
        this.check = rule;
        return this;
    }

    /** Another way to show a value that is not null. */
    public GridColumn<R> showing(Function<Object, String> how) {
        this.text = how;
        return this;
    }

    /** Shown at the right as figures are, though its values are texts: shares, scores. */
    public GridColumn<R> atRight() {
        this.figure = true;
        return this;
    }

    /** The field. */
    public Field field() {
        return field;
    }

    /** Name within the grid, kept in the officer's settings. */
    public String key() {
        return key;
    }

    /** What stands above it. */
    public String heading() {
        return heading;
    }

    boolean shownAtFirst() {
        return shown;
    }

    /** Width at 100 %, px: an Excel character is a little more than half of 14 px. */
    double width() {
        return Math.max(field.width(), 4) * PX_PER_CHARACTER + PX_AROUND;
    }

    boolean isFigure() {
        return figure || isSummed();
    }

    /** Whether its values add up: counts and money. */
    boolean isSummed() {
        return field.kind() == FieldKind.COUNT || field.kind() == FieldKind.MONEY;
    }

    boolean isTick() {
        return field.kind() == FieldKind.TICK;
    }

    boolean isName() {
        return field.kind() == FieldKind.NAME;
    }

    boolean isMasked() {
        return field.privacy() == Privacy.SENSITIVE || field.privacy() == Privacy.CONFIDENTIAL;
    }

    Object value(R row) {
        return getter.apply(row);
    }

    List<String> choices(R row) {
        return choices.apply(row);
    }

    Optional<String> locked(R row) {
        return locked.apply(row);
    }

    List<Problem> marks(R row) {
        return marks.apply(row);
    }

    boolean isProposed(R row) {
        return proposed.test(row);
    }

    boolean isFine(R row) {
        return fine.test(row);
    }

    /** The text of a value, in clear. */
    String show(FieldText texts, Object value) {
        if (text != null) {
            return value == null ? "" : text.apply(value);
        }
        return texts.show(field, value);
    }

    /** The text of a value as others may see it. */
    String mask(FieldText texts, Object value) {
        return isMasked() ? texts.masked(field, value) : show(texts, value);
    }

    /** Reads a text for a row; a refused one has its reasons. */
    Parsed<Object> read(FieldText texts, R row, String typed) {
        Parsed<Object> read =
                reader == null ? texts.read(ledger, field, typed) : required(reader.apply(row, typed), typed);
        if (isTick() && read.isNone()) {
            // Records hold a tick as true or false, never as nothing.
            read = Parsed.of("", false);
        }
        if (read.value().isEmpty() && read.isRefused()) {
            return read;
        }
        for (Problem problem : check.apply(row, read.value().orElse(null))) {
            read = read.with(problem);
        }
        return read;
    }

    /** Whether it is typed in new rows. */
    boolean isInNewRows() {
        return (edited || typedWhenNew) && (reader == null || newCell.isPresent());
    }

    /** Reads a text that is not blank for a new row, by what stands in that so far. */
    Parsed<Object> readNew(FieldText texts, NewRow row, String typed) {
        return newCell.isPresent() ? newCell.get().read(row, typed) : texts.read(ledger, field, typed);
    }

    /** The words to choose from in a new row. */
    List<String> newChoices(NewRow row) {
        return newCell.isPresent() ? newCell.get().choices(row) : field.choices();
    }

    private Parsed<Object> required(Parsed<Object> read, String typed) {
        return field.required() && read.isNone()
                ? Parsed.refused(typed, Problem.error("field.required", field.label()))
                : read;
    }

    @Override
    public String toString() {
        return key;
    }
}
