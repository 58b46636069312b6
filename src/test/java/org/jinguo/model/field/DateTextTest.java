package org.jinguo.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {

    private static final DateContext FORM_2019 = DateContext.of(2019, LocalDate.of(2026, 11, 23));
    private static final DateContext NO_YEAR = DateContext.of(LocalDate.of(2026, 11, 23));
    private static final LocalDate DAY = LocalDate.of(2019, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019.3.5",
                "2019.03.05",
                "2019-3-5",
                "2019/3/5",
                "2019年3月5日",
                "2019年3月5",
                "19.3.5",
                "3月5日",
                "20190305",
                "2019、3、5",
                "2019。3。5",
                "２０１９．３．５",
                "43529",
                "2019-03-05 00:00:00",
                "2019-03-05T08:30",
                "2019年3月5号",
                "二〇一九年三月五日",
                "2019年3月5日 星期二",
                "2019 . 3 . 5",
                "19/3/5",
                "2019,3,5",
                "19-03-05",
                "三月五日",
                "19年3月5日",
                "2019.3.5."
            })
    void readsEveryFormOfADay(String typed) {
        assertThat(DateText.read(typed, FORM_2019).value()).contains(DateText.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019.3", "2019年3月", "201903", "2019.03", "2019-3", "19.3", "19年3月", "2019/03"})
    void readsEveryFormOfAMonth(String typed) {
        assertThat(DateText.read(typed, FORM_2019).value()).contains(DateText.of(YearMonth.of(2019, 3)));
    }

    @ParameterizedTest
    @CsvSource({"30.3.5,2030", "31.3.5,1931", "00.3.5,2000", "99.3.5,1999"})
    void placesTwoDigitYears(String typed, int year) {
        assertThat(DateText.read(typed, FORM_2019).value().orElseThrow().month().getYear())
                .isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5/3/19", "05/03/19", "5/3/2019", "190305", "12.3", "5.3.19", "3-5-19"})
    void asksWhereTwoDatesArePossible(String typed) {
        Parsed<DateText> read = DateText.read(typed, FORM_2019);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("date.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "3/5"})
    void asksWhetherTheYearOfTheFormIsMeant(String typed) {
        assertThat(DateText.read(typed, FORM_2019).problems())
                .containsExactly(Problem.error("date.unclear", typed, "2019年3月5日"));
    }

    @Test
    void readsAMonthOfTheForm() {
        assertThat(DateText.read("三月", FORM_2019).value()).contains(DateText.of(YearMonth.of(2019, 3)));
        assertThat(DateText.read("3月", NO_YEAR).isRefused()).isTrue();
    }

    @Test
    void namesThePossibleDates() {
        assertThat(DateText.read("5/3/2019", FORM_2019).problems())
                .containsExactly(Problem.error("date.ambiguous", "5/3/2019", "2019年5月3日、2019年3月5日"));
    }

    @ParameterizedTest
    @CsvSource({"25/3/2019,2019-03-25", "3/25/2019,2019-03-25", "5/5/2019,2019-05-05"})
    void readsAYearBehindWhereOnlyOneDayIsPossible(String typed, LocalDate day) {
        assertThat(DateText.read(typed, FORM_2019).value()).contains(DateText.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2019.2.29,date.noSuchDay",
        "2019.4.31,date.noSuchDay",
        "2019.13.1,date.noSuchMonth",
        "2019.0.1,date.noSuchMonth",
        "1899.3.5,date.year",
        "2101.1.1,date.year",
        "2019,date.yearOnly",
        "2019年,date.yearOnly",
        "前年,date.form",
        "3月中旬,date.form",
        "2019.3-2019.5,date.form",
        "20191305,date.noSuchMonth",
        "201.3.5,date.form",
        "1234567,date.form",
        "2019.3.5.6,date.form",
        "99999,date.number"
    })
    void saysWhatIsWrong(String typed, String code) {
        Parsed<DateText> read = DateText.read(typed, FORM_2019);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(code);
    }

    @Test
    void saysHowManyDaysTheMonthHas() {
        assertThat(DateText.read("2019.2.30", FORM_2019).problems())
                .containsExactly(Problem.error("date.noSuchDay", "2019年2月", 28, 30));
    }

    @Test
    void knowsLeapDays() {
        assertThat(DateText.read("2020.2.29", FORM_2019).value()).isPresent();
    }

    @Test
    void needsTheYearOfTheForm() {
        assertThat(DateText.read("3月5日", NO_YEAR).problems()).containsExactly(Problem.error("date.noYear", "3月5日"));
    }

    @Test
    void remarksOnDatesToCome() {
        assertThat(DateText.read("2026.11.24", FORM_2019).problems())
                .containsExactly(Problem.hint("date.future", "2026年11月24日"));
        assertThat(DateText.read("2026.11.23", FORM_2019).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "/", "无"})
    void readsNothingAsNothing(String typed) {
        assertThat(DateText.read(typed, FORM_2019).isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "43529,false,2019-03-05", "42067,true,2019-03-05", "1,false,1900-01-01", "59,false,1900-02-28",
        "61,false,1900-03-01", "0,true,1904-01-01", "43529.75,false,2019-03-05", "73415,false,2100-12-31"
    })
    void readsExcelDayNumbers(double serial, boolean date1904, LocalDate day) {
        assertThat(DateText.ofSerial(serial, date1904).value()).contains(DateText.of(day));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 0, -1, 73416, 1e12, Double.NaN})
    void refusesNumbersThatAreNoDay(double serial) {
        assertThat(DateText.ofNumericCell(serial, false, FORM_2019).isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20190305,2019.03.05", "201903,2019.03", "2019.3,2019.03", "2019.12,2019.12", "43529,2019.03.05"})
    void readsNumericCells(double number, String roster) {
        assertThat(DateText.ofNumericCell(number, false, FORM_2019).value().map(DateText::roster))
                .contains(roster);
    }

    @Test
    void asksWhetherANumericCellHasLostItsZero() {
        assertThat(DateText.ofNumericCell(2019.1, false, FORM_2019).problems())
                .containsExactly(Problem.error("date.lostZero", "2019.1", "2019"));
    }

    @Test
    void asksForAnAmbiguousBirthMonthWithoutAnId() {
        assertThat(DateText.readBirth("1978.1", Optional.empty(), NO_YEAR).problems())
                .containsExactly(Problem.error("birth.lostZero", "1978.1", "1978.01", "1978.10"));
    }

    @ParameterizedTest
    @CsvSource({"1978-10-03,1978.10,birth.fromId", "1978-01-03,1978.01,", "1979-04-03,1978.01,birth.differs"})
    void letsTheIdDecideAnAmbiguousBirthMonth(LocalDate id, String ym, String code) {
        Parsed<DateText> read = DateText.readBirth("1978.1", Optional.of(id), NO_YEAR);
        assertThat(read.value().map(DateText::birthYm)).contains(ym);
        assertThat(read.problems()).extracting(Problem::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void letsTheIdDecideANumericBirthMonth() {
        Optional<LocalDate> id = Optional.of(LocalDate.of(1978, 10, 3));
        assertThat(DateText.readBirthCell(1978.1, id, NO_YEAR).value().map(DateText::birthYm))
                .contains("1978.10");
    }

    @ParameterizedTest
    @CsvSource({
        "1978.10,1978.10",
        "1978.05,1978.05",
        "1978.5,1978.05",
        "1978年1月,1978.01",
        "1978.01,1978.01",
        "78.5,1978.05",
        "1978.11,1978.11",
        "197805,1978.05",
        "1978-05-03,1978.05"
    })
    void readsBirthMonths(String typed, String ym) {
        assertThat(DateText.readBirth(typed, Optional.empty(), NO_YEAR).value().map(DateText::birthYm))
                .contains(ym);
    }

    @Test
    void refusesABirthToCome() {
        assertThat(DateText.readBirth("2027.5", Optional.empty(), NO_YEAR).isRefused())
                .isTrue();
    }

    @Test
    void printsAsTheFormsDemand() {
        assertThat(DateText.of(DAY).roster()).isEqualTo("2019.03.05");
        assertThat(DateText.of(DAY).heading()).isEqualTo("2019年3月5日");
        assertThat(DateText.of(YearMonth.of(2019, 3)).heading()).isEqualTo("2019年3月");
        assertThat(DateText.birthYm(YearMonth.of(1978, 5))).isEqualTo("1978.05");
    }

    @Property
    void readsWhatItPrints(@ForAll @IntRange(min = 1, max = 73_000) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
        DateText value = DateText.of(day);
        assertThat(DateText.read(value.roster(), NO_YEAR).value()).contains(value);
        assertThat(DateText.read(value.heading(), NO_YEAR).value()).contains(value);
        assertThat(DateText.read(day.toString(), NO_YEAR).value()).contains(value);
        DateText month = DateText.of(YearMonth.from(day));
        assertThat(DateText.read(month.roster(), NO_YEAR).value()).contains(month);
    }
}
