package org.jinguo.ui.kit.form;

/**
 * Something that can be done about what a field's note says: 就是她.
 *
 * @param label its words
 * @param deed what it does
 */
public record Offer(String label, Runnable deed) {}
