package org.jinguo.model.place;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/**
 * A code of the statistical division of areas (统计用区划代码; domain document, 4.4): 6 digits of a
 * district, 9 of a township, 12 of a village; a group has its village's code and two or three
 * digits of this program. Zeros that fill a code up to 12 digits are dropped.
 *
 * @param digits 6, 9, 12, 14 or 15 digits
 */
public record AreaCode(String digits) {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    public AreaCode {
        Objects.requireNonNull(digits);
        if (!digits.matches("\\d{6}(\\d{3}(\\d{3}(\\d{2,3})?)?)?")) {
            throw new IllegalArgumentException("6, 9, 12, 14 or 15 digits");
        }
    }

    /** Reads a code; full-width digits, blanks and trailing zeros are tolerated. */
    public static Parsed<AreaCode> read(String typed) {
        if (PlainText.isNone(typed)) {
            return Parsed.none();
        }
        String text = PlainText.compact(typed).replaceFirst("\\.0+$", "");
        if (!text.matches("\\d+")) {
            return Parsed.refused(text, Problem.error("area.characters", text.replaceAll("\\d", "")));
        }
        String digits = withoutFill(text);
        boolean fits = digits.matches("\\d{6}|\\d{9}|\\d{12}|\\d{14,15}");
        if (!fits) {
            return Parsed.refused(text, Problem.error("area.length", text.length()));
        }
        AreaCode code = new AreaCode(digits);
        return digits.length() >= TOWNSHIP && code.kind().isEmpty()
                ? Parsed.of(text, code, Problem.hint("area.segment", code.strangeSegment()))
                : Parsed.of(text, code);
    }

    /** Reads a cell that holds a number; 15 digits are not damaged by a spreadsheet. */
    public static Parsed<AreaCode> ofNumericCell(double number) {
        boolean whole = number >= 0 && number < 1e15 && number == Math.floor(number);
        return whole
                ? read(BigDecimal.valueOf(number).toPlainString())
                : Parsed.refused(String.valueOf(number), Problem.error("area.characters", String.valueOf(number)));
    }

    private static String withoutFill(String text) {
        if (text.length() == VILLAGE && text.endsWith("000000")) {
            return text.substring(0, COUNTY);
        }
        boolean filled = text.length() == VILLAGE && text.endsWith("000");
        return filled ? text.substring(0, TOWNSHIP) : text;
    }

    /** Two digits: 36 Jiangxi. */
    public String province() {
        return digits.substring(0, 2);
    }

    /** Four digits. */
    public String city() {
        return digits.substring(0, 4);
    }

    /** Six digits. */
    public String county() {
        return digits.substring(0, COUNTY);
    }

    /** Nine digits; empty for a district. */
    public Optional<String> township() {
        return upTo(TOWNSHIP);
    }

    /** Twelve digits; empty above a village. */
    public Optional<String> village() {
        return upTo(VILLAGE);
    }

    /** The two or three digits of a group. */
    public Optional<String> groupPart() {
        return digits.length() > VILLAGE ? Optional.of(digits.substring(VILLAGE)) : Optional.empty();
    }

    private Optional<String> upTo(int length) {
        return digits.length() >= length ? Optional.of(digits.substring(0, length)) : Optional.empty();
    }

    /** Level in the tree. */
    public AreaLevel level() {
        return switch (digits.length()) {
            case COUNTY -> AreaLevel.DISTRICT;
            case TOWNSHIP -> AreaLevel.TOWNSHIP;
            case VILLAGE -> AreaLevel.VILLAGE;
            default -> AreaLevel.GROUP;
        };
    }

    /** The area above; empty for a district. */
    public Optional<AreaCode> parent() {
        return switch (level()) {
            case DISTRICT -> Optional.empty();
            case TOWNSHIP -> Optional.of(new AreaCode(county()));
            case VILLAGE -> township().map(AreaCode::new);
            case GROUP -> village().map(AreaCode::new);
        };
    }

    /**
     * The code of a group of this village; two digits up to 99, three from 100 on.
     *
     * @param number 1 to 999
     */
    public AreaCode group(int number) {
        if (level() != AreaLevel.VILLAGE || number < 1 || number > 999) {
            throw new IllegalArgumentException("A village's code and a number from 1 to 999");
        }
        return new AreaCode(digits + (number < 10 ? "0" : "") + number);
    }

    /** Whether an area of this code lies in the area of the other, or is it. */
    public boolean isIn(AreaCode other) {
        return digits.startsWith(other.digits);
    }

    /**
     * Sort of area by its segment; empty where no rule covers it. Of a group, 居民小组 below a
     * community and 村民小组 elsewhere.
     */
    public Optional<AreaKind> kind() {
        return switch (level()) {
            case DISTRICT -> Optional.of(AreaKind.DISTRICT);
            case TOWNSHIP -> townshipKind(segment(COUNTY));
            case VILLAGE -> villageKind(segment(TOWNSHIP));
            case GROUP ->
                villageKind(segment(TOWNSHIP))
                        .map(kind -> kind == AreaKind.COMMUNITY ? AreaKind.RESIDENT : AreaKind.GROUP);
        };
    }

    private int segment(int start) {
        return Integer.parseInt(digits.substring(start, start + 3));
    }

    private String strangeSegment() {
        int start = level() == AreaLevel.TOWNSHIP ? COUNTY : TOWNSHIP;
        return digits.substring(start, start + 3);
    }

    private static Optional<AreaKind> townshipKind(int segment) {
        if (segment < 1 || segment > 599) {
            return Optional.empty();
        }
        if (segment < 100) {
            return Optional.of(AreaKind.STREET);
        }
        if (segment < 200) {
            return Optional.of(AreaKind.TOWN);
        }
        return Optional.of(segment < 400 ? AreaKind.TOWNSHIP : AreaKind.FARM);
    }

    private static Optional<AreaKind> villageKind(int segment) {
        if (segment < 1 || segment > 599) {
            return Optional.empty();
        }
        if (segment < 200) {
            return Optional.of(AreaKind.COMMUNITY);
        }
        return Optional.of(segment < 400 ? AreaKind.VILLAGE : AreaKind.QUASI);
    }
}
