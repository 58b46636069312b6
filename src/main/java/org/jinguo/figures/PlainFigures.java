package org.jinguo.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.RecordFilter;
import org.jinguo.model.field.Timing;

/** The figures of plain ledgers: data over their definitions (figures.tsv). */
final class PlainFigures {

    private static final String FILE = "/org/jinguo/figures/figures.tsv";
    private static final String SUM = "sum:";
    private static final String DISTINCT = "distinct:";
    private static final int CELLS = 8;

    private PlainFigures() {}

    /**
     * A figure as the file says it.
     *
     * @param figure what is known before it is counted
     * @param definition how it is counted
     */
    record Line(Figure figure, Definition.Counted<?> definition) {}

    /**
     * All of them.
     *
     * @throws IllegalArgumentException naming the line that speaks of what does not exist
     */
    static List<Line> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PlainFigures.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PlainFigures::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] cell = text.split("\t", -1);
        if (cell.length != CELLS) {
            throw new IllegalArgumentException("figures.tsv: " + text);
        }
        return line(cell, Ledgers.ofTable(cell[3]));
    }

    private static <R extends Record> Line line(String[] cell, Ledger<R> ledger) {
        try {
            Uom unit = Uom.valueOf(cell[2]);
            LedgerSource<R> source = new LedgerSource<>(ledger, Timing.read(cell[5], ledger));
            RecordFilter<R> filter = RecordFilter.read(ledger, cell[6]);
            Figure figure = new Figure(cell[0], cell[1], unit, ledger, source.basis(), cell[7]);
            return new Line(
                    figure,
                    new Definition.Counted<>(unit, source, fact -> filter.test(fact.row()), measure(ledger, cell[4])));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("figures.tsv: " + cell[0], e);
        }
    }

    private static <R extends Record> Measure<RecordFact<R>> measure(Ledger<R> ledger, String told) {
        if (told.equals("count")) {
            return Measure.count(fact -> 1);
        }
        if (told.startsWith(SUM)) {
            String key = known(ledger, told.substring(SUM.length()));
            return Measure.sum(fact -> fact.number(key));
        }
        if (told.startsWith(DISTINCT)) {
            String key = known(ledger, told.substring(DISTINCT.length()));
            return Measure.distinct(fact -> String.valueOf(fact.get(key)));
        }
        throw new IllegalArgumentException(told);
    }

    private static String known(Ledger<?> ledger, String key) {
        return ledger.field(key)
                .orElseThrow(() -> new IllegalArgumentException(key))
                .key();
    }
}
