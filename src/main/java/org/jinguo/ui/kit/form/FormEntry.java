package org.jinguo.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.field.Problem;

/**
 * What is typed into one field of a form, and what was understood of it. An entry begins with a
 * stored, proposed or carried value; what an officer types on top of it can be taken back.
 */
public final class FormEntry implements FormPart {

    private final Field field;
    private final Function<String, Parsed<Object>> reader;
    private final Function<Object, String> writer;
    private final Words words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Parsed<Object>> parsed = new ReadOnlyObjectWrapper<>(Parsed.none());
    private final ReadOnlyBooleanWrapper proposed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty touched = new SimpleBooleanProperty();
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private Function<String, List<Suggestion>> suggestions;
    private List<String> quick = List.of();
    private String prompt = "";
    private boolean required;
    private boolean stored;
    private boolean things;
    private Object meant;
    private String start = "";
    private String before = "";

    private FormEntry(
            Field field, Function<String, Parsed<Object>> reader, Function<Object, String> writer, Words words) {
        this.field = field;
        this.reader = reader;
        this.writer = writer;
        this.words = words;
        this.required = field.required();
        if (words != null) {
            suggestions = this::suggestWords;
        }
        text.addListener((o, was, now) -> read());
    }

    /** An entry of a ledger's field; {@code texts} reads what is typed. */
    public static FormEntry of(Ledger<?> ledger, String key, Supplier<FieldText> texts) {
        return of(ledger, ledger.field(key).orElseThrow(), texts);
    }

    /** An entry of a field under another key and label than the ledger's. */
    public static FormEntry of(Ledger<?> ledger, Field field, Supplier<FieldText> texts) {
        Words words = field.kind() == FieldKind.CHOICE ? new Words(field::choices, String::valueOf) : null;
        return new FormEntry(
                field,
                typed -> texts.get().read(ledger, field, typed),
                value -> field.kind() == FieldKind.CITIZEN_ID
                        ? IdGrouping.group(String.valueOf(value))
                        : texts.get().show(field, value),
                words);
    }

    /**
     * An entry whose value is one of the screen's own things, picked by name or initials. The
     * supplier is asked anew each time, so that it may depend on other entries.
     */
    public static <T> FormEntry choosing(
            Field field, Supplier<? extends List<T>> all, Function<? super T, String> name) {
        @SuppressWarnings("unchecked")
        Words words = new Words(all, value -> name.apply((T) value));
        FormEntry made = new FormEntry(field, typed -> words.read(field.label(), typed), words::name, words);
        made.things = true;
        return made;
    }

    /** This entry, to be filled whatever its field says. */
    public FormEntry must() {
        required = true;
        return this;
    }

    /** This entry, free to stay empty whatever its field says. */
    public FormEntry optional() {
        required = false;
        return this;
    }

    /** This entry with lines to pick from while typing. */
    public FormEntry suggesting(Function<String, List<Suggestion>> lines) {
        suggestions = lines;
        return this;
    }

    /** This entry with a word on how to fill it, shown while it is empty. */
    public FormEntry prompting(String words) {
        prompt = words;
        return this;
    }

    /** This entry with a few words to press below it. */
    public FormEntry quick(List<String> shown) {
        quick = List.copyOf(shown);
        return this;
    }

    private List<Suggestion> suggestWords(String typed) {
        return words.find(typed).stream()
                .map(v -> new Suggestion(words.name(v), () -> pick(v)))
                .toList();
    }

    private void pick(Object value) {
        meant = value;
        text.set(words.name(value));
        read();
    }

    /** Two things may have the same name, and one that began may be on no list any more. */
    private boolean means(String typed) {
        return things && meant != null && words.name(meant).equals(PlainText.words(typed));
    }

    private void read() {
        String typed = typed();
        Parsed<Object> read = means(typed)
                ? Parsed.of(typed, meant)
                : PlainText.words(typed).isEmpty() ? Parsed.none() : reader.apply(typed);
        parsed.set(
                required && read.isNone() ? Parsed.refused("", Problem.error("field.required", field.label())) : read);
        if (!start.equals(typed)) {
            proposed.set(false);
        }
    }

    /** What is typed, never null. */
    public String typed() {
        return text.get() == null ? "" : text.get();
    }

    /** Begins with the text of a stored value, or with nothing. */
    public void begin(Object value) {
        meant = value;
        stored = value != null;
        start(value == null ? "" : writer.apply(value), false);
    }

