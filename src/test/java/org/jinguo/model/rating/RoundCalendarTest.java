package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.Test;

class RoundCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 20);

    @Test
    void aYearThatWentOverToMonthsKeepsItsQuartersAndRatesNoDayTwice() {
        RoundCalendar calendar =
                new RoundCalendar(Period.Kind.MONTH, Set.of(Period.quarter(2019, 1), Period.quarter(2019, 2)));
        assertThat(calendar.periods(2019))
                .startsWith(Period.quarter(2019, 1), Period.quarter(2019, 2), Period.month(2019, 7))
                .hasSize(8);
        assertThat(calendar.periods(2020)).hasSize(12).allMatch(p -> p.kind() == Period.Kind.MONTH);
    }

    @Test
    void aChosenPeriodMeansTheRoundOfTodayWithinItElseTheLast() {
        RoundCalendar months = new RoundCalendar(Period.Kind.MONTH, Set.of());
        assertThat(months.round(Period.quarter(2019, 4), TODAY)).isEqualTo(Period.month(2019, 11));
        assertThat(months.round(Period.quarter(2019, 2), TODAY)).isEqualTo(Period.month(2019, 6));
        assertThat(months.round(Period.month(2019, 3), TODAY)).isEqualTo(Period.month(2019, 3));
    }

    @Test
    void withQuartersAMonthMeansItsQuarterAndAYearItsRunningOrLastOne() {
        assertThat(List.of(Period.month(2019, 5), Period.year(2019), Period.year(2018)).stream()
                        .map(p -> RoundCalendar.USUAL.round(p, TODAY)))
                .containsExactly(Period.quarter(2019, 2), Period.quarter(2019, 4), Period.quarter(2018, 4));
    }
}
