package org.jinguo.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jinguo.config.Progress;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.workbook.Cell;
import org.jinguo.workbook.Region;
import org.jinguo.workbook.Row;
import org.jinguo.workbook.SheetEnd;
import org.jinguo.workbook.SheetHandler;
import org.jinguo.workbook.SheetInfo;

/**
 * Takes the first visible sheet whose headings are known: keeps the cells of recognised columns and
 * nothing else. Other sheets are looked at as far as their headings.
 */
final class SheetScan implements SheetHandler {

    /** Rows within which headings must begin. */
    private static final int TOP = 40;

    private static final int HEAD = 6;

    private static final Pattern SUMMARY = Pattern.compile("统计表|汇总表|签字表|发放表|红黑榜|红榜|公示");

    private static final int POOL = 20_000;
    private static final int POOLED_LENGTH = 8;
    private static final int STEP = 500;

    /** What is needed to recognise a sheet: items by year, today, file name, progress. */
    record Setting(Path file, LocalDate today, Function<Optional<Integer>, List<ScoreItem>> items, Progress progress) {}

    private final Setting setting;
    private final Map<Cell, Cell> pool = new HashMap<>();
    private final List<Row> top = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private SheetInfo current;
    private SheetInfo taken;
    private Table table;
    private Letterhead head;
    private LineKind kind;
    private int[] columns = {};
    private int hidden;
    private boolean decided;
    private boolean taking;
    private int anything;
    private boolean summary;

    SheetScan(Setting setting) {
        this.setting = setting;
    }

    @Override
    public boolean sheet(SheetInfo sheet) {
        current = sheet;
        top.clear();
        decided = false;
        taking = false;
        return sheet.visible();
    }

    @Override
    public void row(Row row) {
        anything++;
        if (row.number() % STEP == 0) {
            setting.progress.check(setting.file.getFileName().toString(), row.number(), 0);
        }
        if (taking) {
            take(row);
        } else if (!decided) {
            top.add(row);
            if (top.size() >= TOP) {
                decide();
            }
        }
    }

    @Override
    public void endSheet(SheetEnd end) {
        if (!decided) {
            decide();
        }
        if (taking) {
            fillMerged(end.merges());
        }
    }

    private void decide() {
        decided = true;
        List<String> names = List.of(current.name(), name(setting.file));
        Letterhead whole = new Letterhead(top.subList(0, Math.min(HEAD, top.size())), names, setting.today);
        Optional<Table> found = new TableFinder(setting.items.apply(whole.year()))
                .find(top, String.join(" ", names))
                .filter(t -> !countsOnly(t, whole));
        if (found.isEmpty()) {
            summary |= SUMMARY.matcher(whole.all()).find();
            return;
        }
        if (taken != null) {
            others.add(current.name());
            return;
        }
        table = found.get();
        taken = current;
        taking = true;
        kind = new LineKind(table);
        columns = table.columns().values().stream().mapToInt(c -> c).toArray();
        int first = table.block().rows().get(0).number();
        List<Row> above = top.stream().filter(r -> r.number() < first).toList();
        head = new Letterhead(above, names, setting.today);
        top.stream().filter(r -> r.number() > table.block().last()).forEach(this::take);
        top.clear();
    }

    /** R02 has a roster's title and headings, but tells of nobody; R07 gives no grades. */
    private static boolean countsOnly(Table table, Letterhead head) {
        boolean bare = switch (table.form().kind()) {
            case LEADERS -> !table.has("idNo") && !table.has("phone");
            case RATINGS -> !table.has("grade") && !table.has("gradeA");
            default -> false;
        };
        return bare && SUMMARY.matcher(head.all()).find();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[A-Za-z]{2,5}$", "");
    }

    private void take(Row row) {
        if (!kind.isData(row)) {
            skipped.add(row.number());
            return;
        }
        hidden += row.hidden() ? 1 : 0;
        Cell[] cells = new Cell[row.width()];
        for (int c : columns) {
            if (c < cells.length && !row.cell(c).isBlank()) {
                cells[c] = pooled(row.cell(c));
            }
        }
        lines.add(new Line(row.number(), cells));
    }

    /** Ticks, grades, small numbers and names of groups are held once. */
    private Cell pooled(Cell cell) {
        if (cell.text().length() > POOLED_LENGTH || pool.size() > POOL) {
            return cell;
        }
        Cell known = pool.putIfAbsent(cell, cell);
        return known == null ? cell : known;
    }

    private void fillMerged(List<Region> merges) {
        Map<Integer, Line> byNumber = new HashMap<>();
        for (String key : List.of("township", "village", "groups")) {
            Integer column = table.columns().get(key);
            for (Region region : column == null ? List.<Region>of() : merges) {
                if (region.firstColumn() == column && region.lastRow() > region.firstRow()) {
                    if (byNumber.isEmpty()) {
                        lines.forEach(line -> byNumber.put(line.number(), line));
                    }
                    fill(region, column, byNumber);
                }
            }
        }
    }

    private static void fill(Region region, int column, Map<Integer, Line> byNumber) {
        Line first = byNumber.get(region.firstRow());
        for (int r = region.firstRow() + 1; first != null && r <= region.lastRow(); r++) {
            Line line = byNumber.get(r);
            if (line != null) {
                line.fill(column, first.cell(column));
            }
        }
    }

    /** The recognised table; empty when no sheet has known headings. */
    Optional<Table> table() {
        return Optional.ofNullable(table);
    }

    /** Name of the sheet that was taken; blank when none was. */
    String sheetName() {
        return taken == null ? "" : taken.name();
    }

    /** What stands above its headings. */
    Letterhead head() {
        return head;
    }

    /** Its rows of data. */
    List<Line> lines() {
        return lines;
    }

    /** Numbers from 0 of its rows that hold no data. */
    List<Integer> skipped() {
        return skipped;
    }

    /** Names of further sheets that look like data and were not read. */
    List<String> others() {
        return others;
    }

    /** How many rows of data are hidden. */
    int hidden() {
        return hidden;
    }

    /** Whether a sheet that was not taken is a statistic, by its title. */
    boolean summary() {
        return summary;
    }

    /** Whether the workbook has anything in it. */
    boolean isEmpty() {
        return anything == 0;
    }
}
