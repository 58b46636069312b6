package org.jinguo.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small township for practice and for the first start: five villages of 洋口镇 with about forty
 * households each. Every sheet begins with the note that it is 演示数据.
 */
public final class PracticeTownship {

    /** The year its sheets are about. */
    public static final int YEAR = 2019;

    /** Its township, 洋口镇. */
    public static final String TOWNSHIP = "361103102";

    private static final long SEED = 20191225;
    private static final int HOUSEHOLDS = 40;
    private static final int GROUPS = 6;
    private static final List<String> VILLAGES =
            List.of("361103102003", "361103102011", "361103102200", "361103102203", "361103102213");

    private PracticeTownship() {}

    /** Writes its workbooks into an empty or new folder; throws as {@link DemoJob#run} does. */
    public static DemoReport write(Path out, DemoProgress progress) {
        DemoOrder order = DemoOrder.of(DemoScale.TOWNSHIP, TOWNSHIP, YEAR, SEED, out);
        return new DemoRun(source(), order, true, progress).write();
    }

    /** The totals that a right import of it must arrive at. */
    public static DemoReport expected() {
        return DemoRun.figures(source(), true);
    }

    private static DemoSource source() {
        List<PlanLine> lines = new ArrayList<>();
        for (String code : VILLAGES) {
            lines.add(Plan.DISTRICT.below(code).lines().get(0).thin(HOUSEHOLDS, GROUPS));
        }
        Plan plan = new Plan(lines);
        return new DemoSource(plan, plan, AidMix.PRACTICE, SEED, YEAR);
    }
}
