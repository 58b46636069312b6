package org.jinguo.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figure;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.workbook.Column;
import org.jinguo.workbook.ColumnType;
import org.jinguo.workbook.Heading;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.SheetContent;
import org.jinguo.workbook.SheetLayout;
import org.jinguo.workbook.SheetWriter;
import org.jinguo.workbook.TotalRow;

/** The records behind a figure as a workbook, to show where a reported number comes from. */
public final class Evidence {

    private static final int WIDE = 22;
    private static final int NARROW = 12;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

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
        String title =
                Messages.get("return.evidence.title", unit.name(), period.label(), figure.name());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReturnException("folder", e, folder.toString());
        }
        Path file = folder.resolve(NOT_IN_NAMES.matcher(title).replaceAll("") + ".xlsx");
        List<FigureRecord> records = figures.records(code, period, unit);
        SheetWriter.write(
                file, List.of(SheetContent.of(layout(figure, title, records), rows(records))));
        return file;
    }

    private static SheetLayout layout(Figure figure, String title, List<FigureRecord> records) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(ColumnType.INTEGER, NARROW / 2, Messages.get("return.evidence.seq")));
        headings(records)
                .forEach(
                        h ->
                                columns.add(
                                        Column.of(
                                                ColumnType.TEXT,
                                                columns.size() < 4 ? WIDE : NARROW,
                                                h)));
        String rule = Messages.get("return.evidence.rule", figure.code(), figure.rule());
        return new SheetLayout(
                figure.name(),
                new Heading(title, rule, "", "", ""),
                columns,
                TotalRow.NONE,
                PageSetup.PLAIN);
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
