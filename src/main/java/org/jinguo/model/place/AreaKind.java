package org.jinguo.model.place;

/** What sort of area it is within its level (domain document, 1.1 and 4.4). */
public enum AreaKind {
    /** 区、县. */
    DISTRICT,
    /** 街道. */
    STREET,
    /** 镇. */
    TOWN,
    /** 乡. */
    TOWNSHIP,
    /** 农场、垦殖场 (政企合一单位). */
    FARM,
    /** 行政村 (村委会). */
    VILLAGE,
    /** 社区 (居委会). */
    COMMUNITY,
    /** 林场、生活区 (类似村居委会); may have no federation. */
    QUASI,
    /** 村民小组. */
    GROUP,
    /** 居民小组. */
    RESIDENT
}
