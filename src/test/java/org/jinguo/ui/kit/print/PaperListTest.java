package org.jinguo.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jinguo.ui.kit.Listed;
import org.junit.jupiter.api.Test;

class PaperListTest {

    private static final double WIDTH = 500;
    private static final double HEIGHT = 300;

    private static PaperList list(List<Integer> lengths) {
        List<List<String>> rows =
                lengths.stream().map(n -> List.of("12-1", "备".repeat(n))).toList();
        Listed listed =
                new Listed(List.of(new Listed.Column("门牌", 90, false), new Listed.Column("备注", 110, false)), rows);
        return new PaperList("住户", "富山村", listed, WIDTH, HEIGHT);
    }

    @Property(tries = 100)
    void eachRowStandsOnceInOrderAndNoPageRunsOver(@ForAll @Size(max = 60) List<@IntRange(max = 90) Integer> lengths) {
        PaperList paper = list(lengths);
        List<List<String>> printed = new ArrayList<>();
        for (List<List<String>> page : paper.pages()) {
            double used = PaperList.HEAD
                    + PaperList.FOOT
                    + paper.rowHeight(paper.headings())
                    + page.stream().mapToDouble(paper::rowHeight).sum();
            assertThat(used).isLessThanOrEqualTo(HEIGHT);
            printed.addAll(page);
        }
        assertThat(printed).extracting(row -> row.get(1).length()).containsExactlyElementsOf(lengths);
    }

    @Test
    void anEmptyListIsOnePage() {
        assertThat(list(List.of()).pages()).containsExactly(List.of());
    }

    @Test
    void aLongTextTakesMoreLines() {
        PaperList paper = list(Collections.nCopies(1, 60));
        assertThat(IntStream.of(1, 30, 60).mapToDouble(n -> height(paper, n)).boxed())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static double height(PaperList paper, int length) {
        return paper.rowHeight(List.of("1", "备".repeat(length)));
    }
}
