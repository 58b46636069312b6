package org.jinguo.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.Period;

/**
 * Until when a return of a period is due: a day of the period's last month or of the one after it.
 * Source: domain document, 2.1, deadlines; the district may set others.
 *
 * @param monthsAfter 0 for the period's last month, 1 for the next
 * @param day day of that month, 1–31; the last day where the month is shorter
 */
public record DueRule(int monthsAfter, int day) {

    private static final int LAST_DAY = 31;
    private static final Pattern TEXT = Pattern.compile("([末次])月([0-9]{1,2})日");

    public DueRule {
        if (monthsAfter < 0 || monthsAfter > 1 || day < 1 || day > LAST_DAY) {
            throw new IllegalArgumentException(monthsAfter + " " + day);
        }
    }

    /** Reads {@code 末月25日} or {@code 次月10日}; empty when it is neither. */
    public static Optional<DueRule> read(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(m.group(2));
        return day < 1 || day > LAST_DAY
                ? Optional.empty()
                : Optional.of(new DueRule(m.group(1).equals("次") ? 1 : 0, day));
    }

    /** The last day on which a return of the period is in time. */
    public LocalDate on(Period period) {
        YearMonth month = YearMonth.from(period.to()).plusMonths(monthsAfter);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /** As a setting has it: 次月10日. */
    @Override
    public String toString() {
        return (monthsAfter == 0 ? "末" : "次") + "月" + day + "日";
    }
}
