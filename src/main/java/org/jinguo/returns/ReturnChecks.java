package org.jinguo.returns;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/**
 * The checks (审核关系) of a return before it is sent, over the same rows that would be written. K01,
 * K02 and K04 hold by construction: totals and ratios are live formulas, numbers run from 1.
 */
public final class ReturnChecks {

    private final TableMaker maker;
    private final List<Check> checks;

    /** Checks of a data set. */
    public ReturnChecks(DataFolder data, Figures figures) {
        ReturnCatalogue catalogue = new ReturnCatalogue();
        // 填报时间 is printed, never checked
        Clock anyDay = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        this.maker = new TableMaker(data, figures, catalogue, anyDay);
        this.checks = List.of(
                new RequiredCheck(),
                new FormulaCheck(figures, catalogue),
                new LeaderCheck(data, figures),
                new RatingCheck(data, figures),
                new RoundCheck(data, figures),
                new NoticeCheck(),
                new AidCheck(data, figures, catalogue),
                new LedgerCheck(data, figures, catalogue));
    }

    /**
     * What was found, the gravest first; empty when the return may be sent.
     *
     * @throws ReturnException for a form that is not filled from the ledgers
     */
    public List<Finding> run(String code, Period period, Area unit) {
        return run(ReturnOrder.of(code, period, unit));
    }

    /** What was found in a return of an order, the gravest first. */
    public List<Finding> run(ReturnOrder order) {
        return maker.parts(order).stream()
                .map(maker::make)
                .flatMap(t -> checks.stream().flatMap(c -> c.run(t).stream()))
                .sorted(Comparator.comparing(Finding::level))
                .toList();
    }
}
