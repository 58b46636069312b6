package org.jinguo.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12108  | 16730  | 72.37%
                    160999 | 161000 | 99.99%
                    7      | 7      | 100.00%
                    0      | 3      | 0.00%
                    """)
    void writesAHundredPerCentOnlyWhenItIsExact(long part, long whole, String text) {
        assertThat(new Value(Uom.PERCENT, part, whole, 0).text()).isEqualTo(text);
    }

    @Test
    void leavesARatioOfNothingBlank() {
        assertThat(new Value(Uom.PERCENT, 0, 0, 0).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2400000 | 24,000.00
                    5       | 0.05
                    -50000  | -500.00
                    """)
    void showsFenAsYuan(long fen, String text) {
        assertThat(Value.of(Uom.YUAN, fen, 1).text()).isEqualTo(text);
    }
}
