package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * The overview's numbers, all of them figures of the catalogue.
 *
 * @param values figures of the unit by code
 * @param children figures of each unit below
 */
record HomePicture(Map<String, Value> values, List<Child> children) {

    static final String VILLAGES = "R02.villageCount";
    static final String GROUPS = "E-01";
    static final String COVERED = "R02.groupCovered";
    static final String LEADERS = "E-02";
    static final String HOUSEHOLDS = "R06.total";
    static final String RATED = "X-02";
    static final String CLEAN = "B-01";
    static final String CLEAN_SHARE = "R06.aP";
    static final String RATED_SHARE = "R06.rateP";
    static final String AIDED = "R13.np";
    static final String AID_MONEY = "R13.m";

    private static final List<String> OF_UNIT =
            List.of(
                    VILLAGES,
                    GROUPS,
                    COVERED,
                    LEADERS,
                    HOUSEHOLDS,
                    RATED,
                    CLEAN,
                    CLEAN_SHARE,
                    RATED_SHARE);
    private static final List<String> OF_CHILD =
            List.of(GROUPS, COVERED, LEADERS, HOUSEHOLDS, RATED, CLEAN_SHARE);

    /**
     * A unit below.
     *
     * @param unit the unit
     * @param values its figures by code
     */
    record Child(Area unit, Map<String, Value> values) {

        long amount(String code) {
            Value value = values.get(code);
            return value == null ? 0 : value.amount();
        }

        String text(String code) {
            Value value = values.get(code);
            return value == null || !value.known() ? "–" : value.text();
        }
    }

    static HomePicture read(Figures figures, Period period, Area unit) {
        Map<String, Value> values = new LinkedHashMap<>();
        OF_UNIT.forEach(code -> values.put(code, figures.value(code, period, unit)));
        Period year = Period.year(period.year());
        values.put(AIDED, figures.value(AIDED, year, unit));
        values.put(AID_MONEY, figures.value(AID_MONEY, year, unit));
        Map<Area, Map<String, Value>> below = new LinkedHashMap<>();
        OF_CHILD.forEach(
                code ->
                        figures.perChild(code, period, unit)
                                .forEach(
                                        (area, value) ->
                                                below.computeIfAbsent(
                                                                area, k -> new LinkedHashMap<>())
                                                        .put(code, value)));
        List<Child> children = new ArrayList<>();
        below.forEach((area, of) -> children.add(new Child(area, of)));
        return new HomePicture(values, children);
    }

    long amount(String code) {
        return values.get(code).amount();
    }

    String text(String code) {
        return values.get(code).text();
    }
}
