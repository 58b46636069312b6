package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArithmeticTest {

    @Property
    void aColumnIsFoundAgainFromItsLetters(@ForAll @IntRange(max = 16_383) int column) {
        assertThat(Digits.column(Letters.address(4, column))).isEqualTo(column);
    }

    @Property
    void aDayIsFoundAgainFromItsSerial(@ForAll @IntRange(min = 1, max = 2_958_465) int serial) {
        if (serial != 60) {
            assertThat(SerialDay.serial(SerialDay.day(serial))).isEqualTo(serial);
        }
    }

    @Property
    void escapesAreUndone(@ForAll String text) {
        String plain = text.replaceAll("[^\\x20-\\x7E\\u4E00-\\u9FA5]", "");
        String xml = XmlOut.escaped(plain);
        String read = xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        assertThat(CellText.decoded(read)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "43529, 2019-03-05", "2958465, 9999-12-31"})
    void daysCountAsInExcel(int serial, LocalDate day) {
        assertThat(SerialDay.day(serial)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1e-20, 1.0E-20",
        "0.0001, 0.0001",
        "1234567.891, 1234567.891",
        "999999999999999, 999999999999999",
        "1e20, 100000000000000000000"
    })
    void numbersAreShownPlainly(double number, String text) {
        assertThat(NumberText.plain(number)).isEqualTo(text);
    }

    @Test
    void theLastColumnIsXfd() {
        assertThat(Letters.of(16_383)).isEqualTo("XFD");
    }
}
