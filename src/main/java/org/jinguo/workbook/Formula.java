package org.jinguo.workbook;

import java.util.Objects;

/**
 * A live formula with the value it has now, so that a preview without a calculator shows it too.
 *
 * @param expression without the equals sign; {@code {r}} stands for the number of its own row,
 *     {@code {first}} and {@code {last}} for the first and last row of the data
 * @param cached the value as the column's cells take it; null for none
 */
public record Formula(String expression, Object cached) {
    public Formula {
        Objects.requireNonNull(expression);
    }
}
