package org.jinguo.ui.ledger;

/**
 * Why something was not done, and what can be done instead.
 *
 * @param sentence why not
 * @param label what can be done instead
 * @param deed does it
 */
record Advice(String sentence, String label, Runnable deed) {}
