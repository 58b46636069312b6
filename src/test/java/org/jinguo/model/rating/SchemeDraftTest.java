package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jinguo.model.field.Problem;
import org.junit.jupiter.api.Test;

class SchemeDraftTest {

    private static final SchemeDraft.Item YARD = new SchemeDraft.Item("庭院", 60, false, false);
    private static final SchemeDraft.Item ROOM = new SchemeDraft.Item("室内", 40, false, false);
    private static final SchemeDraft.Item SORTING = new SchemeDraft.Item("垃圾分类", 5, true, false);
    private static final SchemeDraft.Item DUMPING = new SchemeDraft.Item("乱倒垃圾", 0, false, true);

    private static SchemeDraft draft(SchemeDraft.Item... items) {
        return new SchemeDraft(2019, "细则", 85, 60, List.of(items));
    }

    @Test
    void whatAddsAndWhatVetoesIsNoPartOfTheHundred() {
        assertThat(draft(YARD, ROOM, SORTING, DUMPING).problems()).isEmpty();
    }

    @Test
    void itemsMustMakeAHundred() {
        assertThat(draft(YARD, SORTING).problems()).containsExactly(Problem.error("scheme.sum", 60, 40));
    }

    @Test
    void thresholdsGoDownAndNamesAreThereOnce() {
        SchemeDraft bad = new SchemeDraft(2019, "细则", 60, 60, List.of(YARD, ROOM, ROOM));
        assertThat(bad.problems())
                .extracting(Problem::code)
                .containsExactly("scheme.thresholds", "scheme.itemTwice", "scheme.sum");
    }
}