    /** Begins with a value that nobody has confirmed yet; shown as proposed until it is touched. */
    public void propose(Object value) {
        meant = value;
        stored = false;
        start(value == null ? "" : writer.apply(value), value != null);
    }

    /** Begins with what is in it now, shown as proposed: carried over to the next record. */
    public void carry() {
        if (value().isPresent()) {
            propose(value().get());
        } else {
            stored = false;
            start(typed(), !typed().isEmpty());
        }
    }

    private void start(String shown, boolean isProposed) {
        start = shown;
        text.set(shown);
        read();
        touched.set(false);
        notice.set(Notice.NONE);
        proposed.set(isProposed);
    }

    /** Takes over a proposal that follows from another field, unless something was typed here. */
    public void follow(Object value) {
        if (!typedAnything()) {
            propose(value);
        }
    }

    /** Takes back what was typed since the beginning; false when nothing was. */
    public boolean revert() {
        boolean typed = typedAnything();
        text.set(start);
        touched.set(false);
        return typed;
    }

    /** Whether something was typed since the beginning. */
    public boolean typedAnything() {
        return !PlainText.compact(start).equals(PlainText.compact(typed()));
    }

    /** Says that the officer has left the field, so that problems may be told. */
    public void touch() {
        if (words != null) {
            words.meant(typed()).ifPresent(v -> text.set(words.name(v)));
        }
        read();
        touched.set(true);
    }

    /** Reads anew what is typed: what it may hold depends on something else that has changed. */
    public void reread() {
        read();
    }

    /** Keeps what is in it for "same as the record before". */
    void remember() {
        before = typed();
    }

    /** Takes what the record before had; false when it had nothing. */
    boolean repeat() {
        if (before.isEmpty()) {
            return false;
        }
        text.set(before);
        return true;
    }

    /** The value; empty for nothing and for a refused text. */
    public Optional<Object> value() {
        return parsed.get().value();
    }

    /** The value as a type; null where there is none, as records hold it. */
    public <T> T as(Class<T> type) {
        return value().map(type::cast).orElse(null);
    }

    /** Sets the value as if it had been typed. */
    public void type(Object value) {
        meant = value;
        text.set(value == null ? "" : writer.apply(value));
    }

    /** Whether what is typed keeps the form from being saved; a doubtful ID may be kept. */
    public boolean refused() {
        return parsed.get().isRefused() && parsed.get().value().isEmpty();
    }

    /** What to tell; what does not keep the form from being saved is no error. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        for (Problem p : parsed.get().problems()) {
            boolean kept = p.level() == Problem.Level.ERROR && !refused();
            all.add(kept ? new Problem(Problem.Level.EXPLAIN, p.code(), p.args()) : p);
        }
        return all;
    }

    /** What was understood, where it is not what was typed: {@code 2万} is 20,000.00. */
    public String understood() {
        return value().map(writer)
                .filter(shown -> !PlainText.compact(shown).equals(PlainText.compact(typed())))
                .orElse("");
    }

    /** Whether it is shown masked: a sensitive value that was stored and not touched. */
    boolean masked() {
        Privacy privacy = field.privacy();
        return stored && !typedAnything() && (privacy == Privacy.SENSITIVE || privacy == Privacy.CONFIDENTIAL);
    }

    List<Suggestion> suggest(String typed) {
        return suggestions.apply(typed);
    }

    boolean suggests() {
        return suggestions != null;
    }

    /** Whether its list offers everything when nothing is typed. */
    boolean chooses() {
        return words != null;
    }

    String prompt() {
        return prompt;
    }

    List<String> quick() {
        return quick;
    }

    /** The field. */
    public Field field() {
        return field;
    }

    /** Key of the field. */
    public String key() {
        return field.key();
    }

    boolean required() {
        return required;
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What was understood. */
    public ReadOnlyObjectProperty<Parsed<Object>> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /** Whether its value is the program's proposal and not confirmed. */
    public ReadOnlyBooleanProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /** Whether problems may be told. */
    public BooleanProperty touchedProperty() {
        return touched;
    }

    /** Whether it is on the form; a hidden entry is neither checked nor built. */
    public BooleanProperty visibleProperty() {
        return visible;
    }

    /** What was noticed while typing. */
    public ObjectProperty<Notice> noticeProperty() {
        return notice;
    }
}
