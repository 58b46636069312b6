package org.jinguo.ui.kit.page;

/**
 * Why something was not done, and what can be done instead.
 *
 * @param sentence why not
 * @param label what can be done instead
 * @param deed does it
 */
public record Advice(String sentence, String label, Runnable deed) {}
