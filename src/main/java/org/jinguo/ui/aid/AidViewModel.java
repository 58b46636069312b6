package org.jinguo.ui.aid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
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
import org.jinguo.model.aid.PaymentHistory;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.grid.NewRows;

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
    private final ObjectProperty<Optional<Paid>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty totals = new SimpleStringProperty("");
    private final StringProperty empty = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private IntPredicate walk = by -> false;
    private AidRemarks remarks = AidRemarks.NONE;
    private PaymentHistory received = PaymentHistory.NONE;
    private boolean warned;
    private boolean sure;
    private final Latest latest = new Latest();
    private final Latest latestDuplicates = new Latest();

    /**
     * Where payments and their totals come from.
     *
     * @param data the open data
     * @param figures numbers over the data
     */
    public record Sources(DataFolder data, Figures figures) {}

    /** Payments of the unit and year looked at. */
    public AidViewModel(Sources sources, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.data = sources.data();
        this.figures = sources.figures();
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new AidWriter(sources.data());
        this.form = new AidForm(viewpoint, this::texts, clock, () -> programmes);
        form.form()
                .onSave(this::save)
                .onStep(this::step)
                .onClose(this::close)
                .onSay(status::say)
                .rule(this::repeated);
        warnings.addListener((ListChangeListener<String>) c -> form.duplicates().say(String.join("\n", warnings)));
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
        form.programmeEntry().parsedProperty().addListener((o, before, now) -> lookForDuplicates());
        form.person().search().chosenProperty().addListener((o, a, now) -> lookForDuplicates());
        form.entry("paidOn").parsedProperty().addListener((o, a, now) -> lookForDuplicates());
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), LocalDate.now(clock));
    }

    /** Reads what was paid. */
    public void refresh() {
        refresh(() -> {});
    }

    /** What makes payments of new rows, as of now. */
    NewRows<Paid> newRows() {
        return NewPayments.of(data, viewpoint, clock);
    }

    void refresh(Runnable then) {
        Area unit = viewpoint.unit();
        Period year = Period.year(viewpoint.period().year());
        background.run(() -> AidPicture.read(data, figures, unit, year), latest.of(found -> show(found, year), then));
    }

    private void show(AidPicture found, Period year) {
        remarks = found.remarks();
        know(received);
        rows.setAll(found.rows());
        selected.set(selected.get().flatMap(r -> row(r.payment().id())));
        if (!programmes.equals(found.programmes())) {
            programmes.setAll(found.programmes());
        }
        form.person().search().lookIn(found.people());
        totals.set(Messages.get("ui.aid.totals", year.label(), String.join("　", found.totals())));
        empty.set(rows.isEmpty() ? Messages.get("ui.aid.empty", viewpoint.unit().name(), year.label()) : "");
        counts.set(Messages.get("ui.aid.counts", rows.size()));
    }

    private Optional<Paid> row(long payment) {
        return rows.stream().filter(r -> r.payment().id() == payment).findFirst();
    }

    /** What the rules would say of a cell that they do not say now; an error refuses it. */
    List<Problem> check(Paid row, String key, Object value) {
        Map<String, Object> given = Collections.singletonMap(key, value);
        return remarks.fresh(row, AidWriter.after(row.payment(), given)).stream()
                .map(Remark::problem)
                .toList();
    }

    /** What the rules say of a row as it stands. */
    List<Remark> said(Paid row) {
        return remarks.of(row);
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(String label, Map<Paid, Map<String, Object>> values, Runnable saved, Consumer<String> failed) {
        background.write(
                () -> writer.edit(label, values),
                refused -> {
                    if (refused.isPresent()) {
                        Problem why = refused.get();
                        failed.accept(sentence(why));
                    } else {
                        refresh(saved);
                    }
                },
                () -> failed.accept(Messages.get("ui.ledger.notSaved")));
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
        if (walk.test(by)) {
            selected.get().ifPresent(this::correct);
        }
    }

    /** Removes payments; undo brings them back. */
    void remove(List<Paid> payments) {
        if (!payments.isEmpty()) {
            leave();
            background.write(() -> writer.remove(payments), change -> refresh());
        }
    }

    private void lookForDuplicates() {
        forgetWarnings();
        know(PaymentHistory.NONE);
        Optional<Person> person = form.person().search().chosenProperty().get();
        if (person.isEmpty()) {
            return;
        }
        background.run(() -> data.aid().history(List.of(person.get())), latestDuplicates.of(found -> {
            know(found);
            warnings.setAll(form.once().map(AidViewModel::sentence).stream().toList());
        }));
    }

    /** What the person in the form received; the accounts are those of the rows read last. */
    private void know(PaymentHistory found) {
        received = found;
        form.know(found.over(remarks.history().accounts()));
    }

    private static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    private void forgetWarnings() {
        latestDuplicates.forget();
        warnings.clear();
        warned = false;
    }

    /** A repeated payment must be mended, or asked for again with that in sight. */
    private List<FormProblem> repeated() {
        return warnings.isEmpty() || sure
                ? List.of()
                : Stream.concat(form.once().stream(), Stream.of(Problem.explain("ui.aid.sureAboutDuplicate")))
                        .map(p -> new FormProblem("name", p))
                        .toList();
    }

    private boolean check() {
        sure = warned;
        boolean fine = form.form().check();
        sure = false;
        List<Problem> once = form.once().stream().toList();
        warned = !fine && problems().stream().filter(FormProblem::isError).allMatch(p -> once.contains(p.problem()));
        return fine;
    }

    /**
     * Saves the form as one Change and begins the next payment at once. A repeated payment is saved
     * only when it is asked for a second time, with the warning in sight.
     */
    boolean save() {
        if (!open.get() || !check()) {
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
        background.write(() -> writer.pay(programme, person, payment, correction), change -> refresh(), undone);
        return true;
    }

    /** Takes the form away, keeping what was typed: Esc outside of it. */
    void dismiss() {
        if (open.get()) {
            form.form().close();
        }
    }

    /** Takes the form away. */
    void close() {
        forgetWarnings();
        open.set(false);
    }

    /** Who goes to the next row in the order shown; false at the end. */
    void onWalk(IntPredicate rowsDown) {
        this.walk = rowsDown;
    }

    StringProperty countsProperty() {
        return counts;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    Background background() {
        return background;
    }

    StatusLine status() {
        return status;
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
