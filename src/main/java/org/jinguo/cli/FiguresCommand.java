package org.jinguo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figure;
import org.jinguo.figures.FigureLine;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Uom;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code figures [CODE...]}: the figures of a unit and, where asked, the records behind them. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Mixin
    private Scope scope;

    @Parameters(paramLabel = "CODE", arity = "0..*")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--records")
    private boolean records;

    @Override
    public Integer call() {
        return root.withData(this::tell);
    }

    private int tell(DataFolder data) {
        Figures figures = new Figures(data);
        Area area = scope.unit(data);
        List<FigureLine> lines = lines(figures, area);
        root.output()
                .say(
                        "cli.figures.head",
                        data.areas().tree().fullName(area.id()),
                        scope.period().label(),
                        lines.size());
        notes(figures, area, lines).forEach(note -> root.output().say("cli.figures.note", note));
        for (FigureLine line : lines) {
            say(line);
            if (records) {
                records(figures, line, area).forEach(this::say);
            }
        }
        root.output().object(() -> tree(figures, area, lines));
        return Cli.DONE;
    }

    private List<FigureLine> lines(Figures figures, Area area) {
        if (codes.isEmpty()) {
            return figures.all(scope.period(), area);
        }
        return codes.stream()
                .map(code -> figures.find(code).orElseThrow(() -> new CliFailure("figure", code)))
                .map(f -> new FigureLine(f, figures.value(f.code(), scope.period(), area)))
                .toList();
    }

    /** Which rounds a year takes, once for all figures that come from them. */
    private List<String> notes(Figures figures, Area area, List<FigureLine> lines) {
        return lines.stream()
                .flatMap(l -> figures.notes(l.figure().code(), scope.period(), area).stream())
                .distinct()
                .toList();
    }

    private List<FigureRecord> records(Figures figures, FigureLine line, Area area) {
        return figures.records(line.figure().code(), scope.period(), area);
    }

    private void say(FigureLine line) {
        Figure figure = line.figure();
        root.output()
                .say(
                        "cli.figures.line",
                        figure.code(),
                        figure.name(),
                        line.value().known() ? shown(line) : Messages.get("cli.figures.unknown"),
                        line.value().records());
    }

    /** A percentage brings its sign along. */
    private static String shown(FigureLine line) {
        return line.figure().unit() == Uom.PERCENT
                ? line.value().text()
                : line.value().text() + line.figure().unit().label();
    }

    private void say(FigureRecord record) {
        root.output()
                .say(
                        "cli.figures.record",
                        Ids.text(record.id()),
                        String.join("  ", record.columns().values()));
    }

    private Map<String, Object> tree(Figures figures, Area area, List<FigureLine> lines) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", area.code());
        tree.put("name", area.name());
        tree.put("period", scope.period().toString());
        tree.put("notes", notes(figures, area, lines));
        tree.put(
                "figures", lines.stream().map(line -> tree(figures, area, line)).toList());
        return tree;
    }

    private Map<String, Object> tree(Figures figures, Area area, FigureLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", line.figure().code());
        tree.put("name", line.figure().name());
        tree.put("unit", line.figure().unit().label());
        tree.put("value", line.value().known() ? line.value().number() : null);
        tree.put("text", line.value().text());
        tree.put("records", line.value().records());
        if (records) {
            tree.put(
                    "list",
                    records(figures, line, area).stream()
                            .map(FiguresCommand::tree)
                            .toList());
        }
        return tree;
    }

    private static Map<String, Object> tree(FigureRecord record) {
        return Map.of(
                "ledger", record.ledger().table(),
                "id", Ids.text(record.id()),
                "columns", record.columns());
    }
}
