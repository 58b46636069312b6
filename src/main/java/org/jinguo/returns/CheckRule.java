package org.jinguo.returns;

/**
 * A check between cells as the district words it (checks.json; domain document, section 5).
 *
 * @param id K01–K9B
 * @param scope the returns it is about
 * @param rule the relation, in words
 * @param level E 必须改, W 需说明, H 提示
 */
record CheckRule(String id, String scope, String rule, String level) {}
