package org.jinguo.ui.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jinguo.config.Messages;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Evidence;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** The records behind a number of the unit and period looked at, and the way back to the number. */
public final class RecordsViewModel {

    /**
     * Where the page stands.
     *
     * @param viewpoint unit and period looked at
     * @param doors ways to other screens
     * @param status the status line
     * @param folder folder for workbooks
     */
    public record Place(Viewpoint viewpoint, Doors doors, StatusLine status, Path folder) {}

    /** Where she came from. */
    private record Origin(Page page, Area unit, Period period) {}

    private final Figures figures;
    private final Evidence evidence;
    private final Background background;
    private final Place place;
    private final ReadOnlyObjectWrapper<Optional<RecordsPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<FigureRecord> all = FXCollections.observableArrayList();
    private final FilteredList<FigureRecord> shown = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private Optional<Origin> origin = Optional.empty();
    private String code = "";
    private final Latest latest = new Latest();

    /** The records behind figures of a data set. */
    public RecordsViewModel(Figures figures, Background background, Place place) {
        this.figures = figures;
        this.evidence = new Evidence(figures);
        this.background = background;
        this.place = place;
        filter.addListener((o, before, now) -> filter());
    }

    /** Opens the records behind a number, told where that number stood. */
    public void open(Doors.Behind number, Page from) {
        Viewpoint at = place.viewpoint();
        if (from != Page.RECORDS) {
            origin = Optional.of(new Origin(from, at.unit(), at.period()));
        }
        code = number.code();
        filter.set("");
        all.clear();
        picture.set(Optional.empty());
        place.doors().to(Page.RECORDS, number.unit(), number.period());
    }

    /** Goes back to the number. */
    void back() {
        Origin to = origin.orElseGet(() -> new Origin(
                Page.HOME, place.viewpoint().unit(), place.viewpoint().period()));
        place.doors().to(to.page(), to.unit(), to.period());
    }

    /** Reads the records of the unit and period looked at. */
    public void refresh() {
        if (code.isEmpty()) {
            return;
        }
        String asksFor = code;
        Area unit = place.viewpoint().unit();
        Period period = place.viewpoint().period();
        background.run(
                () -> new RecordsPicture(
                        figures.find(asksFor).orElseThrow(),
                        period,
                        unit,
                        figures.value(asksFor, period, unit),
                        figures.records(asksFor, period, unit),
                        figures.notes(asksFor, period, unit)),
                latest.of(this::show));
    }

    private void show(RecordsPicture found) {
        if (!all.equals(found.records())) {
            all.setAll(found.records());
        }
        picture.set(Optional.of(found));
        count();
    }

    private void filter() {
        List<String> words = Stream.of(
                        PlainText.words(filter.get()).toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
        shown.setPredicate(words.isEmpty() ? null : r -> words.stream().allMatch(w -> has(r, w)));
        count();
    }

    private static boolean has(FigureRecord record, String word) {
        return record.columns().values().stream()
                .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(word));
    }

    private void count() {
        place.status()
                .countsProperty()
                .set(
                        shown.size() == all.size()
                                ? Messages.get("ui.records.count", all.size())
                                : Messages.get("ui.records.counted", shown.size(), all.size()));
    }

    /** Opens a record on the page of its ledger. */
    void open(FigureRecord record) {
        place.doors().to(new RecordRef(record.ledger(), record.id()));
    }

    /** Records with their headings, as Excel and WPS take them from the clipboard. */
    String copied(List<FigureRecord> some) {
        List<FigureRecord> rows = some.isEmpty() ? shown : some;
        String headings =
                picture.get().map(p -> String.join("\t", p.headings())).orElse("");
        place.status().say(Messages.get("ui.records.copied", rows.size()));
        return rows.stream()
                .map(r -> String.join("\t", r.columns().values()))
                .collect(Collectors.joining("\n", headings + "\n", "\n"));
    }

    /** Writes all records as a workbook. */
    void export(Consumer<Path> written) {
        picture.get()
                .ifPresent(p -> background.run(
                        () -> evidence.export(p.figure().code(), p.period(), p.unit(), place.folder()), file -> {
                            place.status().say(Messages.get("ui.records.exported", file.toString()));
                            written.accept(file);
                        }));
    }

    FieldText texts() {
        return new FieldText(place.viewpoint().tree(), place.viewpoint().day());
    }

    Background background() {
        return background;
    }

    StatusLine status() {
        return place.status();
    }

    ObservableList<FigureRecord> shown() {
        return shown;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<RecordsPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
