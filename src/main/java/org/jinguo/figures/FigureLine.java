package org.jinguo.figures;

/**
 * One line of a list of figures.
 *
 * @param figure the figure
 * @param value its value
 */
public record FigureLine(Figure figure, Value value) {}
