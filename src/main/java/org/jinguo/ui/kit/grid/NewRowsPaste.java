package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;

/**
 * Lays a block from the clipboard over the end of a grid: what runs over the last row that is there
 * becomes new records.
 */
final class NewRowsPaste<R> {

    private final GridParts<R> parts;
    private final NewRows<R> maker;
    private final GridPaste<R> cells;
    private final List<GridColumn<R>> all;
    private final List<Optional<GridColumn<R>>> columns = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<GridPaste.Place<R>> places = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<PasteLine> columnLines = new ArrayList<>();

    /** Looks at what is in question on the JavaFX thread. */
    NewRowsPaste(GridParts<R> parts, List<List<String>> block) {
        this.parts = parts;
        this.maker = parts.fresh().maker();
        this.cells = new GridPaste<>(parts);
        this.all = parts.columns().all();
        Optional<PasteHeadings<R>> found = PasteHeadings.of(block.get(0), all);
        int width = block.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < width; c++) {
            columns.add(column(found, c));
            headings.add(heading(found, c));
        }
        List<List<String>> lines = block.subList(found.isPresent() ? 1 : 0, block.size());
        tellColumns(found, lines);
        lay(lines);
    }

    /** Whether a block runs over the last row. */
    static boolean reaches(GridParts<?> parts, List<List<String>> block) {
        GridSelection selection = parts.selection();
        return parts.fresh().isOffered()
                && (selection.isNew() || block.size() > 1 && selection.range().top() + block.size() > selection.rows());
    }

    private Optional<GridColumn<R>> column(Optional<PasteHeadings<R>> found, int c) {
        if (found.isPresent()) {
            List<Optional<GridColumn<R>>> named = found.get().columns();
            return c < named.size() ? named.get(c) : Optional.empty();
        }
        int at = parts.selection().range().left() + c;
        return at < parts.columns().size() ? Optional.of(parts.columns().get(at)) : Optional.empty();
    }

    private String heading(Optional<PasteHeadings<R>> found, int c) {
        String own = found.filter(f -> c < f.texts().size())
                .map(f -> f.texts().get(c))
                .orElse("");
        return own.isBlank() ? columns.get(c).map(GridColumn::heading).orElse("") : own.strip();
    }

    /**
     * Columns that the grid does not have are told of, but for numbers of rows; guessed ones too.
     */
    private void tellColumns(Optional<PasteHeadings<R>> found, List<List<String>> lines) {
        for (int c = 0; c < columns.size(); c++) {
            int at = c;
            long filled =
                    lines.stream().filter(line -> !cell(line, at).isBlank()).count();
            boolean light = found.filter(f -> f.isOfNoWeight(at)).isPresent();
            boolean guessed = found.filter(
                            f -> at < f.guessed().size() && f.guessed().get(at))
                    .isPresent();
            if (filled > 0 && (columns.get(c).isEmpty() && !light || guessed)) {
                columnLines.add(columnLine(c, filled));
            }
        }
    }

    private PasteLine columnLine(int c, long filled) {
        String own = headings.get(c);
        return new PasteLine(
                PasteLine.Kind.COLUMN,
                own.isEmpty() ? Messages.get("ui.grid.new.column", c + 1) : own,
                "",
                Messages.get("ui.grid.new.cells", filled),
                "",
                columns.get(c).map(GridColumn::heading).orElse(""));
    }

    private void lay(List<List<String>> lines) {
        int there = parts.selection().rows();
        int top = parts.selection().isNew() ? there : parts.selection().range().top();
        for (int r = 0; r < lines.size(); r++) {
            List<String> line = lines.get(r);
            if (top + r >= there) {
                rows.add(line);
                continue;
            }
            for (int c = 0; c < line.size(); c++) {
                if (columns.get(c).isPresent()) {
                    places.add(cells.place(top + r, columns.get(c).get(), line.get(c)));
                }
            }
        }
    }

    private static String cell(List<String> line, int at) {
        return at >= 0 && at < line.size() ? line.get(at) : "";
    }

    /** What would come of it; off the screen. */
    PastePlan<R> plan(Progress progress) {
        List<GridEdit<R>> edits = new ArrayList<>();
        List<PasteLine> lines = new ArrayList<>();
        places.forEach(place -> cells.judge(place, edits, lines));
        List<PlannedRow> planned = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            progress.check(Messages.get("ui.grid.new.job"), r, rows.size());
            if (rows.get(r).stream().anyMatch(text -> !text.isBlank())) {
                planned.add(read(r + 1, rows.get(r)));
            }
        }
        List<PlannedRow> checked = check(maker, all, planned);
        checked.forEach(row -> lines.add(line(row)));
        lines.addAll(columnLines);
        return new PastePlan<>(edits, lines, places.size(), headings, checked);
    }

    /** Reads the cells in the order of the grid: the village before its group. */
    private PlannedRow read(int number, List<String> line) {
        Map<String, Object> values = new HashMap<>();
        List<String> refused = new ArrayList<>();
        List<String> mended = new ArrayList<>();
        for (GridColumn<R> column : all) {
            String typed = cell(line, columns.indexOf(Optional.of(column)));
            if (typed.isBlank()) {
                continue;
            }
            if (!column.isInNewRows()) {
                mended.add(Messages.get("ui.grid.new.locked", column.heading()));
                continue;
            }
            Parsed<Object> read = column.readNew(parts.values().texts(), new NewRow(values), typed);
            String said = GridValues.say(read.problems());
            if (GridDeeds.isRefused(read)) {
                refused.add(ofColumn(column, said));
            } else if (read.value().isPresent()) {
                Object value = read.value().get();
                values.put(column.key(), value);
                mended(column, typed, column.show(parts.values().texts(), value), said)
                        .ifPresent(mended::add);
            }
        }
        boolean fine = refused.isEmpty();
        return new PlannedRow(
                number,
                line,
                new NewRow(values),
                fine ? NewRowOutcome.Kind.NEW : NewRowOutcome.Kind.REFUSED,
                String.join(" ", fine ? mended : refused));
    }

    private static Optional<String> mended(GridColumn<?> column, String typed, String shown, String said) {
        boolean tick = column.isTick();
        boolean same = tick || plain(typed).equals(plain(shown));
        if (same && said.isEmpty()) {
            return Optional.empty();
        }
        String what = same
                ? ofColumn(column, said)
                : Messages.get("ui.grid.new.mended", column.heading(), typed.strip(), shown);
        return Optional.of(same || said.isEmpty() ? what : what + " " + said);
    }

    /** Without what is mere spelling: separators, leading noughts, blanks. */
    private static String plain(String text) {
        return PlainText.compact(text)
                .replaceAll("[,元]", "")
                .replaceAll("[./年月日-]+", ".")
                .replaceAll("(^|\\.)0+(?=\\d)", "$1")
                .replaceAll("\\.0*$", "");
    }

    /** Asks the screen about the rows that could be read. */
    static <R> List<PlannedRow> check(NewRows<R> maker, List<GridColumn<R>> columns, List<PlannedRow> rows) {
        List<PlannedRow> asked = rows.stream().filter(PlannedRow::isNew).toList();
        if (asked.isEmpty()) {
            return rows;
        }
        List<NewRowOutcome> outcomes =
                maker.check(asked.stream().map(PlannedRow::row).toList());
        List<PlannedRow> checked = new ArrayList<>();
        int next = 0;
        for (PlannedRow row : rows) {
            checked.add(row.isNew() ? with(row, outcomes.get(next++), columns) : row);
        }
        return checked;
    }

    private static <R> PlannedRow with(PlannedRow row, NewRowOutcome outcome, List<GridColumn<R>> columns) {
        boolean refused = outcome.kind() == NewRowOutcome.Kind.REFUSED;
        String said = outcome.problems().stream()
                .filter(p -> !refused || p.isError())
                .map(p -> sentence(p, columns))
                .collect(Collectors.joining(" "));
        String reason = outcome.isNew() && !row.reason().isEmpty() ? row.reason() + " " + said : said;
        return new PlannedRow(row.number(), row.cells(), row.row(), outcome.kind(), reason.strip());
    }

    private static <R> String sentence(NewRowProblem problem, List<GridColumn<R>> columns) {
        String said = GridValues.say(List.of(problem.problem()));
        return columns.stream()
                .filter(c -> c.key().equals(problem.column()))
                .findFirst()
                .map(c -> ofColumn(c, said))
                .orElse(said);
    }

    /** Most sentences name what they are about; the others are told of which column they are. */
    private static String ofColumn(GridColumn<?> column, String said) {
        String heading = column.heading();
        String first = heading.substring(0, Math.min(2, heading.length()));
        return said.contains(heading) || said.contains(column.field().label()) || said.startsWith(first)
                ? said
                : Messages.get("ui.grid.new.ofColumn", column.heading(), said);
    }

    static PasteLine line(PlannedRow row) {
        boolean known = row.outcome() == NewRowOutcome.Kind.KNOWN;
        String text = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("　"));
        return new PasteLine(
                known ? PasteLine.Kind.KNOWN : PasteLine.Kind.NEW,
                Messages.get("ui.grid.new.row", row.number()),
                "",
                text,
                row.isRefused() ? row.reason() : "",
                row.isRefused() ? "" : row.reason());
    }
}
