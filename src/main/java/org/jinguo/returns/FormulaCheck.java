package org.jinguo.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Value;
import org.jinguo.model.aid.Money;
import org.jinguo.model.place.Area;
import org.jinguo.workbook.ColumnType;

/**
 * The relations between cells (formulas.json): on every row, and on the whole unit where no row
 * broke them. The whole is asked of the figures, not added up, so that people are counted once.
 */
final class FormulaCheck implements Check {

    private final Figures figures;
    private final ReturnCatalogue catalogue;

    FormulaCheck(Figures figures, ReturnCatalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Override
    public List<Finding> run(ReturnTable table) {
        List<Finding> found = new ArrayList<>();
        for (CheckFormula formula : catalogue.formulas(table.form().code())) {
            List<Finding> ofRows = new ArrayList<>();
            for (ReturnRow row : table.rows()) {
                judge(formula, table, row.unit(), numbers(table, row), ofRows);
            }
            if (ofRows.isEmpty()) {
                judge(formula, table, table.order().unit(), whole(table), ofRows);
            }
            found.addAll(ofRows);
        }
        return found;
    }

    private static Map<String, Long> numbers(ReturnTable table, ReturnRow row) {
        Map<String, Long> numbers = new HashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (row.values().get(c) instanceof Long n) {
                numbers.put(table.columns().get(c).key(), n);
            }
        }
        return numbers;
    }

    private Map<String, Long> whole(ReturnTable table) {
        FormSource source = catalogue.source(table.form().code()).orElseThrow();
        Map<String, Long> numbers = new HashMap<>();
        for (ReturnColumn column : table.columns()) {
            String from = source.of(column.key());
            if (from.startsWith(UnitRows.FIGURE)) {
                String code = from.substring(UnitRows.FIGURE.length());
                Value value = figures.value(
                        code, table.order().period(), table.order().unit());
                if (value.known()) {
                    numbers.put(column.key(), value.amount());
                }
            }
        }
        for (ReturnColumn column : table.columns()) {
            String from = source.of(column.key());
            if (from.startsWith(Cells.SUM)) {
                Linear.read(from.substring(Cells.SUM.length()))
                        .of(numbers)
                        .ifPresent(sum -> numbers.put(column.key(), sum));
            }
        }
        return numbers;
    }

    private static void judge(
            CheckFormula formula, ReturnTable table, Area unit, Map<String, Long> numbers, List<Finding> found) {
        if (formula.relation().holds(numbers)) {
            return;
        }
        Object[] shown = formula.amounts(numbers).stream()
                .map(n -> money(formula, table) ? yuan(n) : n.toString())
                .toArray();
        found.add(new Finding(formula.level(), formula.id(), unit, Messages.get(formula.say(), shown)));
    }

    private static boolean money(CheckFormula formula, ReturnTable table) {
        return formula.relation().left().keys().stream()
                .mapToInt(table::column)
                .anyMatch(c -> c >= 0 && table.columns().get(c).type() == ColumnType.MONEY);
    }

    private static String yuan(long fen) {
        return new Money(fen).toYuanText();
    }
}
