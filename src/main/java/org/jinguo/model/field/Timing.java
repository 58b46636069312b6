package org.jinguo.model.field;

/** How records of a ledger stand in time, and so how they are counted (architecture, section 1). */
public sealed interface Timing {

    /** They have no time of their own. */
    Timing ALWAYS = new Always();

    /**
     * They last; counted on the last day of a period.
     *
     * @param from component of the first day; null there means since ever
     * @param to component of the last day; null there means still
     */
    record Stock(String from, String to) implements Timing {}

    /**
     * They happened; counted in the period that the day lies in.
     *
     * @param day component of the day
     */
    record Flow(String day) implements Timing {}

    /** They have no time of their own. */
    record Always() implements Timing {}
}
