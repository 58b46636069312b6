package org.jinguo.ui.kit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;

/**
 * A form as a screen declares it: entries in their order and sections, what is carried over to the
 * next record, rules across fields, and its deeds. {@link FormPanel} shows it. Knows no node, so
 * that a view model may hold it.
 *
 * <pre>
 * form = new Form()
 *         .section("发放")
 *         .add(amount, paidOn, batch)
 *         .carry("paidOn", "batch")
 *         .rule(this::acrossFields)
 *         .onSave(this::save)
 *         .onClose(this::close)
 *         .onSay(status::say);
 * form.name("发放救助", "保存，接着下一笔");
 * form.begin("new", () -> amount.propose(programme.defaultAmount()));
 * </pre>
 */
public final class Form {

    /** What became of unsaved typing when a form was left. */
    public enum Left {
        /** There was none. */
        NOTHING,
        /** It was saved as one Change. */
        SAVED,
        /** It could not be saved and is kept as a draft. */
        KEPT
    }

    private final List<FormPart> parts = new ArrayList<>();
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final Told told = new Told();
    private final Drafts drafts = new Drafts();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty deed = new SimpleStringProperty("");
    private final IntegerProperty begun = new SimpleIntegerProperty();
    private final FormNote draftNote = FormNote.hint();
    private Set<String> carried = Set.of();
    private BooleanSupplier save = () -> true;
    private BooleanSupplier saveAndNew = () -> save.getAsBoolean();
    private IntConsumer step = by -> {};
    private Runnable close = () -> {};
    private Consumer<String> say = sentence -> {};
    private Object about = "";
    private Runnable fill = () -> {};
    private boolean filling;

    /** A form without parts. */
    public Form() {
        parts.add(draftNote);
    }

    /** Begins a section. */
    public Form section(String heading) {
        parts.add(new FormHeading(heading));
        return this;
    }

    /** Adds parts below what is there. */
    public Form add(FormPart... added) {
        for (FormPart part : added) {
            parts.add(part);
            if (part instanceof FormEntry entry) {
                entries.put(entry.key(), entry);
                entry.textProperty().addListener((o, was, now) -> edited(entry.key()));
                entry.touchedProperty().addListener((o, was, now) -> tell());
                entry.parsedProperty().addListener((o, was, now) -> tell());
                entry.visibleProperty().addListener((o, was, now) -> tell());
            } else if (part instanceof TickSet set) {
                set.ticks().addListener((ListChangeListener<TickSet.Tick>) c -> follow(set));
            }
        }
        return this;
    }

    /** Adds parts below what is there. */
    public Form add(List<? extends FormPart> added) {
        return add(added.toArray(FormPart[]::new));
    }

    private void follow(TickSet set) {
        set.ticks().forEach(t -> t.ticked().addListener((o, was, now) -> edited(set.key())));
    }

    /** Keys whose last values stay, as proposals, for the next new record. */
    public Form carry(String... keys) {
        carried = Set.of(keys);
        return this;
    }

    /** A rule across fields; asked when the form is to be saved, and from then on as it changes. */
    public Form rule(Supplier<List<FormProblem>> rule) {
        told.add(rule);
        return this;
    }

    /** A rule that is told as soon as the field that it is about was left. */
    public Form watch(Supplier<List<FormProblem>> rule) {
        told.watch(rule);
        return this;
    }

    /** Something besides texts that a draft keeps: how to ask for it and how to bring it back. */
    public Form memory(Supplier<Object> ask, Consumer<Object> remind) {
        drafts.memory(ask, remind);
        return this;
    }

    /**
     * What saves: Enter in the last field, the button, and leaving. Answers false when it did not
     * save; it begins with {@link #check}.
     */
    public Form onSave(BooleanSupplier newSave) {
        save = newSave;
        return this;
    }

    /** What saves and begins a new record, where that is not what {@link #onSave} does. */
    public Form onSaveAndNew(BooleanSupplier newSave) {
        saveAndNew = newSave;
        return this;
    }

    /** What goes to the previous (-1) or next (1) record; the form leaves its own before. */
    public Form onStep(IntConsumer newStep) {
        step = newStep;
        return this;
    }

    /** What takes the form away. */
    public Form onClose(Runnable newClose) {
        close = newClose;
        return this;
    }

    /** Who says that a draft was kept. */
    public Form onSay(Consumer<String> newSay) {
        say = newSay;
        return this;
    }

    /** Names the form and its deed. */
    public void name(String newTitle, String newDeed) {
        title.set(newTitle);
        deed.set(newDeed);
    }

    /**
     * Begins a record. All entries are emptied, those carried over become proposals, then {@code
     * filling} puts in what is known, then a draft that was kept about the same thing comes back.
     *
     * @param newAbout what it is about: the identity of a record, or a word for a new one
     * @param newFill puts values into entries by {@link FormEntry#begin} and {@link
     *     FormEntry#propose}
     */
    public void begin(Object newAbout, Runnable newFill) {
        about = newAbout;
        fill = newFill;
        Optional<Draft> draft = drafts.take(about);
        beginAnew();
        draftNote.say(draft.isPresent() ? Messages.get("ui.form.draft.back") : "");
        draft.ifPresent(this::restore);
        begun.set(begun.get() + 1);
    }

