package org.jinguo.model.place;

/** Levels of the tree of areas, from the top: 区 → 乡镇(街道) → 村(社区) → 村民小组(自然村). */
public enum AreaLevel {
    DISTRICT,
    TOWNSHIP,
    VILLAGE,
    GROUP
}
