/**
 * The vocabulary in which every ledger is described: fields, ledgers, problems, periods, and the
 * reading of what people type. Knows no particular ledger and no library but the JDK.
 */
package org.jinguo.model.field;
