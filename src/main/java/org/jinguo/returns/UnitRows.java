package org.jinguo.returns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Uom;
import org.jinguo.figures.Value;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;

/** Rows of statistics: one for each unit below, its figures in the columns. */
final class UnitRows implements RowSource {

    static final String FIGURE = "figure:";

    private final Figures figures;
    private final ReturnCatalogue catalogue;

    UnitRows(Figures figures, ReturnCatalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Override
    public List<Line> lines(ReturnOrder order) {
        Map<Area, Map<String, Value>> found = new LinkedHashMap<>();
        for (String code : codes(order)) {
            if (!wholeOnly(code, order.unit())) {
                figures.perChild(code, order.period(), order.unit())
                        .forEach((area, value) -> found.computeIfAbsent(area, a -> new HashMap<>())
                                .put(code, value));
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(
                        e -> e.getKey().id() == order.unit().id()))
                .map(e -> line(order, e.getKey(), e.getValue()))
                .toList();
    }

    /** Codes of the figures of a return, in no order. */
    List<String> codes(ReturnOrder order) {
        return catalogue.source(order.code()).orElseThrow().columns().values().stream()
                .filter(s -> s.startsWith(FIGURE))
                .map(s -> s.substring(FIGURE.length()))
                .sorted()
                .toList();
    }

    /** Villages are not counted within a group: a village's own return shows them in total only. */
    static boolean wholeOnly(String code, Area unit) {
        return code.equals("R02.villageCount")
                && (unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP);
    }

    private Line line(ReturnOrder order, Area area, Map<String, Value> values) {
        Line line = new Line(area).with("area.unit", name(order.unit(), area));
        for (String code : codes(order)) {
            Value value = values.get(code);
            line.with(FIGURE + code, value == null ? absent(code, order) : cell(value));
        }
        return line;
    }

    private static Object absent(String code, ReturnOrder order) {
        return wholeOnly(code, order.unit()) ? null : (Object) 0L;
    }

    /** A cell; nothing where there is nothing to compare with. */
    static Long cell(Value value) {
        return value.known() ? value.amount() : null;
    }

    /**
     * How many people a unit has, each once; differs from the sum of its rows where some are in
     * two.
     */
    long distinct(String code, ReturnOrder order) {
        return figures.value(code, order.period(), order.unit()).amount();
    }

    /** Whether a figure counts each person once. */
    boolean persons(String code) {
        return figures.find(code).filter(f -> f.unit() == Uom.PERSONS).isPresent();
    }

    private static String name(Area unit, Area area) {
        if (area.id() != unit.id()) {
            return area.name();
        }
        return Messages.get(unit.level() == AreaLevel.VILLAGE ? "return.unit.noGroup" : "return.unit.own");
    }
}
