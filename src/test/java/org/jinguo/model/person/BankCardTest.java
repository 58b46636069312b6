package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BankCardTest {

    /** 6299 79, twelve zeros and the Luhn digit. */
    private static final String CARD = withLuhn("629979000000000123");

    private static String withLuhn(String digits) {
        for (int check = 0; check < 10; check++) {
            if (BankCard.luhn(digits + check)) {
                return digits + check;
            }
        }
        throw new IllegalStateException(digits);
    }

    @Test
    void knowsTheLuhnCheck() {
        assertThat(BankCard.luhn("4111111111111111")).isTrue();
        assertThat(BankCard.luhn("4111111111111112")).isFalse();
        assertThat(BankCard.luhn("79927398713")).isTrue();
    }

    @Test
    void readsACardHoweverItIsGrouped() {
        String grouped = CARD.replaceAll("(.{4})", "$1 ");
        assertThat(BankCard.read(" '" + grouped, false))
                .isEqualTo(Parsed.of(CARD, new BankCard(CARD, BankCard.Kind.CARD)));
    }

    @Test
    void asksWhetherAFailingNumberIsAPassbook() {
        String wrong = CARD.replace("123", "124");
        Parsed<BankCard> read = BankCard.read(wrong, false);
        assertThat(read.value()).isPresent();
        assertThat(read.problems()).containsExactly(Problem.explain("card.luhn"));
        assertThat(BankCard.read(wrong, true)).isEqualTo(Parsed.of(wrong, new BankCard(wrong, BankCard.Kind.PASSBOOK)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012345", "12345678901234567890", "1234567890123456789012"})
    void takesOtherLengthsForPassbooks(String typed) {
        Parsed<BankCard> read = BankCard.read(typed, false);
        assertThat(read.value().map(BankCard::kind)).contains(BankCard.Kind.PASSBOOK);
        assertThat(read.problems()).containsExactly(Problem.explain("card.passbookLength", typed.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234,card.tooShort",
        "12345678901234567890123,card.tooLong",
        "62997900000O0000123,card.characters",
        "6.29979E+18,card.numericDamaged"
    })
    void saysWhatIsWrong(String typed, String code) {
        Parsed<BankCard> read = BankCard.read(typed, false);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void refusesMoreThanFifteenDigitsFromANumericCell() {
        assertThat(BankCard.ofNumericCell(6299790000000000000d, false).problems())
                .extracting(Problem::code)
                .containsExactly("card.numericDamaged");
        assertThat(BankCard.ofNumericCell(123456789012345d, true).value()).isPresent();
    }

    @Test
    void showsGroupsAndTheLastFour() {
        BankCard card = new BankCard("6299790000000001239", BankCard.Kind.CARD);
        assertThat(card.grouped()).isEqualTo("6299 7900 0000 0001 239");
        assertThat(card.masked()).isEqualTo("***************1239");
    }
}
