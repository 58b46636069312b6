package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    @ParameterizedTest
    @CsvSource({
        "次月10日, 2019Q4, 2020-01-10",
        "次月10日, 2019Q3, 2019-10-10",
        "末月25日, 2019, 2019-12-25",
        "次月5日, 2019-11, 2019-12-05",
        "次月5日, 2019-12, 2020-01-05",
        "次月31日, 2019-01, 2019-02-28",
        "次月31日, 2020-01, 2020-02-29",
        "末月31日, 2019-04, 2019-04-30",
    })
    void namesTheLastDay(String rule, String period, LocalDate due) {
        assertThat(DueRule.read(rule).orElseThrow().on(Period.read(period).orElseThrow()))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"次月0日", "次月32日", "每月5日", "次月日", "10日"})
    void readsNothingElse(String text) {
        assertThat(DueRule.read(text)).isEmpty();
    }

    @Test
    void takesTheDistrictsDayThenItsRuleThenTheUsualOne() {
        ReturnCatalogue catalogue = new ReturnCatalogue();
        DueDates dates = new DueDates(
                catalogue.dueRules(),
                Map.of(
                        "return.due.R06.2019Q4", "2019-12-15",
                        "return.due.R05", "次月8日",
                        "return.due.YEAR", "末月20日",
                        "return.due.QUARTER", "看不懂"));
        Period q4 = Period.quarter(2019, 4);
        assertThat(dates.of("R06", q4)).isEqualTo("2019-12-15");
        assertThat(dates.of("R06", q4.before())).isEqualTo("2019-10-10");
        assertThat(dates.of("R05", q4)).isEqualTo("2020-01-08");
        assertThat(dates.of("R01", Period.year(2019))).isEqualTo("2019-12-20");
    }

    @Provide
    static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.of(Period.Kind.class),
                        Arbitraries.integers().between(2000, 2100),
                        Arbitraries.integers().between(0, 365))
                .as((kind, year, day) ->
                        Period.of(kind, LocalDate.of(year, 1, 1).plusDays(day)));
    }

    @Property
    void fallsIntoTheLastMonthOrTheNextAndKeepsTheOrderOfPeriods(
            @ForAll("periods") Period period,
            @ForAll @IntRange(max = 1) int months,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        DueRule rule = new DueRule(months, day);
        LocalDate due = rule.on(period);
        assertThat(due.withDayOfMonth(1))
                .isEqualTo(period.to().withDayOfMonth(1).plusMonths(months));
        assertThat(due.getDayOfMonth()).isLessThanOrEqualTo(day);
        assertThat(rule.on(period.before())).isBefore(due);
        assertThat(DueRule.read(rule.toString())).contains(rule);
    }

    @Property
    void aPeriodHoldsTheDayThatItWasAskedFor(
            @ForAll Period.Kind kind, @ForAll @IntRange(min = 0, max = 40000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        Period period = Period.of(kind, day);
        assertThat(day).isBetween(period.from(), period.to());
    }
}
