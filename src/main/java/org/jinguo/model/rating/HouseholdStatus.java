package org.jinguo.model.rating;

/** Whether someone lives in a registered household. */
public enum HouseholdStatus {
    /** 常住. */
    LIVING("常住"),
    /** 长期外出. */
    AWAY("外出"),
    /** 空挂户: registered, not living here. */
    EMPTY("空挂户");

    private final String label;

    HouseholdStatus(String label) {
        this.label = label;
    }

    /** Word of the form R05, note 3. */
    public String label() {
        return label;
    }
}
