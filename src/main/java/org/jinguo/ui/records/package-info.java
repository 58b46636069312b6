/**
 * The records behind a number: what was counted, by what rule, each record one key from its page.
 */
package org.jinguo.ui.records;
