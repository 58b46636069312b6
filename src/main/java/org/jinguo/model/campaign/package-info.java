/**
 * The plain ledgers of 五大行动: a record, and a definition in which everything else is said. Screen,
 * import, export, figures and returns are made from it.
 */
package org.jinguo.model.campaign;
