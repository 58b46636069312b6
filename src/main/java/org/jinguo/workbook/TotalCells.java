package org.jinguo.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** The cells of the total row: live formulas over the data with the values they have now. */
final class TotalCells {

    private final SheetLayout layout;
    private final Totals totals;
    private final Sums sums;

    TotalCells(SheetLayout layout, Totals totals, Sums sums) {
        this.layout = layout;
        this.totals = totals;
        this.sums = sums;
    }

    /**
     * The cells.
     *
     * @param row its own number, from 0
     * @param first the first row of data, from 0
     * @param count how many rows of data; without any there are no formulas, only values
     */
    Object[] of(int row, int first, int count) {
        Object[] cells = new Object[layout.columns().size()];
        cells[0] = layout.total().label();
        for (int c = layout.total().span(); c < cells.length; c++) {
            Object value = value(c);
            String formula = expression(c, row + 1, first + 1, first + count);
            cells[c] = formula.isEmpty() || count == 0 ? value : new Formula(formula, value);
        }
        return cells;
    }

    private Object value(int column) {
        ColumnTotal total = layout.columns().get(column).total();
        return switch (total.kind()) {
            case NONE -> null;
            case TEXT -> total.expression();
            case SUM, FORMULA -> known(column);
            case RATIO -> ratio(total);
        };
    }

    private Object known(int column) {
        if (totals.counted()) {
            boolean summed = layout.columns().get(column).total().kind() != ColumnTotal.Kind.FORMULA;
            return summed ? sums.value(column) : null;
        }
        return column < totals.values().size() ? totals.values().get(column) : null;
    }

    private Object ratio(ColumnTotal total) {
        BigDecimal below = sums.amount(total.denominator(), part(total.denominator()));
        BigDecimal above = sums.amount(total.numerator(), part(total.numerator()));
        return below.signum() == 0 ? "" : above.divide(below, MathContext.DECIMAL64);
    }

    private Object part(int column) {
        return totals.counted() ? sums.value(column) : known(column);
    }

    private String expression(int column, int row, int first, int last) {
        ColumnTotal total = layout.columns().get(column).total();
        String letter = Letters.of(column);
        String range = letter + first + ":" + letter + last;
        return switch (total.kind()) {
            case NONE, TEXT -> "";
            case SUM -> sum(layout.columns().get(column).type(), range);
            case RATIO -> {
                String below = Letters.of(total.denominator()) + row;
                String above = Letters.of(total.numerator()) + row;
                yield "IF(" + below + "=0,\"\"," + above + "/" + below + ")";
            }
            case FORMULA ->
                total.expression()
                        .replace("{first}", Integer.toString(first))
                        .replace("{last}", Integer.toString(last));
        };
    }

    /** Numbers are added; ticks and other texts are counted. */
    private static String sum(ColumnType type, String range) {
        if (type.numeric()) {
            return "SUM(" + range + ")";
        }
        return type == ColumnType.DATE ? "COUNTA(" + range + ")" : "COUNTIF(" + range + ",\"?*\")";
    }
}
