package org.jinguo.returns;

import java.util.List;

/** Finds what stands in the rows of a return, in the order of the form. */
interface RowSource {

    /** The rows of an order. */
    List<Line> lines(ReturnOrder order);
}
