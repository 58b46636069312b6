package org.jinguo.model.rating;

/** Whether someone lives in a registered household. */
public enum HouseholdStatus {
    /** 常住. */
    LIVING,
    /** 长期外出. */
    AWAY,
    /** 空挂户: registered, not living here. */
    EMPTY
}
