package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTest {

    private static final Map<String, Long> ROW = Map.of("a", 7L, "b", 3L, "delta", -2L);

    @ParameterizedTest
    @CsvSource({"a+b, 10", "a-b, 4", "2*a, 14", "0-5*delta, 10", "a - delta, 9", "1, 1", "-a+10, 3"})
    void addsUpColumnsWithFactors(String text, long value) {
        assertThat(Linear.read(text).of(ROW)).isEqualTo(OptionalLong.of(value));
    }

    @Test
    void knowsNothingWithoutAllItsColumns() {
        assertThat(Linear.read("a+x").of(ROW)).isEmpty();
    }
}
