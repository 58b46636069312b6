package org.jinguo.ui.kit.form;

/**
 * One line of the list below an input.
 *
 * @param line what it shows
 * @param take what happens when it is picked
 */
public record Suggestion(String line, Runnable take) {}
