package org.jinguo.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.SchemeDraft;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SchemeEdits;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.StatusLine;

/** The versions of the score scheme, and the one that is being written. */
final class SchemesModel {

    private final RoundsViewModel.Sources sources;
    private final RoundsViewModel.Place place;
    private final StatusLine status;
    private final ReadOnlyObjectWrapper<List<SchemeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<SchemeRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty cleanMin = new SimpleStringProperty("");
    private final StringProperty fairMin = new SimpleStringProperty("");
    private final List<ItemFields> items =
            Stream.generate(ItemFields::new).limit(SchemeDraft.MOST).toList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sum = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper full = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Long> wanted = Optional.empty();
    private int year;
    private boolean filling;
    private final Latest latest = new Latest();

    SchemesModel(RoundsViewModel.Sources sources, RoundsViewModel.Place place) {
        this.sources = sources;
        this.place = place;
        this.status = place.status();
        Stream<Observable> typed = Stream.concat(
                Stream.of(name, cleanMin, fairMin),
                items.stream().flatMap(i -> Stream.of(i.nameProperty(), i.pointsProperty(), i.kindProperty())));
        typed.forEach(p -> p.addListener(o -> typed()));
    }

    /** Reads the versions; what is being typed stays. */
    void refresh() {
        DataFolder data = sources.data();
        sources.background().runBehind(() -> SchemeRow.read(data), latest.of(this::show));
    }

    private void show(List<SchemeRow> found) {
        rows.set(found);
        Optional<SchemeRow> same = wanted.or(
                        () -> chosen.get().map(c -> c.scheme().id()))
                .flatMap(id -> found.stream().filter(r -> r.scheme().id() == id).findFirst())
                .or(() -> forYear(found));
        wanted = Optional.empty();
        if (changed.get() && same.isPresent()) {
            chosen.set(same);
            tell();
        } else {
            begin(same);
        }
    }

    private static boolean same(SchemeRow a, SchemeRow b) {
        return a.scheme().id() == b.scheme().id();
    }

