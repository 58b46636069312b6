package org.jinguo.figures;

/**
 * A payment made within the period.
 *
 * @param villageId village when it was paid
 * @param groupId the recipient's group; 0 when not known
 * @param programme fixed word of the programme
 * @param who the recipient, even when she was entered twice
 * @param amount fen
 */
record PaymentFact(long villageId, long groupId, String programme, Object who, long amount) implements Fact {}
