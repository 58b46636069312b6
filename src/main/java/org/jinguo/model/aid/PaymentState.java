package org.jinguo.model.aid;

/** States of an application for aid (domain document, 4.11). Only {@link #PAID} and later count. */
public enum PaymentState {
    DRAFT,
    VILLAGE_CHECKED,
    VILLAGE_PUBLISHED,
    TOWN_REVIEWED,
    DISTRICT_APPROVED,
    PUBLISHED,
    PAID,
    ARCHIVED,
    REJECTED,
    RETURNED;

    /** Whether the application stands: it was neither refused nor given back. */
    public boolean stands() {
        return this != REJECTED && this != RETURNED;
    }

    /** Whether the money has been paid. */
    public boolean paid() {
        return this == PAID || this == ARCHIVED;
    }
}
