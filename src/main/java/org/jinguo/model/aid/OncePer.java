package org.jinguo.model.aid;

/** How often one person may receive a programme's aid (domain document, 4.11). */
public enum OncePer {
    /** Once a year. */
    YEAR,
    /** Once in a life (两癌). */
    LIFE,
    /** No limit. */
    NONE
}
