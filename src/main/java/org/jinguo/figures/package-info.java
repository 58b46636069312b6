/**
 * The catalogue of figures: one declaration gives a figure's value, its value for each unit below,
 * and the records behind it. Knows no sheet and no screen, and writes nothing.
 *
 * <p>Codes: a figure of the annual report has the report's code ({@code B-01}: letter of the
 * campaign, number of the sentence; {@code X-} for totals that the report leaves to the reader;
 * annual_figures.csv); {@code H-} counts what is still missing in the data. Every other figure is
 * named after the return and the column that first asked for it ({@code R02.age35}), in the column
 * keys of returns.json; a later return asks for it under the same code.
 */
package org.jinguo.figures;
