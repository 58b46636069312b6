package org.jinguo.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.DateContext;
import org.jinguo.model.place.Area;
import org.jinguo.workbook.Cell;

/** What all rows of one sheet share while they are read. */
final class SheetContext {

    private final Table table;
    private final Letterhead head;
    private final Optional<Area> village;
    private final LocalDate today;
    private final String[] labels;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Cell> above = new HashMap<>();
    private final DateContext dates;

    SheetContext(Table table, Letterhead head, Optional<Area> village, LocalDate today) {
        this.table = table;
        this.head = head;
        this.village = village;
        this.today = today;
        this.dates = head.year().map(y -> DateContext.of(y, today)).orElse(DateContext.of(today));
        this.labels = table.specs().values().stream().map(ColumnSpec::label).toArray(String[]::new);
        for (String key : table.specs().keySet()) {
            places.put(key, places.size());
        }
    }

    Table table() {
        return table;
    }

    Letterhead head() {
        return head;
    }

    /** The village that the whole sheet is about; empty when its rows tell. */
    Optional<Area> village() {
        return village;
    }

    LocalDate today() {
        return today;
    }

    /** The day on which the roster was made, else today. */
    LocalDate day() {
        return head.date().orElse(today);
    }

    /** What a bare number in a column of money means. */
    Money.Unit unit() {
        return Money.Unit.YUAN;
    }

    DateContext dates() {
        return dates;
    }

    /** Labels of the form's columns, in order. */
    String[] labels() {
        return labels;
    }

    /** Place of a column's label by key. */
    Map<String, Integer> places() {
        return places;
    }

    /** The last cell of a column that said something. */
    Cell above(String key) {
        return above.getOrDefault(key, Cell.BLANK);
    }

    /** Remembers a cell for 同上 below it. */
    Cell keep(String key, Cell cell) {
        if (!cell.isBlank()) {
            above.put(key, cell);
        }
        return cell;
    }
}
