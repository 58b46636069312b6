package org.jinguo.model.leader;

/** How a group leader was chosen: 单独推选 for one group, 合并推选 for several too-small ones. */
public enum ElectMode {
    SINGLE("单独推选"),
    MERGED("合并推选");

    private final String label;

    ElectMode(String label) {
        this.label = label;
    }

    /** What it is with so many groups (K11). */
    public static ElectMode of(int groups) {
        return groups > 1 ? MERGED : SINGLE;
    }

    /** Word of the form R01. */
    public String label() {
        return label;
    }
}
