package org.jinguo.ui.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.model.FieldText;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.FormProblem;

/** Payments of the unit and year, and the form beside them. */
public final class AidViewModel {

    private final DataFolder data;
    private final Figures figures;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final AidWriter writer;
    private final AidForm form;
    private final ObservableList<Paid> rows = FXCollections.observableArrayList();
    private final ObservableList<AidProgramme> programmes = FXCollections.observableArrayList();
    private final ObservableList<String> warnings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Paid>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty totals = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private boolean warned;
    private int asked;
    private int askedDuplicates;

    /**
     * Where payments and their totals come from.
     *
     * @param data the open data
     * @param figures numbers over the data
     */
    public record Sources(DataFolder data, Figures figures) {}

    /** Payments of the unit and year looked at. */
    public AidViewModel(
            Sources sources,
            Background background,
            Viewpoint viewpoint,
            StatusLine status,
            Clock clock) {
        this.data = sources.data();
        this.figures = sources.figures();
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new AidWriter(sources.data());
        this.form =
                new AidForm(
                        viewpoint,
                        () -> new FieldText(viewpoint.tree(), LocalDate.now(clock)),
                        clock,
                        () -> programmes);
        form.form()
                .onSave(this::save)
                .onStep(this::step)
                .onClose(this::close)
                .onSay(status::say)
                .rule(this::repeated);
        warnings.addListener(
                (ListChangeListener<String>)
                        c -> form.duplicates().say(String.join("\n", warnings)));
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
        form.programmeEntry().parsedProperty().addListener((o, before, now) -> lookForDuplicates());
        form.person().search().chosenProperty().addListener((o, a, now) -> lookForDuplicates());
        form.entry("paidOn").parsedProperty().addListener((o, a, now) -> lookForDuplicates());
    }

    /** Reads what was paid. */
    public void refresh() {
        Area unit = viewpoint.unit();
        Period year = Period.year(viewpoint.period().year());
        int token = ++asked;
        background.run(
                () -> AidPicture.read(data, figures, unit, year),
                found -> {
                    if (token == asked) {
                        show(found, year);
                    }
                });
    }

    private void show(AidPicture found, Period year) {
        long kept = selected.get().map(p -> p.payment().id()).orElse(0L);
        rows.setAll(found.rows());
        selected.set(
                rows.stream()
                        .filter(p -> p.payment().id() == kept)
                        .findFirst()
                        .or(() -> rows.stream().findFirst()));
        if (!programmes.equals(found.programmes())) {
            programmes.setAll(found.programmes());
        }
        form.person().search().lookIn(found.people());
        totals.set(Messages.get("ui.aid.totals", year.label(), String.join("　", found.totals())));
        empty.set(
                rows.isEmpty()
                        ? Messages.get("ui.aid.empty", viewpoint.unit().name(), year.label())
                        : "");
        status.countsProperty().set(Messages.get("ui.aid.counts", rows.size()));
    }

    /** Opens the form for a new payment; an open one with unsaved typing is left before. */
    void add() {
        if (!programmes.isEmpty()) {
            leave();
            begin();
        }
    }

    private void begin() {
        forgetWarnings();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = Period.year(viewpoint.period().year()).to();
        form.form().name(Messages.get("ui.aid.title"), Messages.get("ui.aid.save"));
        form.begin(programmes.get(0), viewpoint.village(), last.isBefore(today) ? last : today);
        open.set(true);
    }

    /** Opens the form with the selected payment. */
    void correct() {
        leave();
        selected.get().ifPresent(this::correct);
    }

    private void correct(Paid row) {
        forgetWarnings();
        form.form().name(Messages.get("ui.aid.correct.title"), Messages.get("ui.aid.correct.save"));
        form.begin(row, viewpoint.tree().find(row.payment().villageId()));
        open.set(true);
    }

    /**
     * Saves or keeps what was typed and closes the form: the unit changes or another row is due.
     */
    private void leave() {
        if (open.get()) {
            form.form().leave();
            close();
        }
    }

    private void step(int by) {
        int at = selected.get().map(rows::indexOf).orElse(-1) + by;
        if (at >= 0 && at < rows.size()) {
            selected.set(Optional.of(rows.get(at)));
            correct(rows.get(at));
        }
    }

    /** Removes the selected payment; undo brings it back. */
    void remove() {
        selected.get()
                .ifPresent(row -> background.write(() -> writer.remove(row), change -> refresh()));
    }

    private void lookForDuplicates() {
        forgetWarnings();
        Optional<Person> person = form.person().search().chosenProperty().get();
        AidProgramme programme = form.programme().orElse(null);
        LocalDate paidOn = form.entry("paidOn").as(LocalDate.class);
        if (person.isEmpty() || programme == null || paidOn == null) {
            return;
        }
        int token = ++askedDuplicates;
        long except = form.corrected().map(AidPayment::id).orElse(0L);
        background.run(
                () -> writer.duplicates(programme, person.get().id(), paidOn.getYear(), except),
                found -> {
                    if (token == askedDuplicates) {
                        warnings.setAll(found);
                    }
                });
    }

    private void forgetWarnings() {
        askedDuplicates++;
        warnings.clear();
        warned = false;
    }

    /** A repeated payment is saved only when it is asked for again with the warning in sight. */
    private List<FormProblem> repeated() {
        return warnings.isEmpty()
                ? List.of()
                : List.of(new FormProblem("name", Problem.explain("ui.aid.sureAboutDuplicate")));
    }

    /**
     * Saves the form as one Change and begins the next payment at once. A repeated payment is saved
     * only when it is asked for a second time, with the warning in sight.
     */
    boolean save() {
        if (!open.get() || !form.form().check()) {
            return false;
        }
        if (!warnings.isEmpty() && !warned) {
            warned = true;
            return false;
        }
        AidProgramme programme = form.programme().orElseThrow();
        Person person = form.buildPerson(Ids.next());
        AidPayment payment = form.build(Ids.next(), person.id());
        boolean correction = form.corrected().isPresent();
        Runnable undone = form.form().saving();
        if (correction) {
            close();
        } else {
            begin();
        }
        background.write(
                () -> writer.pay(programme, person, payment, correction),
                change -> refresh(),
                undone);
        return true;
    }

    /** Takes the form away. */
    void close() {
        forgetWarnings();
        open.set(false);
    }

    String villageOf(Paid row) {
        return viewpoint.name(row.payment().villageId());
    }

    ObservableList<Paid> rows() {
        return rows;
    }

    ObservableList<AidProgramme> programmes() {
        return programmes;
    }

    ObservableList<FormProblem> problems() {
        return form.form().problems();
    }

    ObservableList<String> warnings() {
        return warnings;
    }

    ObjectProperty<Optional<Paid>> selectedProperty() {
        return selected;
    }

    BooleanProperty openProperty() {
        return open;
    }

    StringProperty totalsProperty() {
        return totals;
    }

    StringProperty emptyProperty() {
        return empty;
    }

    AidForm form() {
        return form;
    }

    Clock clock() {
        return clock;
    }
}
