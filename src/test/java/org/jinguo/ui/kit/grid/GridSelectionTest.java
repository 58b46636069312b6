package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The selection against a plain set of cells, and as Excel moves it. */
class GridSelectionTest {

    /** One thing that an officer does to the selection. */
    record Step(int what, int row, int column, boolean extend) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Arbitraries.integers()
                .between(0, 12)
                .flatMap(what -> Arbitraries.integers()
                        .between(-2, 9)
                        .tuple2()
                        .flatMap(at -> Arbitraries.of(true, false).map(e -> new Step(what, at.get1(), at.get2(), e))));
        return step.list().ofMaxSize(25);
    }

    private static void take(GridSelection s, Step step) {
        int r = Math.max(0, Math.min(Math.max(0, s.rows() - 1), step.row()));
        int c = Math.max(0, Math.min(Math.max(0, s.columns() - 1), step.column()));
        switch (step.what()) {
            case 0 -> s.moveTo(step.row(), step.column(), step.extend());
            case 1 -> s.add(r, c);
            case 2 -> s.move(step.row(), step.column(), step.extend());
            case 3 -> s.wholeRow(r, step.extend(), step.row() % 2 == 0);
            case 4 -> s.wholeColumn(c, step.extend(), step.row() % 2 == 0);
            case 5 -> s.all();
            case 6 -> s.step(step.extend(), step.row() % 2 == 0);
            case 7 -> s.toEdge(1, 0, step.extend(), (a, b) -> (a + b) % 3 != 0);
            case 8 -> s.toEdge(0, -1, step.extend(), (a, b) -> (a + b) % 4 != 0);
            case 9 -> s.resize(Math.max(0, step.row()), Math.max(0, step.column()));
            case 10 -> s.widenToRows();
            default -> s.resize(8, 6);
        }
    }

    @Property
    void countsWhatItShowsAndKeepsTheActiveCellInside(@ForAll("steps") List<Step> steps) {
        GridSelection s = new GridSelection();
        s.resize(8, 6);
        for (Step step : steps) {
            take(s, step);
            Set<List<Integer>> cells = new HashSet<>();
            for (int r = 0; r < s.rows(); r++) {
                for (int c = 0; c < s.columns(); c++) {
                    if (s.isSelected(r, c)) {
                        cells.add(List.of(r, c));
                    }
                }
            }
            assertThat(s.count()).isEqualTo(cells.size());
            if (!s.isEmpty()) {
                assertThat(s.row()).isBetween(0, s.rows() - 1);
                assertThat(s.column()).isBetween(0, s.columns() - 1);
                assertThat(s.isSelected(s.row(), s.column())).isTrue();
                assertThat(cells.stream().map(c -> c.get(0)).collect(Collectors.toSet()))
                        .allMatch(s::touchesRow);
            }
        }
    }

    @Property
    void tabVisitsEveryCellOfARangeOnceAndComesBack(
            @ForAll("sizes") int height, @ForAll("sizes") int width, @ForAll boolean byRow) {
        GridSelection s = new GridSelection();
        s.resize(10, 10);
        s.moveTo(2, 3, false);
        s.moveTo(1 + height, 2 + width, true);
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 0; i < height * width; i++) {
            seen.add(List.of(s.row(), s.column()));
            s.step(byRow, false);
        }
        if (height * width > 1) {
            assertThat(seen).hasSize(height * width);
            assertThat(List.of(s.row(), s.column())).isEqualTo(List.of(2, 3));
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 5);
    }

    @Test
    void runsToTheEdgeOfWhatIsFilledLikeExcel() {
        GridSelection s = new GridSelection();
        s.resize(10, 2);
        GridSelection.Filled filled = (r, c) -> r <= 2 || r == 6;
        s.toEdge(1, 0, false, filled);
        assertThat(s.row()).isEqualTo(2);
        s.toEdge(1, 0, false, filled);
        assertThat(s.row()).isEqualTo(6);
        s.toEdge(1, 0, true, filled);
        assertThat(s.range()).isEqualTo(new GridRange(6, 0, 9, 0));
    }

    @Test
    void tabWrapsToTheNextRowAndStopsAtTheEnd() {
        GridSelection s = new GridSelection();
        s.resize(2, 3);
        s.moveTo(0, 2, false);
        s.step(false, false);
        assertThat(s.isActive(1, 0)).isTrue();
        s.moveTo(1, 2, false);
        s.step(false, false);
        assertThat(s.isActive(1, 2)).isTrue();
    }

    @Test
    void twoMillionSelectedCellsAreOneRange() {
        GridSelection s = new GridSelection();
        s.resize(161_000, 12);
        s.all();
        assertThat(s.ranges()).hasSize(1);
        assertThat(s.count()).isEqualTo(1_932_000);
    }
}
