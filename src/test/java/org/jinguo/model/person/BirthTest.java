package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

    private static Person person(String idNo, String birthYm) {
        Map<String, Object> given = new HashMap<>();
        given.put("name", "李翠英");
        given.put("idNo", idNo);
        given.put("birthYm", birthYm);
        return Ledgers.PERSON.make(given);
    }

    @ParameterizedTest
    @CsvSource({
        "36119919650312402X, , 2019-03-11, 53",
        "36119919650312402X, , 2019-03-12, 54",
        "36119919650312402X, 1966.01, 2019-12-31, 54",
        ", 1978.10, 2019-09-30, 40",
        ", 1978.10, 2019-10-01, 41"
    })
    void countsFullYears(String idNo, String birthYm, LocalDate day, int age) {
        assertThat(Birth.age(person(idNo, birthYm), day)).hasValue(age);
    }

    @Test
    void knowsNothingOfADayThatIsNot() {
        assertThat(Birth.of(person("36119919870229002X", null))).isEmpty();
        assertThat(Birth.of(person(null, null))).isEmpty();
    }

    @Test
    void takesTheStatedMonthBeforeTheIds() {
        assertThat(Birth.month(person("36119919650312402X", "1965.04"))).contains(YearMonth.of(1965, 4));
        assertThat(Birth.month(person("36119919650312402X", null))).contains(YearMonth.of(1965, 3));
    }

    @Test
    void readsTheSexFromTheIdWhereItIsNotStated() {
        assertThat(Birth.sex(person("36119919650312402X", null))).contains(Sex.FEMALE);
        assertThat(Birth.sex(person(null, "1965.04"))).isEmpty();
    }
}
