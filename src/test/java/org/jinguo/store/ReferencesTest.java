package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    /** A column of another row's identity that no definition speaks of would leave orphans. */
    @Test
    void everyColumnThatNamesARowIsInADefinition() {
        List<String> named = References.leavesFirst().stream()
                .map(e -> e.from() + "." + e.columnName())
                .toList();
        List<String> columns = TableSpec.all().stream()
                .flatMap(t -> t.columns.stream().map(c -> t + "." + c))
                .filter(c -> c.endsWith("_id"))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void coversAndItemsArePartsOfTheirWhole() {
        Stream<String> parts =
                References.leavesFirst().stream().filter(References.Edge::part).map(e -> e.from() + " of " + e.to());
        assertThat(parts).containsExactlyInAnyOrder("term_group of leader_term", "score_item of score_scheme");
    }
}
