package org.jinguo.ui.notice;

import java.util.List;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.returns.LeftOut;
import org.jinguo.returns.PaperOrder;

/**
 * A paper as the preview shows it.
 *
 * @param order what it is
 * @param sheet the paper
 * @param title its name for the printer
 * @param leftOut what was left out of a notice
 */
record Sample(PaperOrder order, PaperSheet sheet, String title, List<LeftOut> leftOut) {

    /** Whether another sample is of the same paper of the same unit and period. */
    boolean same(Sample other) {
        return order.paper() == other.order().paper()
                && order.unit().id() == other.order().unit().id()
                && order.period().equals(other.order().period());
    }
}
