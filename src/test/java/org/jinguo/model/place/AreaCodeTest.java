package org.jinguo.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AreaCodeTest {

    private static AreaCode code(String typed) {
        return AreaCode.read(typed).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "361103,DISTRICT,DISTRICT", "361103001,TOWNSHIP,STREET", "361103102,TOWNSHIP,TOWN",
        "361103202,TOWNSHIP,TOWNSHIP", "361103500,TOWNSHIP,FARM", "361103001001,VILLAGE,COMMUNITY",
        "361103102200,VILLAGE,VILLAGE", "361103102400,VILLAGE,QUASI", "361103102598,VILLAGE,QUASI",
        "36110310220001,GROUP,GROUP", "361103102001101,GROUP,RESIDENT"
    })
    void knowsLevelAndKind(String typed, AreaLevel level, AreaKind kind) {
        assertThat(code(typed).level()).isEqualTo(level);
        assertThat(code(typed).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "３６１１０３１０２２００,361103102200",
        "361103 102 200,361103102200",
        "361103102000,361103102",
        "361103000000,361103",
        "361103102200.0,361103102200"
    })
    void toleratesSpellings(String typed, String digits) {
        assertThat(code(typed).digits()).isEqualTo(digits);
    }

    @Test
    void namesItsParts() {
        AreaCode code = code("36110310220007");
        assertThat(code.province()).isEqualTo("36");
        assertThat(code.city()).isEqualTo("3611");
        assertThat(code.county()).isEqualTo("361103");
        assertThat(code.township()).contains("361103102");
        assertThat(code.village()).contains("361103102200");
        assertThat(code.groupPart()).contains("07");
        assertThat(code.parent()).contains(code("361103102200"));
        assertThat(code("361103").parent()).isEmpty();
    }

    @Test
    void numbersGroupsBelowAVillage() {
        AreaCode village = code("361103102200");
        assertThat(village.group(7).digits()).isEqualTo("36110310220007");
        assertThat(village.group(107).digits()).isEqualTo("361103102200107");
        assertThat(village.group(7).isIn(village)).isTrue();
        assertThat(village.isIn(code("361103"))).isTrue();
        assertThat(village.isIn(code("361103103"))).isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(AreaCode.read("36110310").problems()).containsExactly(Problem.error("area.length", 8));
        assertThat(AreaCode.read("36110A").problems()).containsExactly(Problem.error("area.characters", "A"));
        assertThat(AreaCode.read("361103700").problems()).containsExactly(Problem.hint("area.segment", "700"));
        assertThat(AreaCode.read("").isNone()).isTrue();
    }

    @Test
    void readsNumericCells() {
        assertThat(AreaCode.ofNumericCell(361103102200d).value()).contains(code("361103102200"));
        assertThat(AreaCode.ofNumericCell(36.5).isRefused()).isTrue();
    }
}
