package org.jinguo.model.aid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.ChineseNumber;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/** Reads amounts as people type them; see {@link Money#read}. */
final class MoneyReader {

    private static final MathContext AS_EXCEL = new MathContext(15);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int MOST_CHARACTERS = 60;
    private static final String DIGITS = "零一二三四五六七八九";

    private static final Pattern CURRENCY = Pattern.compile("^\\+?(人民币|RMB|CNY|[¥￥$])[:：]?|^\\+(?=[\\d.])");
    private static final Pattern ABOUT = Pattern.compile("^(约|大约|近)|余(?=[万元]|万元|$)|多(?=[万元]|$)|左右$");
    private static final Pattern NEGATIVE = Pattern.compile("^[-−–—负]|^\\((.*)\\)$");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?(?!\\d)");
    private static final Pattern FORM = Pattern.compile("(?:(.+?)(?:元|圆|块))?(?:零?(.)角)?(?:零?(.)分)?[整正]?");
    private static final Pattern FACTORED =
            Pattern.compile("([\\d.]+)(亿|万|千|仟|百|佰)?(?:零|〇)?(?:([\\d.]+)(万|千|仟|百|佰)?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d*\\.?\\d+(E[+-]?\\d{1,2})?|\\d+\\.");

    private final Money.Unit unit;

    MoneyReader(Money.Unit unit) {
        this.unit = unit;
    }

