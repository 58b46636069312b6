package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Counts;
import org.jinguo.intake.FileReport;
import org.jinguo.intake.Intake;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.Samples;
import org.jinguo.workbook.DrawnRow;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatingPapersTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private RatingPapers papers;
    private Area village;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 26);
        papers = new RatingPapers(data, new Figures(data), Samples.CLOCK);
        village = Samples.village(data);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Path written(PaperOrder order) {
        return papers.write(order, Path.of("target", "returns"), Progress.NONE).get(0);
    }

    private List<RatingSheet.Line> screen() {
        return RatingSheet.read(data, data.areas().tree(), village, Samples.Q4).lines();
    }

    @ParameterizedTest
    @CsvSource({"POINTS,false", "POINTS,true", "WORD,true", "TICKS,false", "TICKS,true"})
    void theSheetFilledAtTheDoorComesBackWhole(RatingPaper paper, boolean byGroup) throws IOException {
        PaperOrder plain = PaperOrder.of(paper, Samples.Q4, village);
        Path file = written(byGroup ? plain.eachGroup() : plain);
        Map<Long, Grade> given = new LinkedHashMap<>();
        for (RatingSheet.Line line : screen()) {
            given.put(line.household().id(), Pen.grade(given.size() + 1));
        }
        new Pen(file, paper).fill();
        Intake intake = new Intake(data, Samples.CLOCK);
        FileReport report = intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
        assertThat(report.refusals()).isEmpty();
        assertThat(report.counts()).isEqualTo(new Counts(78, 78, 0, 0, 0));
        Map<Long, Grade> stored = new LinkedHashMap<>();
        screen().forEach(l ->
                stored.put(l.household().id(), l.rating().map(Rating::grade).orElse(null)));
        assertThat(stored).isEqualTo(given);
    }

    @ParameterizedTest
    @EnumSource(
            value = RatingPaper.class,
            names = {"POINTS", "WORD", "TICKS"})
    void paperAndScreenCountTheSameHouseholdsInTheSameOrder(RatingPaper paper) {
        Grid grid = Grid.read(written(PaperOrder.of(paper, Samples.Q4, village).eachGroup()))
                .get(0);
        List<String> onPaper = Stream.iterate(0, r -> r < grid.height(), r -> r + 1)
                .filter(r -> grid.text(r, 0).matches("\\d+"))
                .map(r -> grid.text(r, 0) + grid.text(r, 1) + grid.text(r, 2) + grid.text(r, 3))
                .toList();
        List<RatingSheet.Line> lines = screen();
        assertThat(onPaper)
                .isEqualTo(Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                        .map(i -> (i + 1)
                                + lines.get(i).group().name()
                                + lines.get(i).household().headName()
                                + lines.get(i).household().doorNo())
                        .toList());
    }

    @Test
    void eachGroupBeginsOnAPageOfItsOwn() {
        DrawnSheet sheet = papers.draft(
                        PaperOrder.of(RatingPaper.POINTS, Samples.Q4, village).eachGroup())
                .drawn();
        List<String> first = sheet.rows().stream()
                .filter(DrawnRow::opensPage)
                .map(r -> r.cells().get(0).text() + r.cells().get(1).text())
                .toList();
        assertThat(first).containsExactly("27上祝组", "53里坞组");
    }

    @Test
    void cardsNameEveryHouseholdOnce() {
        PaperOrder order = PaperOrder.of(RatingPaper.SCORE_ONE, Samples.Q4, village);
        DrawnSheet one = papers.draft(order).drawn();
        DrawnSheet ten = papers.draft(PaperOrder.of(RatingPaper.SCORE_TEN, Samples.Q4, village)
                        .eachGroup())
                .drawn();
        assertThat(pages(one)).isEqualTo(78);
        assertThat(pages(ten)).isEqualTo(9);
        assertThat(written(order)).hasFileName("洋口镇富山村清洁家庭评分表（一户一页）(2019年第四季度).xlsx");
        written(PaperOrder.of(RatingPaper.SCORE_TEN, Samples.Q4, village).eachGroup());
    }

    private static long pages(DrawnSheet sheet) {
        return 1 + sheet.rows().stream().filter(DrawnRow::opensPage).count();
    }

    @Test
    void aTownshipGetsAWorkbookForEachVillageWithHouseholds() {
        Area town = data.areas().tree().find(village.parentId()).orElseThrow();
        Path into = folder.resolve("all");
        papers.write(PaperOrder.of(RatingPaper.WORD, Samples.Q4, town), into, Progress.NONE);
        assertThat(into.toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = RatingPaper.class,
            names = {"POINTS", "WORD", "TICKS"})
    void sheetsOfTheGroupsComeBackAsTheWholeVillage(RatingPaper paper) throws IOException {
        List<Path> files =
                papers.writeGroups(PaperOrder.of(paper, Samples.Q4, village), folder.resolve("groups"), Progress.NONE);
        assertThat(files)
                .extracting(f -> f.getFileName().toString().substring(0, 9))
                .containsExactly("洋口镇富山村下祝组", "洋口镇富山村上祝组", "洋口镇富山村里坞组");
        Intake intake = new Intake(data, Samples.CLOCK);
        for (Path file : files) {
            new Pen(file, paper).fill();
            FileReport report = intake.apply(intake.plan(file, Progress.NONE), Progress.NONE);
            assertThat(report.refusals()).isEmpty();
            assertThat(report.counts()).isEqualTo(new Counts(26, 26, 0, 0, 0));
        }
        assertThat(screen()).allMatch(l -> l.rating().isPresent()).hasSize(78);
    }

    @Test
    void aGroupWithoutHouseholdsGetsNoPaper() {
        Area group = data.areas().tree().children(village.id()).get(0);
        PaperOrder order = PaperOrder.of(RatingPaper.SCORE_ONE, Samples.Q4, village);
        Path into = folder.resolve("groups");
        assertThat(papers.writeGroups(order.of(group), into, Progress.NONE)).hasSize(1);
        data.change(
                "清空",
                edit -> data.ratings().households(village.id()).stream()
                        .filter(h -> h.groupId() == group.id())
                        .forEach(h -> edit.remove(Ledgers.HOUSEHOLD, h.id())));
        assertThat(papers.writeGroups(order, into, Progress.NONE)).hasSize(2);
    }
}
