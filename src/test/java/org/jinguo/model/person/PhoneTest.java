package org.jinguo.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneTest {

    private static List<String> texts(String typed) {
        return Phone.read(typed).value().orElse(List.of()).stream()
                .map(Phone::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900001234",
                "+8619900001234",
                "+86 199 0000 1234",
                "199-0000-1234",
                "１９９００００１２３４",
                "8619900001234",
                "19900001234.0",
                "1.9900001234E+10",
                "1.9900001234E10",
                "'19900001234",
                "199\u00A00000\u30001234",
                "手机：19900001234",
                "0086 19900001234",
                "19900001234/",
                "19900001234、19900001234"
            })
    void readsMobiles(String typed) {
        assertThat(texts(typed)).containsExactly("19900001234");
    }

    @ParameterizedTest
    @CsvSource({
        "0793-2651234,0793-2651234",
        "07932651234,0793-2651234",
        "2651234,2651234",
        "26512345,26512345",
        "0793-2651234-801,0793-2651234-801",
        "(0793)2651234,0793-2651234",
        "0793—2651234,0793-2651234",
        "010-62651234,010-62651234",
        "0793-2651234转801,0793-2651234-801"
    })
    void readsLandlines(String typed, String text) {
        assertThat(Phone.read(typed).value()).contains(List.of(new Phone(text, Phone.Kind.LANDLINE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900001234/661234", "19900001234;661234", "19900001234、661234", "19900001234，661234",
                "19900001234 661234", "19900001234\n661234", "19900001234；661234", "19900001234／661234"
            })
    void readsSeveralNumbersWithTheFirstAsPrimary(String typed) {
        assertThat(texts(typed)).containsExactly("19900001234", "661234");
    }

    @Test
    void takesTwoJoinedMobilesApart() {
        assertThat(texts("1990000123419900005678")).containsExactly("19900001234", "19900005678");
        assertThat(texts("19900001234 0793-2651234")).containsExactly("19900001234", "0793-2651234");
    }

    @Test
    void remarksOnAShortNumberAlone() {
        assertThat(Phone.read("661234").problems()).containsExactly(Problem.hint("phone.shortFirst", "661234"));
    }

    @ParameterizedTest
    @CsvSource({
        "1990000123,phone.tooShort",
        "199000012345,phone.tooLong",
        "12345678901,phone.segment",
        "12345,phone.tooShort",
        "361199196503124,phone.form",
        "无电话,phone.form",
        "1.99E+10,phone.numericDamaged",
        "1651234,phone.tooShort",
        "李小兰,phone.form",
        "19900001234/123,phone.tooShort"
    })
    void saysWhatIsWrong(String typed, String code) {
        Parsed<List<Phone>> read = Phone.read(typed);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void saysByHowManyDigits() {
        assertThat(Phone.read("1990000123").problems()).containsExactly(Problem.error("phone.tooShort", 10, 1));
    }

    @Test
    void readsNumericCells() {
        assertThat(Phone.ofNumericCell(19900001234d).value())
                .contains(List.of(new Phone("19900001234", Phone.Kind.MOBILE)));
        assertThat(Phone.ofNumericCell(1.99000012341990e21).isRefused()).isTrue();
        assertThat(Phone.ofNumericCell(2651234.5).isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"19900001234,199****1234", "0793-2651234,********1234", "661234,**1234"})
    void masks(String text, String masked) {
        assertThat(Phone.mask(text)).isEqualTo(masked);
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Phone.read("—").isNone()).isTrue();
    }
}