    Parsed<Money> read(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            String shown = String.valueOf(number);
            return Parsed.refused(shown, Problem.error("money.form", shown));
        }
        BigDecimal amount = BigDecimal.valueOf(number).round(AS_EXCEL);
        String text = amount.stripTrailingZeros().toPlainString();
        return inFen(text, unit == Money.Unit.WAN ? amount.multiply(WAN) : amount);
    }

    Parsed<Money> read(String typed) {
        if (PlainText.isNone(typed)) {
            return Parsed.none();
        }
        String text = PlainText.narrow(typed);
        String bare = CURRENCY.matcher(PlainText.compact(typed)).replaceFirst("");
        boolean about = ABOUT.matcher(bare).find();
        Parsed<Money> read = signed(text, ABOUT.matcher(bare).replaceAll(""));
        return about && read.value().isPresent() ? read.with(Problem.explain("money.about", text)) : read;
    }

    private Parsed<Money> signed(String text, String bare) {
        Matcher sign = NEGATIVE.matcher(bare);
        boolean negative = sign.find();
        String amount = bare;
        if (negative) {
            amount = sign.group(1) == null ? bare.substring(1) : sign.group(1);
        }
        String unsigned = CURRENCY.matcher(amount).replaceFirst("");
        if (unsigned.indexOf(',') >= 0 && !commasFit(unsigned)) {
            return Parsed.refused(text, Problem.error("money.separator", text));
        }
        Optional<BigDecimal> yuan = unsigned.length() > MOST_CHARACTERS
                ? Optional.empty()
                : yuan(unsigned.replace(",", "").replace('e', 'E'));
        return yuan.map(found -> inFen(text, negative ? found.negate() : found))
                .orElseGet(() -> Parsed.refused(text, Problem.error("money.form", text)));
    }

    private static boolean commasFit(String text) {
        return THOUSANDS.matcher(text).replaceAll("").indexOf(',') < 0;
    }

    private Optional<BigDecimal> yuan(String text) {
        Matcher form = FORM.matcher(text);
        boolean named = text.matches(".*[元圆块角分].*");
        if (!named) {
            return whole(text.replaceFirst("[整正]$", ""), true);
        }
        if (!form.matches()) {
            return wordsBehindYuan(text);
        }
        return total(form);
    }

    /** 12块5: a last digit behind 块 counts 角. */
    private Optional<BigDecimal> wordsBehindYuan(String text) {
        Matcher jiao = Pattern.compile("(.+?)[元圆块]([\\d一二三四五六七八九])").matcher(text);
        if (!jiao.matches()) {
            return Optional.empty();
        }
        return whole(jiao.group(1), false)
                .flatMap(yuan -> digit(jiao.group(2), 1).map(yuan::add));
    }

    private Optional<BigDecimal> total(Matcher form) {
        Optional<BigDecimal> yuan = form.group(1) == null ? Optional.of(BigDecimal.ZERO) : whole(form.group(1), false);
        Optional<BigDecimal> jiao = digit(form.group(2), 1);
        Optional<BigDecimal> fen = digit(form.group(3), 2);
        return yuan.flatMap(y -> jiao.flatMap(j -> fen.map(f -> y.add(j).add(f))));
    }

    private static Optional<BigDecimal> digit(String digit, int scale) {
        if (digit == null) {
            return Optional.of(BigDecimal.ZERO);
        }
        OptionalLong number = digit.matches("\\d") ? OptionalLong.of(Long.parseLong(digit)) : oneToNine(digit);
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong(), scale)) : Optional.empty();
    }

    private static OptionalLong oneToNine(String digit) {
        OptionalLong number = ChineseNumber.read(digit);
        return number.isPresent() && number.getAsLong() < 10 ? number : OptionalLong.empty();
    }

    /**
     * Arabic, factored (2万5) or Chinese.
     *
     * @param bare whether no 元 was written, so that the column's unit counts for a plain number
     */
    private Optional<BigDecimal> whole(String text, boolean bare) {
        boolean inWan = bare && unit == Money.Unit.WAN;
        if (NUMBER.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            return Optional.of(inWan ? number.multiply(WAN) : number);
        }
        OptionalLong chinese = ChineseNumber.read(text);
        if (chinese.isPresent()) {
            BigDecimal number = BigDecimal.valueOf(chinese.getAsLong());
            boolean small = number.compareTo(WAN) < 0;
            return Optional.of(inWan && small ? number.multiply(WAN) : number);
        }
        Matcher factored = FACTORED.matcher(text);
        return factored.matches() ? factored(factored) : mixed(text);
    }

    /** 1万2千3百: as if the digits were written in Chinese too. */
    private static Optional<BigDecimal> mixed(String text) {
        StringBuilder chinese = new StringBuilder();
        text.chars().forEach(c -> chinese.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        OptionalLong number = ChineseNumber.read(chinese.toString());
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }

    private static Optional<BigDecimal> factored(Matcher found) {
        if (!NUMBER.matcher(found.group(1)).matches() || found.group(2) == null) {
            return Optional.empty();
        }
        BigDecimal factor = factor(found.group(2));
        BigDecimal head = new BigDecimal(found.group(1)).multiply(factor);
        String tail = found.group(3);
        if (tail == null) {
            return Optional.of(head);
        }
        if (!NUMBER.matcher(tail).matches()) {
            return Optional.empty();
        }
        BigDecimal rest = new BigDecimal(tail).multiply(tailFactor(found, factor));
        return rest.compareTo(factor) < 0 ? Optional.of(head.add(rest)) : Optional.empty();
    }

    /** 2万5 is 25,000, as spoken; 2万500 is 20,500. */
    private static BigDecimal tailFactor(Matcher found, BigDecimal factor) {
        if (found.group(4) != null) {
            return factor(found.group(4));
        }
        boolean spoken = found.group(3).length() == 1 && found.end(2) == found.start(3);
        return spoken ? factor.divide(BigDecimal.TEN) : BigDecimal.ONE;
    }

    private static BigDecimal factor(String unit) {
        return switch (unit) {
            case "亿" -> WAN.multiply(WAN);
            case "万" -> WAN;
            case "千", "仟" -> BigDecimal.valueOf(1000);
            default -> BigDecimal.valueOf(100);
        };
    }

    private static Parsed<Money> inFen(String text, BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2);
        if (fen.abs().compareTo(BigDecimal.valueOf(Money.MOST)) > 0) {
            return Parsed.refused(text, Problem.error("money.tooLarge", text));
        }
        BigDecimal exact = fen.stripTrailingZeros();
        if (exact.scale() > 0) {
            return Parsed.refused(
                    text, Problem.error("money.decimals", exact.movePointLeft(2).toPlainString(), exact.scale() + 2));
        }
        return Parsed.of(text, new Money(fen.longValueExact()));
    }
}
