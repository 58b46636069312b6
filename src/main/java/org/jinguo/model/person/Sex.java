package org.jinguo.model.person;

/** Sex as printed in forms and as carried by the 17th digit of a citizen ID. */
public enum Sex {
    FEMALE("女"),
    MALE("男");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    /** 女 or 男. */
    public String label() {
        return label;
    }
}
