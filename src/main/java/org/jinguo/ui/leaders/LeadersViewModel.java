package org.jinguo.ui.leaders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.leader.LeaderRules;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormProblem;

/** Leaders in office, groups without one, and the form beside them. */
public final class LeadersViewModel {

    /** What the panel at the right is for. */
    enum Panel {
        NONE,
        APPOINT,
        CORRECT,
        END
    }

    private final DataFolder data;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final LeaderWriter writer;
    private final LeaderForm form;
    private final EndForm ending;
    private final ObservableList<LeaderRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Area> uncovered = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LeaderRow>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final StringProperty empty = new SimpleStringProperty("");
    private final StringProperty counts = new SimpleStringProperty("");
    private IntPredicate walk = by -> false;
    private LeaderPicture picture = LeaderPicture.EMPTY;
    private final Latest latest = new Latest();

    /** Leaders of the unit and period looked at. */
    public LeadersViewModel(
            DataFolder data, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new LeaderWriter(data);
        this.form = new LeaderForm(viewpoint, this::texts, clock);
        this.ending = new EndForm(this::texts);
        for (Form each : List.of(form.form(), ending.form())) {
            each.onSave(this::save).onStep(this::step).onClose(this::close).onSay(status::say);
        }
        viewpoint.unitProperty().addListener((o, before, now) -> leave());
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), LocalDate.now(clock));
    }

    /** Reads who is in office. */
    public void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        AreaTree tree = viewpoint.tree();
        Area unit = viewpoint.unit();
        LocalDate day = viewpoint.day();
        background.run(() -> LeaderPicture.read(data, tree, unit, day), latest.of(this::show, then));
    }

    private void show(LeaderPicture found) {
        picture = found;
        rows.setAll(found.rows());
        uncovered.setAll(found.uncovered());
        selected.set(selected.get().flatMap(r -> row(r.term().id())));
        form.person().search().lookIn(found.people());
        empty.set(
                rows.isEmpty()
                        ? Messages.get("ui.leaders.empty", viewpoint.unit().name())
                        : "");
        int covered = rows.stream().mapToInt(r -> r.groups().size()).sum();
        counts.set(Messages.get("ui.leaders.counts", rows.size(), covered, uncovered.size()));
    }

    private Optional<LeaderRow> row(long term) {
        return rows.stream().filter(r -> r.term().id() == term).findFirst();
    }

    /** What the rules say of a row as it stands on the day looked at. */
    List<Remark> said(LeaderRow row) {
        return LeaderRules.check(row.on(today()));
    }

    /** What the rules would say of a cell that they do not say now; an error refuses it. */
    List<Problem> check(LeaderRow row, String key, Object value) {
        return fresh(row, Collections.singletonMap(key, value))
                .map(Remark::problem)
                .toList();
    }

    private Stream<Remark> fresh(LeaderRow row, Map<String, Object> given) {
        return Remark.fresh(said(row), LeaderRules.check(row.with(given).on(today())));
    }

    /** Changes cells as one Change; {@code saved} runs once the new rows are shown. */
    void edit(String label, Map<LeaderRow, Map<String, Object>> values, Runnable saved, Consumer<String> failed) {
        Optional<Problem> refused = values.entrySet().stream()
                .flatMap(e -> fresh(e.getKey(), e.getValue()))
                .filter(Remark::isError)
                .map(Remark::problem)
                .findFirst();
        if (refused.isPresent()) {
            failed.accept(Messages.problem(refused.get().code(), refused.get().args()));
            return;
        }
        background.write(
                () -> writer.edit(label, values),
                change -> refresh(saved),
                () -> failed.accept(Messages.get("ui.ledger.notSaved")));
    }

    /** The village in which a new leader would be appointed: the one looked at. */
    private Optional<Area> village() {
        return viewpoint.village();
    }

    /** Opens the form for a new leader of the village looked at. */
    void appoint() {
        Optional<Area> village = village();
        if (village.isEmpty()) {
            status.say(Messages.get("ui.leaders.chooseVillage"));
            return;
        }
        appoint(village.get(), Optional.empty());
    }

    /** Opens the form for a new leader of a group. */
    void appointFor(Area group) {
        appoint(viewpoint.tree().get(group.parentId()), Optional.of(group));
    }

    private void appoint(Area village, Optional<Area> group) {
        List<LeaderForm.Choice> choices = new ArrayList<>();
        for (Area g : viewpoint.tree().below(village.id(), AreaLevel.GROUP)) {
            if (g.existsOn(viewpoint.day())) {
                boolean chosen = group.map(x -> x.id() == g.id())
                        .orElse(g.id() == viewpoint.unit().id());
                choices.add(choice(g, chosen));
            }
        }
        leave();
        form.form().name(Messages.get("ui.leaders.appoint.title"), Messages.get("ui.leaders.appoint.save"));
        form.begin(village, choices, today());
        panel.set(Panel.APPOINT);
    }

    private LeaderForm.Choice choice(Area group, boolean chosen) {
        Optional<LeaderRow> present = picture.rows().stream()
                .filter(r -> r.groups().stream().anyMatch(g -> g.id() == group.id()))
                .findFirst();
        return new LeaderForm.Choice(
                group,
                present.map(r -> r.person().name()).orElse(""),
                present.map(r -> r.term().startOn()),
                new SimpleBooleanProperty(chosen));
    }

    /** Today, or the period's last day when that is past. */
    private LocalDate today() {
        LocalDate today = LocalDate.now(clock);
        return viewpoint.day().isBefore(today) ? viewpoint.day() : today;
    }

    /** Opens the form with what is known of the selected leader. */
    void correct() {
        leave();
        selected.get().ifPresent(this::correct);
    }

    private void correct(LeaderRow row) {
        form.form()
                .name(
                        Messages.get("ui.leaders.correct.title", row.person().name()),
                        Messages.get("ui.leaders.correct.save"));
        form.begin(row, today());
        panel.set(Panel.CORRECT);
    }

    private void step(int by) {
        if (walk.test(by)) {
            selected.get().ifPresent(this::correct);
        }
    }

    /** Opens the form that ends the selected leader's term. */
    void end() {
        leave();
        selected.get().ifPresent(row -> {
            ending.form()
                    .name(
                            Messages.get("ui.leaders.end.title", row.person().name()),
                            Messages.get("ui.leaders.end.save"));
            ending.begin(row, today());
            panel.set(Panel.END);
        });
    }

    /** Saves the open form as one Change, or tells what keeps it from being saved. */
    boolean save() {
        if (panel.get() == Panel.NONE || !open().check()) {
            return false;
        }
        switch (panel.get()) {
            case APPOINT -> {
                Appointment deed = form.appointment(Ids.next());
                write(() -> writer.appoint(deed).isPresent());
            }
            case CORRECT -> {
                var person = form.correctedPerson();
                var term = form.correctedTerm();
                write(() -> writer.correct(person, term).isPresent());
            }
            default -> {
                LeaderRow row = ending.ended();
                LocalDate last = ending.last();
                String reason = ending.reason();
                write(() -> writer.end(row, last, reason).isPresent());
            }
        }
        return true;
    }

    /** The form closes at once; when the writing fails, what was typed comes back with it. */
    private void write(java.util.function.Supplier<Boolean> work) {
        Runnable undone = open().saving();
        close();
        background.write(work, changed -> refresh(), undone);
    }

    /** The form that is open. */
    private Form open() {
        return panel.get() == Panel.END ? ending.form() : form.form();
    }

    /** Saves or keeps what was typed and closes the form. */
    private void leave() {
        if (panel.get() != Panel.NONE) {
            open().leave();
            close();
        }
    }

    /** Takes the form away, keeping what was typed: Esc outside of it. */
    void dismiss() {
        if (panel.get() != Panel.NONE) {
            open().close();
        }
    }

    /** Takes the panel away. */
    void close() {
        panel.set(Panel.NONE);
    }

    ObservableList<LeaderRow> rows() {
        return rows;
    }

    ObservableList<Area> uncovered() {
        return uncovered;
    }

    ObjectProperty<Optional<LeaderRow>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<Panel> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    ObservableList<FormProblem> problems() {
        return open().problems();
    }

    StringProperty emptyProperty() {
        return empty;
    }

    StringProperty countsProperty() {
        return counts;
    }

    /** Who goes to the next row in the order shown; false at the end. */
    void onWalk(IntPredicate rowsDown) {
        this.walk = rowsDown;
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

    LeaderForm form() {
        return form;
    }

    EndForm ending() {
        return ending;
    }

    String villageName(Area group) {
        return viewpoint.name(group.parentId());
    }

    boolean townwide() {
        return viewpoint.village().isEmpty();
    }

    Clock clock() {
        return clock;
    }
}
