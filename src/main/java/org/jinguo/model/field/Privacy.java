package org.jinguo.model.field;

/** How carefully a field is shown and exported (architecture, section 1; PIPL articles 28–31). */
public enum Privacy {
    /** May be posted on the village wall. */
    PUBLIC,
    /** Identifies a person: in returns, never in notices. */
    PERSONAL,
    /** ID numbers, bank cards, hardship, minors: masked on screen until asked for. */
    SENSITIVE,
    /** Illness and rights cases: stays at the level that registered it. */
    CONFIDENTIAL
}
