package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdMintTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X",
        "440524188001010014",
        "36119919650312402X",
        "361199200809150182",
        "361199197510020661",
        "361199199001010042",
        "361199198802290027"
    })
    void givesTheCheckCharacterOfTheStandard(String id) {
        assertThat(IdMint.checkCharacter(id.substring(0, 17))).isEqualTo(id.charAt(17));
    }

    @ParameterizedTest
    @CsvSource({"7992739871,3", "453201511283036,6", "0,0", "5,9"})
    void givesTheLuhnDigit(String first, int digit) {
        assertThat(IdMint.luhnDigit(first)).isEqualTo(digit);
    }

    @Test
    void strikesIdsOfTheRightSexAndBirthDay() {
        IdMint mint = IdMint.ofVillage(new Dice(1), "361103102200");
        LocalDate birth = mint.birthDay(LocalDate.of(1978, 10, 20));
        assertThat(birth).isBetween(LocalDate.of(1978, 10, 5), LocalDate.of(1978, 10, 20));
        String woman = mint.id(birth, true);
        assertThat(woman).startsWith("361199197810").hasSize(18);
        assertThat(woman.charAt(16) % 2).isZero();
        assertThat(mint.id(birth, false).charAt(16) % 2).isOne();
    }
}
