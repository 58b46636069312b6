package org.jinguo.intake;

/**
 * A value that was not taken as it stood.
 *
 * @param cell address, for example {@code C14}
 * @param from the cell's text
 * @param to what was understood
 * @param reason why, in officers' words
 */
public record Repair(String cell, String from, String to, String reason) {}
