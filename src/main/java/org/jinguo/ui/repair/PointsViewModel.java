package org.jinguo.ui.repair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.returns.PlainTable;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Listed;

/** The points of the households looked at over the year. */
public final class PointsViewModel {

    /** Px at 100 % of an Excel character. */
    private static final double CHARACTER = 7.6;

    private static final int LEAST_WIDTH = 6;

    private final Desk desk;
    private final Path folder;
    private final PointsReader reader;
    private final VillageReading<PointsRow> reading;
    private final ReadOnlyObjectWrapper<List<Period>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PointsRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper rule = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    /** Points of the unit and year looked at; workbooks go into a folder. */
    public PointsViewModel(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
        this.reader = new PointsReader(desk.data());
        this.reading = new VillageReading<>(desk, Messages.get("ui.repair.reading.points"), reader::read, this::show);
    }

    /** What holds of a year besides the rows. */
    private record Year(List<Period> rounds, RatingRules rules) {}

    /** Reads the points. */
    public void refresh() {
        Where where = desk.where();
        desk.background()
                .run(
                        () -> new Year(
                                reader.rounds(where),
                                RatingSettings.read(desk.data().settings())),
                        year -> {
                            rounds.set(year.rounds());
                            rule.set(Messages.get(
                                    "ui.repair.points.rule",
                                    year.rules().cleanPoints(),
                                    year.rules().fairPoints()));
                            reading.refresh(() -> {});
                        });
    }

    private void show(ByVillage<PointsRow> found) {
        List<PointsRow> all = found.all();
        rows.set(all);
        long rated = all.stream().filter(r -> r.rank() > 0).count();
        int year = found.where().period().year();
        counts.set(Messages.get("ui.repair.counts.points", all.size(), rated));
        empty.set(Messages.get("ui.repair.empty.points", found.where().unit().name(), String.valueOf(year)));
    }

    /** Writes the list as it stands on the screen as a workbook. */
    void export(Listed list, Consumer<Path> written) {
        Where where = desk.where();
        String title = Messages.get(
                "ui.repair.points.title",
                where.unit().name(),
                String.valueOf(where.period().year()));
        PlainTable table = new PlainTable(
                title,
                RepairList.POINTS.label(),
                rule.get(),
                list.columns().stream().map(PointsViewModel::heads).toList(),
                list.rows().stream().map(row -> values(list, row)).toList());
        desk.background().reading(title, progress -> table.write(folder), file -> {
            String told = Messages.get("ui.repair.points.exported", list.rows().size(), file.toString());
            desk.status().say(told);
            written.accept(file);
            return JobResult.of(told);
        });
    }

    private static PlainTable.Heads heads(Listed.Column column) {
        int width = Math.max(LEAST_WIDTH, (int) Math.round(column.width() / CHARACTER));
        return new PlainTable.Heads(column.heading(), width, column.figure());
    }

    private static Object[] values(Listed list, List<String> texts) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean number = list.columns().get(i).figure() && text.matches("\\d+");
            values.add(number ? (Object) Long.valueOf(text) : text);
        }
        return values.toArray();
    }

    ReadOnlyObjectProperty<List<Period>> roundsProperty() {
        return rounds.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PointsRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyStringProperty ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    Desk desk() {
        return desk;
    }
}
