package org.jinguo.model.field;

/**
 * One setting of a data set, kept and journalled with the records it governs.
 *
 * @param id identity
 * @param name symbolic name, for example {@code home.unit}
 * @param text value as text
 */
public record Setting(long id, String name, String text) {}
