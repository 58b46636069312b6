package org.jinguo.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figure;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/** The records behind a figure as a workbook, to show where a reported number comes from. */
public final class Evidence {

    private static final int WIDE = 22;
    private static final int NARROW = 12;

    private final Figures figures;

    /** Evidence for the figures of a data set. */
    public Evidence(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the records into a folder, which is made when missing.
     *
     * @return the workbook
     * @throws ReturnException when the folder can not be made
     * @throws org.jinguo.workbook.WorkbookException when the file can not be written
     */
    public Path export(String code, Period period, Area unit, Path folder) {
        Figure figure = figures.find(code).orElseThrow();
        List<FigureRecord> records = figures.records(code, period, unit);
        return new PlainTable(
                        Messages.get("return.evidence.title", unit.name(), period.label(), figure.name()),
                        figure.name(),
                        Messages.get("return.evidence.rule", figure.code(), figure.rule()),
                        columns(records),
                        rows(records))
                .write(folder);
    }

    private static List<PlainTable.Heads> columns(List<FigureRecord> records) {
        List<PlainTable.Heads> columns = new ArrayList<>();
        columns.add(new PlainTable.Heads(Messages.get("return.evidence.seq"), NARROW / 2, true));
        headings(records).forEach(h -> columns.add(new PlainTable.Heads(h, columns.size() < 4 ? WIDE : NARROW, false)));
        return columns;
    }

    private static List<String> headings(List<FigureRecord> records) {
        return records.stream()
                .findFirst()
                .map(r -> List.copyOf(r.columns().keySet()))
                .orElse(List.of());
    }

    private static List<Object[]> rows(List<FigureRecord> records) {
        List<Object[]> rows = new ArrayList<>(records.size());
        for (FigureRecord record : records) {
            List<Object> row = new ArrayList<>();
            row.add(rows.size() + 1L);
            row.addAll(record.columns().values());
            rows.add(row.toArray());
        }
        return rows;
    }
}