    private void beginAnew() {
        filling = true;
        told.ask(false);
        boolean fresh = about instanceof String;
        entries.forEach((key, entry) -> {
            if (fresh && carried.contains(key)) {
                entry.carry();
            } else {
                entry.begin(null);
            }
        });
        fill.run();
        filling = false;
        tell();
    }

    /** Throws away what was typed. */
    public void startOver() {
        drafts.take(about);
        beginAnew();
        draftNote.say("");
        begun.set(begun.get() + 1);
    }

    private void restore(Draft draft) {
        drafts.remind(draft);
        draft.texts().forEach((key, text) -> {
            FormEntry entry = entries.get(key);
            if (entry != null) {
                entry.textProperty().set(text);
            }
        });
        tickSets()
                .filter(s -> draft.texts().containsKey(s.key()))
                .forEach(s -> s.restore(draft.texts().get(s.key())));
    }

    /** What was typed, to be brought back by {@link #keep}. */
    private Draft draft() {
        Map<String, String> texts = entries.values().stream()
                .filter(FormEntry::typedAnything)
                .collect(Collectors.toMap(FormEntry::key, FormEntry::typed));
        tickSets().filter(TickSet::changed).forEach(s -> texts.put(s.key(), s.text()));
        return drafts.make(texts);
    }

    private Stream<TickSet> tickSets() {
        return parts.stream().filter(TickSet.class::isInstance).map(TickSet.class::cast);
    }

    /** Keeps what was typed for the next time the same thing is begun. */
    public void keep() {
        drafts.keep(about, draft());
    }

    /**
     * Says that the record is being written: its values are those of "the record before" from now
     * on, and the next one may begin at once. Answers what brings its typing back, as a draft, when
     * the writing fails.
     */
    public Runnable saving() {
        Draft typed = draft();
        Object was = about;
        drafts.take(about);
        entries.values().forEach(FormEntry::remember);
        return () -> drafts.keep(was, typed);
    }

    /** Whether something was typed since the form began. */
    public boolean changed() {
        return shown().stream().anyMatch(FormEntry::typedAnything) || tickSets().anyMatch(TickSet::changed);
    }

    /**
     * Whether the form may be saved: touches every field, asks every rule, and tells what is wrong.
     * Only errors keep it from being saved.
     */
    public boolean check() {
        told.ask(true);
        List.copyOf(shown()).forEach(FormEntry::touch);
        tell();
        return !told.errors();
    }

    /** Tells what the store refused, beside the fields. */
    public void refuse(List<FormProblem> found) {
        told.refuse(found);
        tell();
    }

    private void edited(String key) {
        if (!filling) {
            told.edited(key);
            tell();
        }
    }

    private void tell() {
        if (!filling) {
            told.tell(shown());
        }
    }

    /** Saves, as Enter in the last field does. */
    public boolean save() {
        return save.getAsBoolean();
    }

    boolean saveAndNew() {
        return saveAndNew.getAsBoolean();
    }

    void step(int by) {
        leave();
        step.accept(by);
    }

    /**
     * Leaves the record: saves what was typed where that is possible and keeps it otherwise. Called
     * by the screen before it shows another record or unit, and by {@link FormBeside} when the page
     * or the window goes.
     */
    public Left leave() {
        if (!changed()) {
            return Left.NOTHING;
        }
        String left = title.get();
        if (save.getAsBoolean()) {
            return Left.SAVED;
        }
        keep();
        say.accept(Messages.get(
                "ui.form.draft.unsaved", left, Math.max(1, problems().size())));
        return Left.KEPT;
    }

    /** Takes the form away; what was typed is kept and comes back with the form. */
    public void close() {
        if (changed()) {
            keep();
            say.accept(Messages.get("ui.form.draft.kept", title.get()));
        }
        close.run();
    }

    void sayClosing() {
        say.accept(Messages.get("ui.form.draft.closing", title.get()));
    }

    /** The entries on the form, hidden ones left out. */
    public List<FormEntry> shown() {
        return entries.values().stream().filter(e -> e.visibleProperty().get()).toList();
    }

    /** The values of the entries on the form by key; null where there is none. */
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        shown().forEach(e -> values.put(e.key(), e.value().orElse(null)));
        return values;
    }

    /** The entry of a key. */
    public FormEntry entry(String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow();
    }

    /** What is to be told, errors and remarks, in the order of the fields. */
    public ObservableList<FormProblem> problems() {
        return told.problems();
    }

    /** What is to be told of one field. */
    List<Problem> problemsOf(String key) {
        return told.of(key);
    }

    boolean carries(String key) {
        return about instanceof String && carried.contains(key);
    }

    List<FormPart> parts() {
        return parts;
    }

    FormNote draftNote() {
        return draftNote;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty deedProperty() {
        return deed;
    }

    /** Counts how often a record was begun; the panel puts the keyboard on its first field. */
    public ReadOnlyIntegerProperty begunProperty() {
        return begun;
    }
}
