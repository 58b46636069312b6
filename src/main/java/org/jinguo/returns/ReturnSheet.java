package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jinguo.workbook.Column;
import org.jinguo.workbook.ColumnTotal;
import org.jinguo.workbook.Formula;
import org.jinguo.workbook.Heading;
import org.jinguo.workbook.PageSetup;
import org.jinguo.workbook.Paper;
import org.jinguo.workbook.SheetContent;
import org.jinguo.workbook.SheetLayout;
import org.jinguo.workbook.TotalRow;
import org.jinguo.workbook.Totals;

/** A return as a sheet: its look, its live formulas and the values they show. */
final class ReturnSheet {

    private static final int LETTERS = 26;

    private final ReturnTable table;
    private final FormSource source;
    private final Cells cells;

    ReturnSheet(ReturnTable table, FormSource source) {
        this.table = table;
        this.source = source;
        this.cells = new Cells(source, table.columns());
    }

    SheetContent content() {
        return new SheetContent(layout(), rows(), Totals.of(table.totals().toArray()), false);
    }

    private SheetLayout layout() {
        ReturnTable.Texts texts = table.texts();
        ReturnForm.Words words = table.form().words();
        boolean ticksOnly = table.column("gradeA") >= 0 && table.column("score") < 0;
        return new SheetLayout(
                table.form().title(),
                new Heading(texts.title(), texts.left(), texts.middle(), texts.right(), texts.extra()),
                columns(),
                new TotalRow(position(words), texts.totalLabel(), span()),
                page(ticksOnly ? Paper.A4_PORTRAIT : Paper.of(words.paper())));
    }

    /** A poster fills its paper. */
    private PageSetup page(Paper paper) {
        PageSetup page =
                new PageSetup(paper, table.texts().signature(), table.texts().notes());
        return source.rows().equals(TableMaker.NOTICE) ? page.filling() : page;
    }

    private static TotalRow.Position position(ReturnForm.Words words) {
        return switch (words.totalRow()) {
            case "top" -> TotalRow.Position.TOP;
            case "bottom" -> TotalRow.Position.BOTTOM;
            default -> TotalRow.Position.NONE;
        };
    }

    /** The label runs up to the first column with a total. */
    private int span() {
        for (int c = 1; c < table.columns().size(); c++) {
            if (cells.totalled(table.columns().get(c))) {
                return c;
            }
        }
        return 1;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            ReturnColumn column = table.columns().get(c);
            columns.add(Column.of(column.type(), column.width(), column.header().toArray(String[]::new))
                    .formatted(column.format())
                    .totalled(total(c)));
        }
        return columns;
    }

    private ColumnTotal total(int c) {
        ReturnColumn column = table.columns().get(c);
        String from = source.of(column.key());
        if (from.startsWith(Cells.RATIO)) {
            String[] parts = from.substring(Cells.RATIO.length()).split("/", 2);
            return ColumnTotal.ratio(table.column(parts[0]), table.column(parts[1]));
        }
        if (!cells.totalled(column)) {
            return ColumnTotal.NONE;
        }
        boolean onlyInTotal = !table.rows().isEmpty()
                && table.totals().get(c) instanceof Long
                && table.rows().stream().allMatch(r -> r.values().get(c) == null)
                && (Long) table.totals().get(c) != 0;
        return onlyInTotal ? ColumnTotal.formula(table.totals().get(c).toString()) : ColumnTotal.SUM;
    }

    private List<Object[]> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    private Object[] row(ReturnRow row) {
        Object[] values = row.values().toArray();
        for (int c = 0; c < values.length; c++) {
            String from = source.of(table.columns().get(c).key());
            if (from.startsWith(Cells.RATIO)) {
                values[c] = new Formula(quotient(from), values[c] == null ? "" : values[c]);
            } else if (from.startsWith(Cells.SUM)) {
                values[c] = new Formula(sum(from), values[c]);
            }
        }
        return values;
    }

    private String quotient(String from) {
        String[] parts = from.substring(Cells.RATIO.length()).split("/", 2);
        String below = cell(parts[1]);
        return "IF(" + below + "=0,\"\"," + cell(parts[0]) + "/" + below + ")";
    }

    private String sum(String from) {
        return Linear.read(from.substring(Cells.SUM.length())).terms().stream()
                .map(t -> cell(t.key()))
                .collect(Collectors.joining("+"));
    }

    private String cell(String key) {
        return letters(table.column(key)) + "{r}";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
