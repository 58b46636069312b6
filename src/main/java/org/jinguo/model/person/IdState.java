package org.jinguo.model.person;

/** What is known of a person's citizen ID (domain document, 4.1). */
public enum IdState {
    /** The check character fits. */
    RIGHT,
    /** 待核实: kept as the paper shows it, though the check fails. */
    PENDING,
    /** 无身份证, with a reason. */
    NONE,
    /** Not given yet. */
    MISSING
}
