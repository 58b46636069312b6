package org.jinguo.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jinguo.model.field.Problem;

/**
 * What is to be written.
 *
 * @param unit the scale and the unit
 * @param year calendar year of the sheets
 * @param seed the same seed gives the same workbooks
 * @param out an empty or new folder
 * @param dirty adds broken rows, and a list of them ({@link DemoReport#SPOILED_LIST})
 */
public record DemoOrder(Unit unit, int year, long seed, Path out, boolean dirty) {

    /** First and last year a sheet can be about. */
    private static final int FIRST_YEAR = 2015;

    private static final int LAST_YEAR = 2035;

    /**
     * A unit of the synthetic district.
     *
     * @param scale village, township or district
     * @param code statistics code of 12, 9 or 6 digits
     */
    public record Unit(DemoScale scale, String code) {
        public Unit {
            Objects.requireNonNull(scale);
            Objects.requireNonNull(code);
        }

        /** The unit that is taken when none is named. */
        public static Unit of(DemoScale scale) {
            return new Unit(scale, scale.defaultUnit());
        }
    }

    public DemoOrder {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(out);
    }

    /** An order of clean files; a blank code stands for the default unit of the scale. */
    public static DemoOrder of(DemoScale scale, String code, int year, long seed, Path out) {
        Unit unit = code.isBlank() ? Unit.of(scale) : new Unit(scale, code.strip());
        return new DemoOrder(unit, year, seed, out, false);
    }

    /** The same order with broken rows added. */
    public DemoOrder withDirtyRows() {
        return new DemoOrder(unit, year, seed, out, true);
    }

    /** What is wrong with it; empty when it can be carried out. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean known = unit.code().length() == unit.scale().codeLength()
                && !Plan.DISTRICT.below(unit.code()).lines().isEmpty();
        if (!known) {
            problems.add(Problem.error(
                    "demo.unit",
                    unit.code(),
                    unit.scale().codeLength(),
                    unit.scale().defaultUnit()));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            problems.add(Problem.error("demo.year", year, FIRST_YEAR, LAST_YEAR));
        }
        return problems;
    }

    Plan plan() {
        return Plan.DISTRICT.below(unit.code());
    }
}
