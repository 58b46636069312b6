/**
 * Producing returns: the catalogue of forms (data), their rows from figures and records, the
 * workbooks, and the checks before they are sent. Which column shows what stands in sources.json,
 * which cells must agree in formulas.json; counts nothing by itself and knows no screen.
 */
package org.jinguo.returns;
