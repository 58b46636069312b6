package org.jinguo.model.field;

/**
 * What sort of value a field holds; decides how it is typed, checked, shown and written to a sheet.
 */
public enum FieldKind {
    /** Free text. */
    TEXT,
    /** One of a fixed list of words. */
    CHOICE,
    /** A person's name. */
    NAME,
    /** 身份证号码, text of 18 characters. */
    CITIZEN_ID,
    /** Telephone number, text. */
    PHONE,
    /** Bank card or passbook number, text. */
    BANK_CARD,
    /** Whole number, zero or more. */
    COUNT,
    /** Money, a {@code Long} of fen, shown in yuan with two decimals. */
    MONEY,
    /** Calendar date. */
    DATE,
    /** 出生年月, text {@code 1978.10}. */
    YEAR_MONTH,
    /** √ or nothing. */
    TICK,
    /** Name of a village, picked from the tree of areas. */
    VILLAGE,
    /** Name of a group, picked from its village. */
    GROUP,
    /** Name of the home unit or of a township or village below it. */
    UNIT
}
