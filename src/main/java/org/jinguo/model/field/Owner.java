package org.jinguo.model.field;

/**
 * Whose the records of a ledger are.
 *
 * @param village the component that names the village; empty when there is none
 * @param group the component that names the group; empty when there is none
 */
public record Owner(String village, String group) {}
