package org.jinguo.demo;

/**
 * What one township gives out in one programme.
 *
 * @param township statistics code
 * @param programme POOR_WOMEN, POOR_CHILDREN, TWO_CANCERS or SPRING_BUD
 * @param people recipients, every one a different person
 * @param fen amount in fen
 */
public record AidTotals(String township, String programme, int people, long fen) {}
