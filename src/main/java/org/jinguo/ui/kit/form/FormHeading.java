package org.jinguo.ui.kit.form;

/**
 * The heading of a section.
 *
 * @param text what it says
 */
record FormHeading(String text) implements FormPart {}
