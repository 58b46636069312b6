package org.jinguo.ui.charts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Movement;
import org.jinguo.figures.Ranked;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/** What one look shows, read at once; all numbers are figures. */
sealed interface ChartsPicture {

    /**
     * Where and when.
     *
     * @param unit the unit
     * @param period the round's period
     */
    record Frame(Area unit, Period period) {}

    /** Where and when. */
    Frame frame();

    /**
     * Figures of one unit in one round.
     *
     * @param unit the unit
     * @param period the round's period
     * @param values its figures by code
     */
    record Line(Area unit, Period period, Map<String, Value> values) {

        /** The figure's count; 0 where nothing of it lies in the unit. */
        long amount(String code) {
            Value value = values.get(code);
            return value == null ? 0 : value.amount();
        }

        /** The figure as a number; 0 where it is not known. */
        double number(String code) {
            return known(code) ? values.get(code).number().doubleValue() : 0;
        }

        /** The figure as a form shows it; a dash when it is not known. */
        String text(String code) {
            Value value = values.get(code);
            return value == null || !value.known() ? "–" : value.text();
        }

        boolean known(String code) {
            Value value = values.get(code);
            return value != null && value.known();
        }
    }

    /**
     * Grades in bars.
     *
     * @param units one line for each unit below
     * @param rounds one line for each round of the year, of the unit itself
     */
    record Grades(Frame frame, List<Line> units, List<Line> rounds) implements ChartsPicture {}

    /**
     * Shares over the rounds.
     *
     * @param rounds the rounds, oldest first
     * @param whole the unit's own lines, one for each round
     * @param units those of each unit below, in order of the tree; a round may be missing
     */
    record Trend(Frame frame, List<Period> rounds, List<Line> whole, Map<Area, List<Line>> units)
            implements ChartsPicture {}

    /**
     * Who rose and who fell.
     *
     * @param movement the numbers; empty when there are not two rounds
     * @param rated whether the round looked at has ratings at all
     */
    record Moved(Frame frame, Optional<Movement> movement, boolean rated) implements ChartsPicture {}

    /**
     * The ranking.
     *
     * @param ranks the units below by place
     * @param before the round with which places are compared, if there is one
     */
    record Ranks(Frame frame, List<Ranked> ranks, Optional<Period> before) implements ChartsPicture {}
}
