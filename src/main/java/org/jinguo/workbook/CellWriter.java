package org.jinguo.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Writes the cells of one column in one style. */
final class CellWriter {

    static final int LONGEST = 32_767;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM", Locale.ROOT);
    private static final int FEN = 100;
    private static final int FEN_OF_WAN = 6;
    private static final long EXACT = 1_000_000_000_000_000L;

    private static final byte[] BLANK = XmlOut.bytes("\"/>");
    private static final byte[] NUMBER = XmlOut.bytes("\"><v>");
    private static final byte[] NUMBER_END = XmlOut.bytes("</v></c>");
    private static final byte[] TEXT = XmlOut.bytes("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED = XmlOut.bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlOut.bytes("</t></is></c>");
    private static final byte[] FORMULA = XmlOut.bytes("\"><f>");
    private static final byte[] TEXT_FORMULA = XmlOut.bytes("\" t=\"str\"><f>");
    private static final byte[] CACHED = XmlOut.bytes("</f><v>");
    private static final byte[] UNCACHED = XmlOut.bytes("</f></c>");
    private static final byte[] STYLE = XmlOut.bytes("\" s=\"");

    private final ColumnType type;
    private final boolean dateAsText;
    private final byte[] open;
    private final byte[] style;
    private final byte[] quoted;

    CellWriter(Column column, int index, int style, int quoted) {
        this.type = column.type();
        this.dateAsText = column.format().equals("@");
        this.open = XmlOut.bytes("<c r=\"" + Letters.of(index));
        this.style = XmlOut.bytes(Integer.toString(style));
        this.quoted = XmlOut.bytes(Integer.toString(quoted));
    }

    /** One cell; the row counts from 1. */
    void write(XmlOut xml, int row, Object value) throws IOException {
        if (value == null || type == ColumnType.SIGN) {
            blank(xml, row);
        } else if (value instanceof Formula formula) {
            formula(xml, row, formula);
        } else if (isNumber(value)) {
            open(xml, row, style);
            xml.raw(NUMBER);
            number(xml, value);
            xml.raw(NUMBER_END);
        } else {
            text(xml, row, shown(value));
        }
    }

    private void open(XmlOut xml, int row, byte[] with) throws IOException {
        xml.raw(open);
        xml.number(row);
        xml.raw(STYLE);
        xml.raw(with);
    }

    private void blank(XmlOut xml, int row) throws IOException {
        open(xml, row, style);
        xml.raw(BLANK);
    }

    private void text(XmlOut xml, int row, String text) throws IOException {
        if (text.isEmpty()) {
            blank(xml, row);
            return;
        }
        if (text.length() > LONGEST) {
            throw WorkbookException.of("error.workbook.cellTooLongToWrite", Integer.toString(row), "32767");
        }
        open(xml, row, likeFormula(text.charAt(0)) ? quoted : style);
        xml.raw(spaced(text) ? SPACED : TEXT);
        xml.text(text);
        xml.raw(TEXT_END);
    }

    private static boolean likeFormula(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first < ' ';
    }

    private static boolean spaced(String text) {
        return text.charAt(0) <= ' '
                || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('\n') >= 0
                || text.indexOf("  ") >= 0;
    }

    private void formula(XmlOut xml, int row, Formula formula) throws IOException {
        Object cached = formula.cached();
        open(xml, row, style);
        xml.raw(cached == null || isNumber(cached) ? FORMULA : TEXT_FORMULA);
        xml.text(formula.expression().replace("{r}", Integer.toString(row)));
        if (cached == null) {
            xml.raw(UNCACHED);
            return;
        }
        xml.raw(CACHED);
        if (isNumber(cached)) {
            number(xml, cached);
        } else {
            xml.text(shown(cached));
        }
        xml.raw(NUMBER_END);
    }

    /**
     * Whether a value becomes a number; numbers of more than 15 digits would be damaged by Excel.
     */
    private boolean isNumber(Object value) {
        if (value instanceof LocalDate) {
            return type == ColumnType.DATE && !dateAsText;
        }
        if (type == ColumnType.TEXT || !(value instanceof Number number)) {
            return false;
        }
        return value instanceof Double d ? Double.isFinite(d) : Math.abs(number.longValue()) < EXACT;
    }

    private void number(XmlOut xml, Object value) throws IOException {
        if (value instanceof LocalDate day) {
            xml.number(SerialDay.serial(day));
        } else if (value instanceof Long fen && type == ColumnType.MONEY) {
            yuan(xml, fen);
        } else if (value instanceof Long fen && type == ColumnType.WAN) {
            xml.raw(plain(BigDecimal.valueOf(fen, FEN_OF_WAN)));
        } else if (value instanceof Long || value instanceof Integer) {
            xml.number(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            xml.raw(plain(decimal));
        } else {
            xml.raw(value.toString());
        }
    }

    private static void yuan(XmlOut xml, long fen) throws IOException {
        long rest = Math.abs(fen % FEN);
        if (rest == 0) {
            xml.number(fen / FEN);
        } else {
            xml.raw(plain(BigDecimal.valueOf(fen, 2)));
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private String shown(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "√" : "";
        }
        if (value instanceof Double d && !Double.isFinite(d)) {
            return "";
        }
        if (value instanceof YearMonth || (value instanceof LocalDate && type == ColumnType.YM)) {
            return MONTH.format((TemporalAccessor) value);
        }
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }
}
