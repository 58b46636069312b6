package org.jinguo.ui.leaders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
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
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

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
    private final FormEntry endOn;
    private final FormEntry endReason;
    private final ObservableList<LeaderRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Area> uncovered = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LeaderRow>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.NONE);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final StringProperty empty = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private LeaderPicture picture = LeaderPicture.EMPTY;
    private int asked;

    /** Leaders of the unit and period looked at. */
    public LeadersViewModel(
            DataFolder data,
            Background background,
            Viewpoint viewpoint,
            StatusLine status,
            Clock clock) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
        this.writer = new LeaderWriter(data);
        this.form = new LeaderForm(viewpoint, this::texts, clock);
        this.endOn = FormEntry.of(Ledgers.LEADER, "endOn", this::texts);
        this.endReason = FormEntry.of(Ledgers.LEADER, "endReason", this::texts);
        viewpoint.unitProperty().addListener((o, before, now) -> close());
    }

    private FieldText texts() {
        return new FieldText(viewpoint.tree(), LocalDate.now(clock));
    }

    /** Reads who is in office. */
    public void refresh() {
        AreaTree tree = viewpoint.tree();
        Area unit = viewpoint.unit();
        LocalDate day = viewpoint.day();
        int token = ++asked;
        background.run(
                () -> LeaderPicture.read(data, tree, unit, day),
                found -> {
                    if (token == asked) {
                        show(found);
                    }
                });
    }

    private void show(LeaderPicture found) {
        picture = found;
        long kept = selected.get().map(r -> r.term().id()).orElse(0L);
        rows.setAll(found.rows());
        uncovered.setAll(found.uncovered());
        selected.set(
                rows.stream()
                        .filter(r -> r.term().id() == kept)
                        .findFirst()
                        .or(() -> rows.stream().findFirst()));
        form.person().search().lookIn(found.people());
        empty.set(rows.isEmpty() ? Messages.get("ui.leaders.empty", viewpoint.unit().name()) : "");
        int covered = rows.stream().mapToInt(r -> r.groups().size()).sum();
        status.countsProperty()
                .set(Messages.get("ui.leaders.counts", rows.size(), covered, uncovered.size()));
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
                boolean chosen =
                        group.map(x -> x.id() == g.id()).orElse(g.id() == viewpoint.unit().id());
                choices.add(choice(g, chosen));
            }
        }
        problems.clear();
        form.begin(choices, today());
        panel.set(Panel.APPOINT);
    }

    private LeaderForm.Choice choice(Area group, boolean chosen) {
        Optional<LeaderRow> present =
                picture.rows().stream()
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
        selected.get()
                .ifPresent(
                        row -> {
                            problems.clear();
                            form.begin(row);
                            panel.set(Panel.CORRECT);
                        });
    }

    /** Opens the form that ends the selected leader's term. */
    void end() {
        selected.get()
                .ifPresent(
                        row -> {
                            problems.clear();
                            endOn.begin(today());
                            endReason.begin(null);
                            panel.set(Panel.END);
                        });
    }

    /** Saves the open form as one Change, or tells what keeps it from being saved. */
    void save() {
        if (busy.get()) {
            return;
        }
        switch (panel.get()) {
            case APPOINT -> saveAppointment();
            case CORRECT -> saveCorrection();
            case END -> saveEnd();
            case NONE -> {}
        }
    }

    private void saveAppointment() {
        problems.setAll(form.errors());
        if (problems.isEmpty()) {
            Appointment deed = form.appointment(Ids.next());
            write(() -> writer.appoint(deed).isPresent());
        }
    }

    private void saveCorrection() {
        problems.setAll(form.errors());
        if (problems.isEmpty()) {
            var person = form.correctedPerson();
            var term = form.correctedTerm();
            write(() -> writer.correct(person, term).isPresent());
        }
    }

    private void saveEnd() {
        LeaderRow row = selected.get().orElseThrow();
        endOn.touch();
        endReason.touch();
        problems.clear();
        problems.addAll(endOn.problems());
        LocalDate last = endOn.as(LocalDate.class);
        if (last == null && !endOn.refused()) {
            problems.add(Problem.error("ui.leaders.noEnd"));
        } else if (last != null
                && row.term().startOn() != null
                && last.isBefore(row.term().startOn())) {
            problems.add(Problem.error("ui.leaders.endTooEarly", row.term().startOn()));
        }
        if (endReason.value().isEmpty()) {
            problems.add(Problem.error("ui.leaders.noReason"));
        }
        if (problems.isEmpty()) {
            String reason = endReason.as(String.class);
            write(() -> writer.end(row, last, reason).isPresent());
        }
    }

    private void write(java.util.function.Supplier<Boolean> work) {
        busy.set(true);
        background.write(
                work,
                changed -> {
                    busy.set(false);
                    close();
                    refresh();
                },
                () -> busy.set(false));
    }

    /** Closes the panel; what was typed is gone. */
    void close() {
        problems.clear();
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

    ObservableList<Problem> problems() {
        return problems;
    }

    StringProperty emptyProperty() {
        return empty;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    LeaderForm form() {
        return form;
    }

    FormEntry endOn() {
        return endOn;
    }

    FormEntry endReason() {
        return endReason;
    }

    String place(org.jinguo.model.person.Person person) {
        return viewpoint.name(person.villageId()) + viewpoint.name(person.groupId());
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
