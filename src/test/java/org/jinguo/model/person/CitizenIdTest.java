package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitizenIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CitizenId.Reading read(String typed) {
        return CitizenId.read(typed, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31,FEMALE", "440524188001010014,1880-01-01,MALE",
        "36119919650312402X,1965-03-12,FEMALE", "361199200809150182,2008-09-15,FEMALE",
        "361199197510020661,1975-10-02,FEMALE", "361199199001010042,1990-01-01,FEMALE",
        "361199198802290027,1988-02-29,FEMALE"
    })
    void readsBirthAndSex(String typed, LocalDate birth, Sex sex) {
        assertThat(read(typed).birth()).contains(birth);
        assertThat(read(typed).sex()).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "36119919650312402X",
                "361199200809150182",
                "361199197510020661",
                "361199199001010042",
                "361199198802290027"
            })
    void acceptsRightNumbers(String typed) {
        assertThat(read(typed).accepted().map(CitizenId::text)).contains(typed);
        assertThat(read(typed).problems()).isEmpty();
        assertThat(read(typed).state()).isEqualTo(IdState.RIGHT);
    }

    @Test
    void refusesTheVectorOfTheStandardThatWasBornBefore1900() {
        assertThat(CitizenIdReader.checkOf("440524188001010014")).isEqualTo('4');
        assertThat(read("440524188001010014").problems())
                .extracting(Problem::code)
                .contains("id.dateRange");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "３６１１９９１９６５０３１２４０２ｘ", "36119919650312402x", " 361199 19650312 402X ", "'36119919650312402X",
                "36119919650312402×", "361199\u00A019650312\u200B402X", "\uFEFF36119919650312402X",
                        "361199-19650312-402X",
                "361199\n19650312402X", "36119919650312402Х"
            })
    void tidiesWhatWasTyped(String typed) {
        assertThat(read(typed).accepted().map(CitizenId::text)).contains("36119919650312402X");
    }

    @Test
    void saysHowManyCharactersAreMissing() {
        assertThat(read("36119919650312402").problems()).containsExactly(Problem.error("id.tooShort", 17, 1));
        assertThat(read("36119919650312402XX").problems()).containsExactly(Problem.error("id.tooLong", 19, 1));
    }

    @Test
    void saysWhichCheckCharacterIsRight() {
        CitizenId.Reading read = read("361199196503124021");
        assertThat(read.problems().get(0)).isEqualTo(Problem.error("id.checkDigit", "X", "1"));
        assertThat(read.accepted()).isEmpty();
        assertThat(read.isSavable()).isTrue();
        assertThat(read.state()).isEqualTo(IdState.PENDING);
        assertThat(read.birthYm()).contains("1965.03");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        CitizenId.Reading read = read("36119919870229002X");
        assertThat(read.problems().get(0)).isEqualTo(Problem.error("id.noSuchDay", "1987", "02", "29"));
        assertThat(read.isSavable()).isFalse();
        assertThat(read.birth()).isEmpty();
    }

    @Test
    void refusesABirthToCome() {
        String body = "36119920261124002";
        assertThat(read(body + CitizenIdReader.checkOf(body)).problems())
                .extracting(Problem::code)
                .contains("id.dateRange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "16", "47", "91", "99"})
    void refusesProvincesThatDoNotExist(String province) {
        assertThat(read(province + "119919650312402X").problems().get(0))
                .isEqualTo(Problem.error("id.province", province));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "36", "45", "52", "53", "65", "71", "81", "82", "83"})
    void acceptsAnyProvinceAndResidencePermits(String province) {
        String body = province + "119919650312402";
        assertThat(read(body + CitizenIdReader.checkOf(body)).accepted()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "361199196503124O2X,36119919650312402X", "36ll9919650312402X,36119919650312402X",
        "36119919650312402X,", "3611992oo809I50I82,361199200809150182"
    })
    void suggestsDigitsForLookAlikes(String typed, String suggestion) {
        assertThat(read(typed).suggestions()).isEqualTo(suggestion == null ? List.of() : List.of(suggestion));
        assertThat(read(typed).accepted().isPresent()).isEqualTo(suggestion == null);
    }

    @Test
    void namesTheStrangeCharacters() {
        assertThat(read("362322********0042").problems()).containsExactly(Problem.error("id.characters", "*"));
    }

    @Test
    void offersTheLongFormOfAnOldNumber() {
        CitizenId.Reading read = read("110105491231002");
        assertThat(read.accepted().map(CitizenId::text18)).contains("11010519491231002X");
        assertThat(read.problems()).containsExactly(Problem.hint("id.suggest18", "11010519491231002X"));
        assertThat(read.suggestions()).containsExactly("11010519491231002X");
        assertThat(read.birth()).contains(LocalDate.of(1949, 12, 31));
        assertThat(read.sex()).contains(Sex.FEMALE);
    }

    @Test
    void refusesAnOldNumberWithoutARealDate() {
        assertThat(read("110105491331002").problems()).extracting(Problem::code).containsExactly("id.noSuchDay");
    }

    @Test
    void suggestsNeighboursChangedBack() {
        assertThat(read("36119919560312402X").suggestions()).contains("36119919650312402X");
    }

    @Test
    void refusesNumbersThatASpreadsheetHasDamaged() {
        assertThat(read("3.61199E+17").problems()).extracting(Problem::code).containsExactly("id.numericDamaged");
        assertThat(CitizenId.ofNumericCell((double) 361199196503124000L, TODAY).problems())
                .extracting(Problem::code)
                .containsExactly("id.numericDamaged");
    }

    @Test
    void noticesZerosLeftByASpreadsheet() {
        assertThat(read("361199196503124000").problems())
                .extracting(Problem::code)
                .contains("id.checkDigit", "id.endsInZeros");
    }

    @Test
    void takesFifteenDigitsFromANumericCell() {
        assertThat(CitizenId.ofNumericCell(110105491231002d, TODAY).accepted().map(CitizenId::text))
                .contains("110105491231002");
    }

    @Test
    void asksAboutAManInARosterOfWomen() {
        String body = "36119919650312401";
        String man = body + CitizenIdReader.checkOf(body);
        assertThat(WomanRule.check("K13", of(man)).map(Remark::problem)).contains(Problem.explain("person.notWoman"));
        assertThat(WomanRule.check("K13", of("36119919650312402X"))).isEmpty();
    }

    private static Person of(String idNo) {
        return Ledgers.PERSON.make(Map.of("idNo", idNo));
    }

    @ParameterizedTest
    @CsvSource({"36119919650312402X,361199********402X", "110105491231002,110105*****1002", "12345,*****"})
    void masks(String text, String masked) {
        assertThat(CitizenId.mask(text)).isEqualTo(masked);
    }

    @Test
    void masksInItsOwnText() {
        assertThat(read("36119919650312402X").accepted().map(CitizenId::toString))
                .contains("361199********402X");
        assertThat(CitizenId.maskToLastFour("36119919650312402X")).isEqualTo("**************402X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "/", "—"})
    void readsNothingAsNothing(String typed) {
        assertThat(read(typed).isNone()).isTrue();
        assertThat(read(typed).problems()).isEmpty();
    }

    @Test
    void countsAgeInFullYears() {
        CitizenId id = read("361199200809150182").accepted().orElseThrow();
        assertThat(id.ageOn(LocalDate.of(2026, 9, 14))).isEqualTo(17);
        assertThat(id.ageOn(LocalDate.of(2026, 9, 15))).isEqualTo(18);
        assertThat(AgeRule.CHILD.holds(17)).isTrue();
        assertThat(AgeRule.CHILD.holds(18)).isFalse();
    }

    @Property
    void noticesAnyWrongDigit(
            @ForAll @IntRange(max = 9999) int days,
            @ForAll @IntRange(max = 999) int sequence,
            @ForAll @IntRange(max = 17) int place) {
        String date = LocalDate.of(1960, 1, 1).plusDays(days).toString().replace("-", "");
        String body = "361199" + date + String.format(Locale.ROOT, "%03d", sequence);
        String right = body + CitizenIdReader.checkOf(body);
        assertThat(read(right).accepted()).isPresent();
        char other = right.charAt(place) == '5' ? '6' : '5';
        String wrong = right.substring(0, place) + other + right.substring(place + 1);
        assertThat(read(wrong).accepted()).isEmpty();
    }
}
