package org.jinguo.ui.kit.form;

/** One thing that a {@link Form} shows, from top to bottom. */
public sealed interface FormPart permits FormEntry, FormHeading, FormNote, TickSet {}
