package org.jinguo.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.DataFolder;
import org.jinguo.workbook.Row;
import org.jinguo.workbook.SheetReader;

/** Plans one file: recognises it, reads its rows, has them matched. */
final class FilePlanner {

    private final DataFolder data;
    private final Clock clock;

    FilePlanner(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    FilePlan plan(Path file, Progress progress) {
        long seq = data.lastSeq();
        LocalDate today = LocalDate.now(clock);
        SheetScan scan = new SheetScan(new SheetScan.Setting(file, today, this::items, progress));
        SheetReader.read(file, scan);
        if (scan.table().isEmpty()) {
            String unknown = scan.summary() ? "intake.summary" : "intake.unknownForm";
            String code = scan.isEmpty() ? "intake.emptySheet" : unknown;
            return refused(file, Recognition.none(""), Problem.error(code, file.getFileName()));
        }
        Table table = scan.table().get();
        Places places = new Places(data.areas().tree());
        SheetContext context = new SheetContext(table, scan.head(), places.ofFile(scan.head()), today);
        Optional<Period> period = period(context);
        Recognition recognition = new Recognition(
                scan.sheetName(),
                Optional.of(table.form()),
                table.variant(),
                table.block().rows().stream().map(Row::number).map(n -> n + 1).toList(),
                period);
        Optional<Problem> hindrance = hindrance(context, period).or(() -> foreign(context, places));
        if (hindrance.isPresent()) {
            return refused(file, recognition, hindrance.get());
        }
        List<String> newGroups = new ArrayList<>();
        Work work = new Work();
        RowPlaces rowPlaces = new RowPlaces(context, places, work, newGroups);
        Desk desk = new Desk(data, context, rowPlaces, work, progress);
        RowPlanner planner = planner(desk, period);
        List<RowReader> readers = new ArrayList<>();
        scan.lines().forEach(line -> readers.add(new RowReader(context, line)));
        List<PlanRow> rows = rows(planner.plan(readers), scan.skipped());
        List<String> notes = notes(scan, context, newGroups);
        notes.addAll(planner.notes());
        return new FilePlan(
                file,
                recognition,
                new Findings(rowPlaces.villageNames(), newGroups, notes, Optional.empty()),
                rows,
                new FilePlan.Task(seq, work));
    }

    private FilePlan refused(Path file, Recognition recognition, Problem problem) {
        return new FilePlan(
                file, recognition, Findings.refused(problem), List.of(), new FilePlan.Task(data.lastSeq(), new Work()));
    }

    private List<ScoreItem> items(Optional<Integer> year) {
        int of = year.orElseGet(() -> LocalDate.now(clock).getYear());
        return data.ratings()
                .scheme(of)
                .map(scheme -> data.ratings().items(scheme.id()))
                .orElse(List.of());
    }

    /** The round of ratings, the year of aid; empty when it is not told or the form has none. */
    private static Optional<Period> period(SheetContext context) {
        Letterhead head = context.head();
        Form form = context.table().form();
        if (form.kind() == Form.Kind.RATINGS) {
            return Occasion.round(head.timeTexts(), head.year())
                    .or(() -> head.date().map(Period::quarterOf));
        }
        return aid(form) ? head.year().map(Period::year) : Optional.empty();
    }

    private Optional<Problem> hindrance(SheetContext context, Optional<Period> period) {
        Form form = context.table().form();
        if (data.areas().tree().home().isEmpty()) {
            return Optional.of(Problem.error("intake.noHome"));
        }
        if (period.isEmpty() && form.kind() == Form.Kind.RATINGS) {
            return Optional.of(Problem.error("intake.noRound"));
        }
        if (period.isEmpty() && aid(form)) {
            return Optional.of(Problem.error("intake.noYear"));
        }
        return aid(form) && programme(form).isEmpty()
                ? Optional.of(Problem.error("intake.noProgramme", form.label()))
                : Optional.empty();
    }

    /** A sheet without a column for the village belongs to the village of its title. */
    private static Optional<Problem> foreign(SheetContext context, Places places) {
        return context.table().has("village") ? Optional.empty() : places.foreign(context.head());
    }

    private static boolean aid(Form form) {
        return form.kind() == Form.Kind.AID;
    }

    private Optional<AidProgramme> programme(Form form) {
        return data.aid().programme(form.subject());
    }

    private RowPlanner planner(Desk desk, Optional<Period> period) {
        Form form = desk.context().table().form();
        return switch (form.kind()) {
            case LEADERS -> new LeaderPlanner(desk);
            case REGISTER -> new RegisterPlanner(desk);
            case RATINGS -> new RatingPlanner(desk, period.orElseThrow());
            case LEDGER -> new LedgerPlanner<>(desk, Ledgers.ofTable(form.subject()));
            case AID ->
                new AidPlanner(
                        desk,
                        programme(form).orElseThrow(),
                        period.orElseThrow().year());
        };
    }

    private static List<PlanRow> rows(List<PlanRow> planned, List<Integer> skipped) {
        List<PlanRow> rows = new ArrayList<>(planned);
        for (int number : skipped) {
            rows.add(new PlanRow(number + 1, Outcome.SKIPPED, Map.of(), List.of(), List.of()));
        }
        rows.sort(Comparator.comparingInt(PlanRow::number));
        return rows;
    }

    private static List<String> notes(SheetScan scan, SheetContext context, List<String> newGroups) {
        List<String> notes = new ArrayList<>();
        if (!scan.others().isEmpty()) {
            notes.add(Messages.get("intake.note.otherSheets", scan.sheetName(), String.join("、", scan.others())));
        }
        if (scan.hidden() > 0) {
            notes.add(Messages.get("intake.note.hidden", scan.hidden()));
        }
        if (!context.table().unknown().isEmpty()) {
            notes.add(Messages.get(
                    "intake.note.unknownColumns",
                    String.join("、", context.table().unknown())));
        }
        if (!newGroups.isEmpty()) {
            notes.add(Messages.get("intake.note.newGroups", newGroups.size(), String.join("、", newGroups)));
        }
        boolean guessed = context.table().form().kind() == Form.Kind.RATINGS
                && Occasion.round(context.head().timeTexts(), context.head().year())
                        .isEmpty();
        if (guessed) {
            notes.add(Messages.get("intake.note.roundByDate"));
        }
        return notes;
    }
}
