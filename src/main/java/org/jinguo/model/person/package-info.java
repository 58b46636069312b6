/**
 * People: citizen IDs, phones, bank cards, names and their pinyin. Knows no ledger that refers to
 * them.
 */
package org.jinguo.model.person;