    /** The one in force in the year looked at. */
    private Optional<SchemeRow> forYear(List<SchemeRow> found) {
        int looked = place.viewpoint().period().year();
        return found.stream()
                .filter(r -> r.scheme().yearNo() <= looked)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Shows another version; what was typed of the one before is thrown away only when saved. */
    void choose(SchemeRow row) {
        if (changed.get() && chosen.get().filter(c -> same(c, row)).isEmpty()) {
            status.say(Messages.get("ui.rounds.scheme.unsaved", title.get()));
            return;
        }
        begin(Optional.of(row));
    }

    private void begin(Optional<SchemeRow> row) {
        filling = true;
        chosen.set(row);
        year = row.map(r -> r.scheme().yearNo())
                .orElse(place.viewpoint().period().year());
        fill(row.map(SchemeRow::draft).orElseGet(() -> blank(year)));
        filling = false;
        typed();
    }

    private static SchemeDraft blank(int year) {
        return new SchemeDraft(year, Messages.get("ui.rounds.scheme.usualName"), 85, 60, List.of());
    }

    private void fill(SchemeDraft draft) {
        name.set(draft.name());
        cleanMin.set(String.valueOf(draft.cleanMin()));
        fairMin.set(String.valueOf(draft.fairMin()));
        for (int i = 0; i < items.size(); i++) {
            items.get(i)
                    .begin(i < draft.items().size() ? Optional.of(draft.items().get(i)) : Optional.empty());
        }
    }

    /** Begins a scheme of the year looked at, with what the chosen one says. */
    void begin() {
        year = place.viewpoint().period().year();
        boolean other = chosen.get().filter(c -> c.scheme().yearNo() == year).isEmpty();
        if (other) {
            typed();
        } else {
            status.say(Messages.get("ui.rounds.scheme.already", year));
        }
    }

    /** Throws away what was typed. */
    void startOver() {
        begin(chosen.get());
    }

    /** Takes thresholds that are common. */
    void preset(int clean, int fair) {
        cleanMin.set(String.valueOf(clean));
        fairMin.set(String.valueOf(fair));
    }

    /** Empties an item; the ones below move up. */
    void remove(int at) {
        List<SchemeDraft.Item> rest = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i != at && !items.get(i).blank()) {
                rest.add(items.get(i).item());
            }
        }
        for (int i = 0; i < items.size(); i++) {
            items.get(i).begin(i < rest.size() ? Optional.of(rest.get(i)) : Optional.empty());
        }
    }

    /** What is typed. */
    SchemeDraft draft() {
        return new SchemeDraft(
                year,
                PlainText.words(name.get()),
                ItemFields.number(cleanMin.get()),
                ItemFields.number(fairMin.get()),
                items.stream().filter(i -> !i.blank()).map(ItemFields::item).toList());
    }

    private void typed() {
        if (filling) {
            return;
        }
        SchemeDraft draft = draft();
        int points = draft.sum();
        full.set(points == SchemeDraft.FULL);
        sum.set(sumSentence(points));
        changed.set(!chosen.get().map(SchemeRow::draft).equals(Optional.of(draft)));
        problem.set("");
        tell();
    }

    private static String sumSentence(int points) {
        int off = SchemeDraft.FULL - points;
        if (off == 0) {
            return Messages.get("ui.rounds.scheme.sum.right");
        }
        return off > 0
                ? Messages.get("ui.rounds.scheme.sum.less", points, off)
                : Messages.get("ui.rounds.scheme.sum.more", points, -off);
    }

    private void tell() {
        Optional<SchemeRow> row = chosen.get();
        boolean sameYear = row.filter(r -> r.scheme().yearNo() == year).isPresent();
        int next = next();
        title.set(
                sameYear
                        ? Messages.get(
                                "ui.rounds.scheme.title",
                                String.valueOf(year),
                                row.get().scheme().version())
                        : Messages.get("ui.rounds.scheme.newTitle", String.valueOf(year)));
        if (sameYear && row.get().used()) {
            note.set(Messages.get(
                    "ui.rounds.scheme.used",
                    row.get().uses(),
                    row.get().scheme().version(),
                    next));
        } else {
            note.set("");
        }
    }

    private int next() {
        return rows.get().stream()
                        .map(SchemeRow::scheme)
                        .filter(s -> s.yearNo() == year)
                        .mapToInt(s -> s.version())
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Saves what is typed as one Change; says what keeps it from that. */
    void save() {
        SchemeDraft draft = draft();
        List<Problem> problems = draft.problems();
        if (!problems.isEmpty()) {
            Problem first = problems.get(0);
            problem.set(Messages.problem(first.code(), first.args()));
            return;
        }
        if (!changed.get()) {
            return;
        }
        Optional<SchemeRow> base = chosen.get();
        boolean same =
                base.filter(r -> r.scheme().yearNo() == year && !r.used()).isPresent();
        int version = same ? base.get().scheme().version() : next();
        String label = Messages.get("ui.rounds.change.scheme", String.valueOf(draft.yearNo()), version);
        DataFolder data = sources.data();
        sources.background().write(() -> save(data, label, base, draft), this::saved);
    }

    private static long save(DataFolder data, String label, Optional<SchemeRow> base, SchemeDraft draft) {
        AtomicLong made = new AtomicLong();
        data.change(
                label,
                edit -> made.set(new SchemeEdits(data)
                        .save(edit, base.map(SchemeRow::scheme), draft)
                        .id()));
        return made.get();
    }

    private void saved(long id) {
        wanted = Optional.of(id);
        changed.set(false);
        refresh();
    }

    /** Lets the rounds of its year that nobody was scored in go by the chosen version. */
    void use() {
        chosen.get().ifPresent(row -> {
            DataFolder data = sources.data();
            String label = Messages.get(
                    "ui.rounds.change.use",
                    String.valueOf(row.scheme().yearNo()),
                    row.scheme().version());
            sources.background().write(() -> use(data, label, row), change -> refresh());
        });
    }

    private static Optional<Change> use(DataFolder data, String label, SchemeRow row) {
        return data.change(label, edit -> new SchemeEdits(data).use(edit, row.scheme()));
    }

    ReadOnlyObjectProperty<List<SchemeRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SchemeRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty cleanMinProperty() {
        return cleanMin;
    }

    StringProperty fairMinProperty() {
        return fairMin;
    }

    List<ItemFields> items() {
        return items;
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyStringProperty sumProperty() {
        return sum.getReadOnlyProperty();
    }

    /** Whether the points make up the hundred. */
    ReadOnlyBooleanProperty fullProperty() {
        return full.getReadOnlyProperty();
    }

    /** Whether what is typed differs from what is stored. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
