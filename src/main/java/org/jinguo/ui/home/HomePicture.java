package org.jinguo.ui.home;

import java.util.List;
import java.util.Map;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnDue;

/**
 * Everything that the home page shows of one unit and period, read at once; all numbers are figures
 * of the catalogue. Two pictures of the same state of the data are equal.
 *
 * @param frame where and when
 * @param values figures of the unit by code
 * @param children figures of each unit below
 * @param trend the share of clean households, oldest round first
 * @param missing what is missing in which places
 * @param due what is to be reported
 */
record HomePicture(
        Frame frame,
        Map<String, Value> values,
        List<Child> children,
        List<Point> trend,
        Missing missing,
        List<ReturnDue> due) {

    static final String VILLAGES = "R02.villageCount";
    static final String GROUPS = "E-01";
    static final String COVERED = "R02.groupCovered";
    static final String LEADERS = "E-02";
    static final String SINGLE = "R02.leadersSingle";
    static final String MERGED = "R02.leadersMerged";
    static final String MERGED_GROUPS = "R02.mergedGroups";
    static final String HOUSEHOLDS = "R06.total";
    static final String RATED = "X-02";
    static final String CLEAN = "B-01";
    static final String FAIR = "B-02";
    static final String UNCLEAN = "B-03";
    static final String UNRATED = "H-08";
    static final String CLEAN_SHARE = "R06.aP";
    static final String NO_LEADER = "H-01";
    static final String OPEN = "H-02";
    static final String OPEN_GROUPS = "H-03";
    static final String ID_PENDING = "H-04";
    static final String ID_MISSING = "H-05";
    static final String NO_HOUSEHOLDS = "H-06";
    static final String NO_RATINGS = "H-07";
    static final String AIDED = "R13.np";
    static final String AID_MONEY = "R13.m";

    /**
     * Where and when.
     *
     * @param unit the unit
     * @param period the period looked at
     * @param round the period of rating
     * @param past whether it is looked back at, so that nothing is overdue
     */
    record Frame(Area unit, Period period, Period round, boolean past) {

        /** The year, for what is counted by years. */
        Period year() {
            return Period.year(period.year());
        }
    }

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

    /**
     * The share of clean households in a round.
     *
     * @param round the round's period
     * @param share the share
     */
    record Point(Period round, Value share) {}

    /**
     * Places in which something is missing.
     *
     * @param withoutHouseholds names of villages without households
     * @param withoutRatings names of villages that rated nobody
     * @param firstOpen the first village with households that nobody came to; the unit if none
     */
    record Missing(List<String> withoutHouseholds, List<String> withoutRatings, Area firstOpen) {}

    long amount(String code) {
        return values.get(code).amount();
    }

    String text(String code) {
        Value value = values.get(code);
        return value.known() ? value.text() : "–";
    }
}
