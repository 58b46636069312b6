package org.jinguo.returns;

/** The three layouts of R05 that the townships use (returns.json, variants). */
public enum RatingForm {
    /** Points and ticks where points were given, otherwise ticks only. */
    AS_RATED,
    /** A: points and ticks. */
    POINTS,
    /** B: the grade as one word. */
    WORD,
    /** C: ticks without points, on A4 portrait. */
    TICKS
}
