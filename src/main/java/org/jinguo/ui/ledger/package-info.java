/** The ledgers of households and people: grids to edit in, forms beside them. */
package org.jinguo.ui.ledger;
