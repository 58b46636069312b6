package org.jinguo.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.workbook.ColumnType;

/** The values of the cells of a return: from the records, worked out within the row, added up. */
final class Cells {

    static final String RATIO = "ratio:";
    static final String SUM = "sum:";

    private final FormSource source;
    private final List<ReturnColumn> columns;

    Cells(FormSource source, List<ReturnColumn> columns) {
        this.source = source;
        this.columns = columns;
    }

    /** One row; the first is number 1. */
    List<Object> row(int number, Line line) {
        Object[] values = new Object[columns.size()];
        Map<String, Long> numbers = new HashMap<>();
        for (int c = 0; c < values.length; c++) {
            ReturnColumn column = columns.get(c);
            values[c] = column.key().equals("seq")
                    ? (Object) (long) number
                    : cell(column, line.get(source.of(column.key())));
            if (values[c] instanceof Long n) {
                numbers.put(column.key(), n);
            }
        }
        derive(values, numbers);
        return listed(values);
    }

    private static Object cell(ReturnColumn column, Object value) {
        if (value instanceof Integer n) {
            return (long) n;
        }
        boolean blankTick = column.type() == ColumnType.TICK && Boolean.FALSE.equals(value);
        return blankTick ? null : value;
    }

    /** Sums first, as ratios may stand on them. */
    private void derive(Object[] values, Map<String, Long> numbers) {
        for (int c = 0; c < values.length; c++) {
            String from = source.of(columns.get(c).key());
            if (from.startsWith(SUM)) {
                long sum = Linear.read(from.substring(SUM.length())).of(numbers).orElse(0);
                values[c] = sum;
                numbers.put(columns.get(c).key(), sum);
            }
        }
        ratios(values, numbers);
    }

    private void ratios(Object[] values, Map<String, Long> numbers) {
        for (int c = 0; c < values.length; c++) {
            String from = source.of(columns.get(c).key());
            if (from.startsWith(RATIO)) {
                String[] parts = from.substring(RATIO.length()).split("/", 2);
                values[c] = ratio(numbers.get(parts[0]), numbers.get(parts[1]));
            }
        }
    }

    private static BigDecimal ratio(Long part, Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** The total row: numbers added, texts and ticks counted, ratios of the sums. */
    List<Object> totals(List<ReturnRow> rows) {
        Object[] values = new Object[columns.size()];
        Map<String, Long> numbers = new HashMap<>();
        for (int c = 0; c < values.length; c++) {
            if (totalled(columns.get(c))) {
                long sum = 0;
                for (ReturnRow row : rows) {
                    sum = Math.addExact(sum, each(row.values().get(c)));
                }
                values[c] = sum;
                numbers.put(columns.get(c).key(), sum);
            }
        }
        ratios(values, numbers);
        return listed(values);
    }

    /** Whether the total row adds a column up. */
    boolean totalled(ReturnColumn column) {
        String from = source.of(column.key());
        return source.totals().contains(column.key()) || from.startsWith(UnitRows.FIGURE) || from.startsWith(SUM);
    }

    private static long each(Object value) {
        if (value instanceof Long n) {
            return n;
        }
        return value == null || value.equals(false) || value.toString().isEmpty() ? 0 : 1;
    }

    private static List<Object> listed(Object[] values) {
        List<Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            list.add(value);
        }
        return list;
    }
}
