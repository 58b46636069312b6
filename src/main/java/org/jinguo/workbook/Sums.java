package org.jinguo.workbook;

import java.math.BigDecimal;
import java.util.List;

/** Adds up the columns that the total row shows: whole units (or fen) exactly, decimals exactly. */
final class Sums {

    private final List<Column> columns;
    private final boolean[] wanted;
    private final long[] whole;
    private final BigDecimal[] decimal;

    Sums(List<Column> columns) {
        this.columns = columns;
        this.wanted = new boolean[columns.size()];
        this.whole = new long[columns.size()];
        this.decimal = new BigDecimal[columns.size()];
        for (int c = 0; c < wanted.length; c++) {
            ColumnTotal total = columns.get(c).total();
            if (total.kind() == ColumnTotal.Kind.SUM) {
                wanted[c] = true;
            } else if (total.kind() == ColumnTotal.Kind.RATIO) {
                wanted[total.numerator()] = true;
                wanted[total.denominator()] = true;
            }
        }
    }

    void add(Object[] values) {
        for (int c = 0; c < values.length; c++) {
            if (wanted[c] && values[c] != null) {
                add(c, values[c] instanceof Formula f ? f.cached() : values[c]);
            }
        }
    }

    private void add(int c, Object value) {
        if (!columns.get(c).type().numeric()) {
            whole[c] += filled(value) ? 1 : 0;
        } else if (value instanceof Long || value instanceof Integer) {
            whole[c] = Math.addExact(whole[c], ((Number) value).longValue());
        } else if (value instanceof BigDecimal || value instanceof Double) {
            BigDecimal more = new BigDecimal(value.toString());
            decimal[c] = decimal[c] == null ? more : decimal[c].add(more);
        }
    }

    private static boolean filled(Object value) {
        return value != null && !value.equals(false) && !value.toString().isEmpty();
    }

    /** The sum as the column's cells take it. */
    Object value(int column) {
        return decimal[column] == null
                ? (Object) whole[column]
                : amount(column, whole[column]).add(decimal[column]);
    }

    /** A value in the unit that the sheet shows: fen as yuan, or as 万元. */
    BigDecimal amount(int column, Object value) {
        if (value instanceof Long number) {
            return switch (columns.get(column).type()) {
                case MONEY -> BigDecimal.valueOf(number, 2);
                case WAN -> BigDecimal.valueOf(number, 6);
                default -> BigDecimal.valueOf(number);
            };
        }
        return value instanceof Number ? new BigDecimal(value.toString()) : BigDecimal.ZERO;
    }
}
