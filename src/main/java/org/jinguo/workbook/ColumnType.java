package org.jinguo.workbook;

/**
 * What a column of a return holds, and the values its cells take. Source: domain document 2.1. Null
 * is a blank cell in every column; a {@link Formula} and a String are taken everywhere.
 */
public enum ColumnType {
    /** T: text, IDs, phones, codes; takes any object's text. */
    TEXT("@"),
    /** I: whole numbers; takes Integer, Long, BigDecimal. */
    INTEGER("0"),
    /** M: yuan; takes Long fen (BigDecimal is taken as yuan). */
    MONEY("#,##0.00"),
    /** W: ten thousand yuan; takes Long fen (BigDecimal is taken as 万元). */
    WAN("0.00"),
    /** P: a ratio; takes BigDecimal or Double, 0.7237 for 72.37 %. */
    PERCENT("0.00%"),
    /** D: a day; takes LocalDate. With the format {@code @} it is written as text 2019.03.05. */
    DATE("yyyy-mm-dd"),
    /** YM: a month as text 1978.10; takes YearMonth, LocalDate. */
    YM("@"),
    /** TICK: √ or blank; takes Boolean. */
    TICK("@"),
    /** SIGN: left empty for a signature by hand. */
    SIGN("@");

    private final String format;

    ColumnType(String format) {
        this.format = format;
    }

    /** The number format where the column names none. */
    public String format() {
        return format;
    }

    boolean numeric() {
        return this == INTEGER || this == MONEY || this == WAN || this == PERCENT;
    }
}
