package org.jinguo.intake;

/** The forms that can be read; codes as in the domain document, section 2.2. */
public enum Form {
    /** R01. */
    LEADERS("R01", "村妇女小组长花名册"),
    /** R05, in its variants A (scores and ticks), B (grade as a word), C (ticks only). */
    RATINGS("R05", "清洁家庭评选花名册"),
    /** The register of households. */
    REGISTER("REG", "住户登记表"),
    /** R08. */
    POOR_WOMEN("R08", "贫困妇女救助花名册"),
    /** R09. */
    POOR_CHILDREN("R09", "贫困儿童救助花名册"),
    /** R10. */
    TWO_CANCERS("R10", "“两癌”救助花名册"),
    /** R11. */
    SPRING_BUD("R11", "“春蕾计划”资助学生花名册");

    private final String code;
    private final String label;

    Form(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Code of the return, {@code R05}; {@code REG} for the register. */
    public String code() {
        return code;
    }

    /** Name in the district's words. */
    public String label() {
        return label;
    }

    /** Whether it is a roster of aid; its name is then the code of the programme. */
    boolean aid() {
        return compareTo(POOR_WOMEN) >= 0;
    }
}
