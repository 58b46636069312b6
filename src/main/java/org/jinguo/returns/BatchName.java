package org.jinguo.returns;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.ChineseNumber;

/** What a batch of payments is called: 三八, 春节; 2, 第2批 and 第二批 are one and the same. */
final class BatchName {

    private static final Pattern NUMBERED = Pattern.compile("第([^第批]+)批|(\\d+)");

    /** Behind a period such a name would be read as the period: 2019年 and 3月. */
    private static final Pattern LIKE_A_PERIOD = Pattern.compile(".*(年|年度|季度|月)");

    private BatchName() {}

    /** The name under which a recorded or typed text stands everywhere; blank for none. */
    static String of(String text) {
        String plain = text == null ? "" : text.strip();
        Matcher numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return plain;
        }
        OptionalLong number = number(
                numbered.group(1) == null
                        ? numbered.group(2)
                        : numbered.group(1).strip());
        return number.isPresent() ? "第" + number.getAsLong() + "批" : plain;
    }

    private static OptionalLong number(String digits) {
        return digits.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(digits)) : ChineseNumber.read(digits);
    }

    /** The name as it stands behind the period in a title. */
    static String behindPeriod(String name) {
        return LIKE_A_PERIOD.matcher(name).matches() ? name + "批次" : name;
    }
}
