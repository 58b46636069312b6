package org.jinguo.intake;

/**
 * A row that was not taken.
 *
 * @param cell the cell that is to blame, for example {@code C14}
 * @param reason what is wrong and what to do
 */
public record Refusal(String cell, String reason) {}
