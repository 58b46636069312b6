package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.store.RatingSheet;
import org.jinguo.workbook.Column;
import org.jinguo.workbook.ColumnTotal;
import org.jinguo.workbook.Formula;
import org.jinguo.workbook.Heading;
import org.jinguo.workbook.Letters;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.Paper;
import org.jinguo.workbook.SheetContent;
import org.jinguo.workbook.SheetLayout;
import org.jinguo.workbook.TotalRow;
import org.jinguo.workbook.Totals;

/**
 * R05 to be filled at the door: names, doors and members stand there, grades do not. Counts work by
 * themselves when the sheet is filled on a computer, and stay blank for the pen until then.
 */
final class DoorstepSheet {

    private static final int ABOVE = 3;

    private final ReturnTable.Texts texts;
    private final ReturnForm form;
    private final RatingSheet sheet;
    private final PaperOrder order;
    private final List<ReturnColumn> columns;
    private final List<Object[]> rows = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    /** A sheet of an order with columns for its paper. */
    DoorstepSheet(
            ReturnTable.Texts texts, ReturnForm form, RatingSheet sheet, PaperOrder order, List<ReturnColumn> columns) {
        this.texts = texts;
        this.form = form;
        this.sheet = sheet;
        this.order = order;
        this.columns = List.copyOf(columns);
    }

    SheetContent content() {
        fill();
        return new SheetContent(layout(), rows, Totals.of(totals()), false);
    }

    /** The rows in walking order; where groups are parted, each ends with its own count. */
    private void fill() {
        List<RatingSheet.Line> lines = sheet.lines();
        int begun = 0;
        int firstOfGroup = 0;
        for (int i = 0; i < lines.size(); i++) {
            long group = lines.get(i).group().id();
            rows.add(row(i + 1, lines.get(i)));
            boolean last = i + 1 == lines.size() || lines.get(i + 1).group().id() != group;
            if (order.byGroup() && last) {
                rows.add(subtotal(lines.subList(firstOfGroup, i + 1), begun));
                begun = rows.size();
                firstOfGroup = i + 1;
                if (i + 1 < lines.size()) {
                    breaks.add(begun);
                }
            }
        }
    }

    private Object[] row(int number, RatingSheet.Line line) {
        return columns.stream().map(c -> value(c.key(), number, line)).toArray();
    }

    private Object value(String key, int number, RatingSheet.Line line) {
        return switch (key) {
            case "seq" -> number;
            case "group" -> line.group().name();
            case "headName" -> line.household().headName();
            case "doorNo" -> line.household().doorNo();
            case "members" -> line.household().members();
            case "score" -> score();
            case "remark" -> remark(line);
            case "plaque" -> plaque(line);
            default -> null;
        };
    }

    /** 总分 adds up as soon as points are typed. */
    private Formula score() {
        int from = -1;
        int to = -1;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().matches("s\\d")) {
                from = from < 0 ? c : from;
                to = c;
            }
        }
        String range = Letters.of(from) + "{r}:" + Letters.of(to) + "{r}";
        return new Formula("IF(COUNT(" + range + ")=0,\"\",SUM(" + range + "))", "");
    }

    /** A household keeps the plaque that it has while it stays 清洁户. */
    private static boolean plaque(RatingSheet.Line line) {
        return line.rating()
                .or(line::before)
                .filter(r -> r.plaque() && r.grade() == Grade.CLEAN)
                .isPresent();
    }

    /** 外出 and 空挂户 are known beforehand (note 3 of the form). */
    private static String remark(RatingSheet.Line line) {
        return switch (line.household().status()) {
            case LIVING -> null;
            case AWAY, EMPTY -> line.household().status().label();
        };
    }

    private Object[] subtotal(List<RatingSheet.Line> group, int begun) {
        int first = ABOVE + depth() + 1;
        Object[] row = new Object[columns.size()];
        for (int c = 0; c < row.length; c++) {
            String letter = Letters.of(c);
            String range = letter + (first + begun) + ":" + letter + (first + rows.size() - 1);
            String counting = counting(c, range);
            if (!counting.isEmpty()) {
                row[c] = new Formula(counting, counted(c, group));
            }
        }
        row[0] = Messages.get("return.subtotal");
        row[1] = group.get(0).group().name();
        return row;
    }

    private int depth() {
        return columns.stream().mapToInt(c -> c.header().size()).max().orElse(1);
    }

    private boolean word() {
        return columns.stream().anyMatch(c -> c.key().equals("grade"));
    }

    /** What counts a column over a range; empty for a column that nobody counts. */
    private String counting(int c, String range) {
        return switch (columns.get(c).key()) {
            case "members" -> "SUBTOTAL(9," + range + ")";
            case "gradeA", "gradeB", "gradeC", "plaque" -> {
                String count = "COUNTIF(" + range + ",\"?*\")";
                yield "IF(" + count + "=0,\"\"," + count + ")";
            }
            case "problem" -> word() ? tally(range.replace(Letters.of(c), gradeLetter())) : "";
            default -> "";
        };
    }

    private String gradeLetter() {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).key().equals("grade"))
                .mapToObj(Letters::of)
                .findFirst()
                .orElseThrow();
    }

    /** Counts each grade of a column of words: 清洁14 较清洁7 不清洁3. */
    private static String tally(String range) {
        String each = Stream.of(Grade.values())
                .filter(Grade::rated)
                .map(Grade::shortLabel)
                .map(g -> "\"" + g + "\"&COUNTIF(" + range + ",\"" + g + "\")")
                .collect(Collectors.joining("&\" \"&"));
        return "IF(COUNTIF(" + range + ",\"?*\")=0,\"\"," + each + ")";
    }

    private Object counted(int c, List<RatingSheet.Line> lines) {
        return switch (columns.get(c).key()) {
            case "members" ->
                lines.stream()
                        .map(l -> l.household().members())
                        .filter(Objects::nonNull)
                        .mapToLong(n -> n)
                        .sum();
            case "plaque" -> {
                long plaques = lines.stream().filter(DoorstepSheet::plaque).count();
                yield plaques == 0 ? "" : (Object) plaques;
            }
            default -> "";
        };
    }

    private Object[] totals() {
        Object[] totals = new Object[columns.size()];
        for (int c = 0; c < totals.length; c++) {
            if (!counting(c, "A1").isEmpty()) {
                totals[c] = counted(c, sheet.lines());
            }
        }
        return totals;
    }

    private SheetLayout layout() {
        PageSetup page = new PageSetup(paper(), texts.signature(), notes());
        return new SheetLayout(
                form.title(),
                new Heading(
                        texts.title(), texts.left(), Messages.get("return.header.noDay"), texts.right(), texts.extra()),
                laid(),
                new TotalRow(TotalRow.Position.BOTTOM, texts.totalLabel(), 2),
                order.byGroup() ? page.cutAt(breaks, Messages.get("return.foot.team")) : page);
    }

    private Paper paper() {
        return order.paper() == RatingPaper.POINTS ? Paper.A4_LANDSCAPE : Paper.A4_PORTRAIT;
    }

    private List<String> notes() {
        return word() ? List.of(Messages.get("return.note.word")) : texts.notes();
    }

    private List<Column> laid() {
        List<Column> laid = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            ReturnColumn column = columns.get(c);
            String letter = Letters.of(c);
            String counting = counting(c, letter + "{first}:" + letter + "{last}");
            laid.add(Column.of(column.type(), column.width(), column.header().toArray(String[]::new))
                    .formatted(column.format())
                    .totalled(counting.isEmpty() ? ColumnTotal.NONE : ColumnTotal.formula(counting)));
        }
        return laid;
    }
}
