package org.jinguo.figures;

import java.util.function.Supplier;

/**
 * A single record as a fact, and how it is shown.
 *
 * @param fact the record, in the shape that figures are counted from
 * @param shown makes the line that an officer reads; asked only for records that count
 */
record Detail<F extends Fact>(F fact, Supplier<FigureRecord> shown) {}
