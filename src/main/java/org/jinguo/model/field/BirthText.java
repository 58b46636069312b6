package org.jinguo.model.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 出生年月 held against the citizen ID; see {@link DateText#readBirth}. */
final class BirthText {

    /** A month written with the single digit 1, after which a zero may have been lost. */
    private static final Pattern LOST_ZERO = Pattern.compile("(\\d{2}|\\d{4})[.\\-/]1");

    private final Optional<LocalDate> idBirth;
    private final DateContext context;

    BirthText(Optional<LocalDate> idBirth, DateContext context) {
        this.idBirth = idBirth;
        this.context = context;
    }

    Parsed<DateText> check(double number) {
        Parsed<DateText> read = DateText.ofNumericCell(number, false, context);
        return check(LOST_ZERO.matcher(read.text()).matches() ? DateText.read(read.text(), context) : read);
    }

    Parsed<DateText> check(Parsed<DateText> read) {
        if (read.value().isEmpty()) {
            return read;
        }
        DateText value = read.value().get();
        Matcher lost = LOST_ZERO.matcher(PlainText.compact(read.text()));
        if (lost.matches()) {
            return january(read.text(), value.month());
        }
        if (value.month().isAfter(YearMonth.from(context.today()))) {
            return Parsed.refused(read.text(), Problem.error("birth.future", value.birthYm()));
        }
        return against(read, value);
    }

    private Parsed<DateText> january(String text, YearMonth january) {
        YearMonth october = january.withMonth(10);
        Optional<YearMonth> id = idBirth.map(YearMonth::from);
        if (id.isEmpty()) {
            return Parsed.refused(
                    text, Problem.error("birth.lostZero", text, DateText.birthYm(january), DateText.birthYm(october)));
        }
        boolean isOctober = id.get().equals(october);
        DateText value = DateText.of(isOctober ? october : january);
        return isOctober
                ? Parsed.of(text, value, Problem.hint("birth.fromId", text, value.birthYm()))
                : against(Parsed.of(text, value), value);
    }

    private Parsed<DateText> against(Parsed<DateText> read, DateText value) {
        Optional<YearMonth> id = idBirth.map(YearMonth::from);
        if (id.isEmpty() || id.get().equals(value.month())) {
            return read;
        }
        return read.with(Problem.explain("birth.differs", value.birthYm(), DateText.birthYm(id.get())));
    }
}
