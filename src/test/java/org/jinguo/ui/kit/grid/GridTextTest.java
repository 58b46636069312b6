package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Blocks of cells on the clipboard. */
class GridTextTest {

    @Property
    void readsWhatItWrote(@ForAll("blocks") List<List<String>> block) {
        assertThat(GridText.read(GridText.write(block))).isEqualTo(block);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab\"\t\n\r 中，'").ofMaxLength(6);
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }

    @Test
    void excelEndsTheLastRowWithABreakOfItsOwn() {
        assertThat(GridText.read("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(GridText.read("一格")).containsExactly(List.of("一格"));
        assertThat(GridText.read("a\t\n\t")).containsExactly(List.of("a", ""), List.of("", ""));
    }

    @Test
    void quotesHoldBreaksAndTabsButStandForThemselvesElsewhere() {
        assertThat(GridText.read("\"上\n下\"\t\"说\"\"好\"\"\"\n")).containsExactly(List.of("上\n下", "说\"好\""));
        assertThat(GridText.read("\"两委\"成员\tx")).containsExactly(List.of("\"两委\"成员", "x"));
        assertThat(GridText.read("\"两委\"")).containsExactly(List.of("\"两委\""));
    }

    @Test
    void longNumbersStayTextInTheTable() {
        String html = GridText.html(List.of(List.of("361199197203121223", "5<6")), List.of(false, true));
        assertThat(html)
                .contains("mso-number-format:'\\@'\">361199197203121223</td>")
                .contains("<td>5&lt;6</td>");
    }
}
