package org.jinguo.demo;

import java.time.LocalDate;

/**
 * One payment with its recipient.
 *
 * @param batch when, and on what day it is reported
 * @param village where the recipient lives
 * @param person the recipient, with the card the money goes to
 * @param guardian who looks after a child; empty name for adults
 */
record AidCase(AidMix.Grant grant, Batch batch, PlanLine village, Recipient person, Guardian guardian) {

    /** A batch and its day. */
    record Batch(AidBatch of, LocalDate on) {}

    /** Who receives the money, on which card, with which phone. */
    record Recipient(DemoLeader.Citizen citizen, String card, String phone) {}

    /** A guardian and the relation (父, 母, 祖父, 祖母). */
    record Guardian(DemoLeader.Citizen citizen, String relation) {

        /** True when a parent looks after the child. */
        boolean byParent() {
            return relation.length() == 1;
        }
    }

    /** Full years of the recipient on the day of the report. */
    int age() {
        return person.citizen().ageOn(batch.on());
    }
}
