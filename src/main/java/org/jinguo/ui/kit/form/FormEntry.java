package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/** What is typed into one field of a form, and what was understood of it. */
public final class FormEntry {

    private final Ledger<?> ledger;
    private final Field field;
    private final Supplier<FieldText> texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Parsed<Object>> parsed =
            new ReadOnlyObjectWrapper<>(Parsed.none());
    private final BooleanProperty touched = new SimpleBooleanProperty();
    private String start = "";

    /** An entry of a ledger's field; {@code texts} reads what is typed. */
    public FormEntry(Ledger<?> ledger, Field field, Supplier<FieldText> texts) {
        this.ledger = ledger;
        this.field = field;
        this.texts = texts;
        text.addListener((o, before, now) -> read());
    }

    /** An entry of the field of a key. */
    public static FormEntry of(Ledger<?> ledger, String key, Supplier<FieldText> texts) {
        return new FormEntry(ledger, ledger.field(key).orElseThrow(), texts);
    }

    private void read() {
        String typed = text.get() == null ? "" : text.get();
        parsed.set(texts.get().read(ledger, field, typed));
    }

    /** Begins with the text of a value; nothing is told until the officer has been here. */
    public void begin(Object value) {
        beginWith(texts.get().show(field, value));
    }

    /** Begins with a text. */
    public void beginWith(String typed) {
        start = typed;
        text.set(typed);
        read();
        touched.set(false);
    }

    /** Takes back what was typed since the beginning; false when nothing was. */
    public boolean revert() {
        boolean typed = !start.equals(text.get());
        text.set(start);
        touched.set(false);
        return typed;
    }

    /** Says that the officer has left the field, so that problems may be told. */
    public void touch() {
        read();
        touched.set(true);
    }

    /** The value; empty for nothing and for a refused text. */
    public Optional<Object> value() {
        return parsed.get().value();
    }

    /** The value as a type; null where there is none, as records hold it. */
    public <T> T as(Class<T> type) {
        return value().map(type::cast).orElse(null);
    }

    /** Whether what is typed keeps the form from being saved. */
    public boolean refused() {
        return parsed.get().isRefused() && !savable();
    }

    /** An ID whose check character is wrong may be kept as 待核实. */
    private boolean savable() {
        return parsed.get().value().isPresent();
    }

    /** What to tell. */
    public List<Problem> problems() {
        return parsed.get().problems();
    }

    /** The field. */
    public Field field() {
        return field;
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What was understood. */
    public ReadOnlyObjectProperty<Parsed<Object>> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /** Whether problems may be told. */
    public BooleanProperty touchedProperty() {
        return touched;
    }

    /** What was understood, where it is not what was typed: {@code 2万} is 20,000.00. */
    public String understood() {
        return value().map(v -> texts.get().show(field, v))
                .filter(shown -> !shown.equals(text.get()))
                .orElse("");
    }
}
