package org.jinguo.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jinguo.figures.Figures;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.returns.PaperOrder;
import org.jinguo.returns.RatingPaper;
import org.jinguo.returns.RatingPapers;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SheetPagesTest {

    private static final double WIDTH = 500;
    private static final double HEIGHT = 300;

    private static PaperSheet.Row row(int number, int height, boolean opens) {
        PaperSheet.Look look = new PaperSheet.Look(10, false, true, "center");
        return new PaperSheet.Row(height, opens, List.of(new PaperSheet.Cell(0, 1, 1, String.valueOf(number), look)));
    }

    @Property(tries = 200)
    void eachRowStandsOnceInOrderAndNoPageRunsOver(
            @ForAll @Size(max = 80) List<@IntRange(min = 10, max = 60) Integer> heights,
            @ForAll @IntRange(min = 2, max = 20) int every) {
        List<PaperSheet.Row> rows = new ArrayList<>(List.of(row(-3, 34, false), row(-2, 20, false)));
        for (int i = 0; i < heights.size(); i++) {
            rows.add(row(i, heights.get(i), i > 0 && i % every == 0));
        }
        PaperSheet sheet = new PaperSheet(false, true, List.of(800.0), rows, 1, 1, "");
        SheetPages pages = new SheetPages(sheet, WIDTH, HEIGHT);
        List<Integer> seen = new ArrayList<>();
        for (List<PaperSheet.Row> page : pages.pages()) {
            List<Integer> numbers = page.stream()
                    .map(r -> Integer.valueOf(r.cells().get(0).text()))
                    .toList();
            double high = page.stream().mapToDouble(PaperSheet.Row::height).sum();
            assertThat(high * pages.scale()).isLessThanOrEqualTo(HEIGHT - SheetPages.FOOT + 0.01);
            assertThat(numbers).contains(-2);
            seen.addAll(numbers.stream().filter(n -> n >= 0).toList());
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, heights.size()).boxed().toList());
    }

    /** The window's grey is no business of the printer's. */
    @Test
    void thePaperIsWhite(FxRobot robot) {
        PaperSheet sheet =
                new PaperSheet(false, true, List.of(800.0), List.of(row(-2, 20, false), row(1, 20, false)), 0, 1, "");
        List<Paint> ground = new ArrayList<>();
        robot.interact(() -> SheetLeaf.forPrinter(new SheetPages(sheet, WIDTH, HEIGHT), 0)
                .getBackground()
                .getFills()
                .forEach(f -> ground.add(f.getFill())));
        assertThat(ground).containsExactly(Color.WHITE);
    }

    @Test
    void noTextOfAnyPaperIsHigherThanItsCell(FxRobot robot, @TempDir Path folder) {
        List<String> cut = new ArrayList<>();
        try (DataFolder data = Samples.village(folder, 12)) {
            Samples.ratedBefore(data, Samples.Q4);
            RatingPapers papers = new RatingPapers(data, new Figures(data), Samples.CLOCK);
            for (RatingPaper paper : RatingPaper.values()) {
                PaperSheet sheet = papers.draft(PaperOrder.of(paper, Samples.Q4, Samples.village(data))
                                .eachGroup())
                        .printed();
                robot.interact(() -> {
                    Theme.install();
                    cut.addAll(cut(paper.name(), sheet));
                });
            }
        }
        assertThat(cut).isEmpty();
    }

    private static List<String> cut(String paper, PaperSheet sheet) {
        SheetPages pages = new SheetPages(
                sheet, sheet.width() - 2 * PaperSheet.SIDE, sheet.height() - PaperSheet.TOP - PaperSheet.SIDE);
        Pane leaf = (Pane) SheetLeaf.forPrinter(pages, 0);
        List<Text> texts = leaf.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
        List<String> cut = new ArrayList<>();
        int at = 0;
        for (PaperSheet.Row row : pages.pages().get(0)) {
            for (PaperSheet.Cell cell : row.cells()) {
                if (!cell.text().isEmpty()) {
                    double high = texts.get(at++).getLayoutBounds().getHeight();
                    if (cell.down() == 1 && high > row.height() * pages.scale() + 1) {
                        cut.add(paper + " " + cell.text());
                    }
                }
            }
        }
        return cut;
    }
}
