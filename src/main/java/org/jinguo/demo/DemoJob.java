package org.jinguo.demo;

import java.util.List;
import org.jinguo.model.field.Problem;

/** Writes the synthetic district, or a part of it, as workbooks that villages would send. */
public final class DemoJob {

    private DemoJob() {}

    /**
     * Writes the workbooks of an order.
     *
     * @return the totals that a right import must arrive at
     * @throws DemoException when the folder is not empty or can not be written
     * @throws org.jinguo.workbook.WorkbookException when a workbook can not be written
     * @throws IllegalArgumentException when {@link DemoOrder#problems()} says the order is wrong
     */
    public static DemoReport run(DemoOrder order, DemoProgress progress) {
        return new DemoRun(source(order), order, false, progress).write();
    }

    /** The totals of an order without writing anything. */
    public static DemoReport figures(DemoOrder order) {
        return DemoRun.figures(source(order), order.unit().scale() != DemoScale.VILLAGE);
    }

    private static DemoSource source(DemoOrder order) {
        List<Problem> problems = order.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).code());
        }
        return new DemoSource(order.plan(), Plan.DISTRICT, AidMix.DISTRICT, order.seed(), order.year());
    }
}
