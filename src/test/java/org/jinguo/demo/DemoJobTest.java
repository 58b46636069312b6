package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoJobTest {

    private static final DemoProgress ON = (done, all, name) -> true;
    private static final String SMALL_VILLAGE = "361103500505";

    @TempDir
    Path folder;

    private DemoOrder village(String below) {
        return DemoOrder.of(DemoScale.VILLAGE, SMALL_VILLAGE, 2019, 5, folder.resolve(below));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void everyFileOfThePracticeTownshipReadsBackToItsTotals() throws IOException {
        DemoReport report = PracticeTownship.write(folder.resolve("练习"), ON);
        assertThat(report.whole()).isEqualTo(PracticeTownship.expected().whole());
        assertThat(report.aid()).isEqualTo(PracticeTownship.expected().aid());
        List<Path> files = files(folder);
        assertThat(files).hasSize(report.files());
        int leaders = 0;
        int households = 0;
        int rated = 0;
        long size = 0;
        for (Path file : files) {
            List<Map<String, String>> rows = ReadBack.rows(file);
            String name = file.getFileName().toString();
            leaders += name.contains("妇女小组长") ? rows.size() : 0;
            households += name.matches(".*(登记表|农户花名册).*") ? rows.size() : 0;
            rated += name.contains("清洁家庭") ? rated(rows) : 0;
            size += Files.size(file);
            assertThat(Grid.read(file).get(0).text(0, 0)).contains("演示数据");
        }
        assertThat(leaders).isEqualTo(report.whole().cover().leaders());
        assertThat(households).isEqualTo(report.whole().year().households());
        assertThat(rated)
                .isEqualTo(report.whole().quarters().stream()
                        .mapToInt(GradeCounts::rated)
                        .sum());
        assertThat(size).isLessThan(1_000_000);
    }

    @Test
    void aidRostersReadBackToTheirPeopleAndAmounts() throws IOException {
        DemoReport report = PracticeTownship.write(folder.resolve("练习"), ON);
        int people = 0;
        long yuan = 0;
        for (Path file : files(folder)) {
            if (file.getFileName().toString().matches(".*[救资]助花名册.*")) {
                List<Map<String, String>> rows = ReadBack.rows(file);
                people += rows.size();
                for (Map<String, String> row : rows) {
                    String amount = ReadBack.value(row, ".*金额([(（]元[)）])?");
                    yuan += Long.parseLong(amount.replaceAll("[,元]", ""));
                }
            }
        }
        assertThat(people)
                .isEqualTo(report.aid().stream().mapToInt(AidTotals::people).sum());
        assertThat(yuan * 100)
                .isEqualTo(report.aid().stream().mapToLong(AidTotals::fen).sum());
    }

    /** Rows with exactly one grade; the others must say why in 备注. */
    private static int rated(List<Map<String, String>> rows) {
        int rated = 0;
        for (Map<String, String> row : rows) {
            long grades = row.entrySet().stream()
                    .filter(e -> !e.getValue().isEmpty())
                    .filter(e -> e.getKey().matches(".*(清洁户?|等次|结果|等级)$"))
                    .count();
            assertThat(grades).isLessThanOrEqualTo(1);
            assertThat(grades == 1 || !ReadBack.value(row, "备注|说明").isEmpty()).isTrue();
            rated += (int) grades;
        }
        return rated;
    }

    @Test
    void writesTheSameCellsForTheSameSeed() throws IOException {
        DemoJob.run(village("一"), ON);
        DemoJob.run(village("二"), ON);
        List<Path> one = files(folder.resolve("一"));
        List<Path> two = files(folder.resolve("二"));
        assertThat(one).extracting(Path::getFileName).hasSize(6);
        for (int i = 0; i < one.size(); i++) {
            assertThat(two.get(i).getFileName()).isEqualTo(one.get(i).getFileName());
            assertThat(ReadBack.rows(two.get(i))).isEqualTo(ReadBack.rows(one.get(i)));
        }
    }

    @Test
    void aTownshipWritesWhatItsVillagesWouldWrite() throws IOException {
        DemoJob.run(village("村"), ON);
        DemoJob.run(DemoOrder.of(DemoScale.TOWNSHIP, "361103500", 2019, 5, folder.resolve("镇")), ON);
        for (Path file : files(folder.resolve("村"))) {
            Path same = folder.resolve("镇").resolve(file.getFileName());
            assertThat(ReadBack.rows(same)).isEqualTo(ReadBack.rows(file));
        }
    }

    @Test
    void listsEveryBrokenRowAndLeavesTheTotalsAlone() throws IOException {
        DemoReport clean = DemoJob.run(village("净"), ON);
        DemoReport dirty = DemoJob.run(village("脏").withDirtyRows(), ON);
        assertThat(dirty.whole()).isEqualTo(clean.whole());
        Path list = folder.resolve("脏").resolve(DemoReport.SPOILED_LIST);
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        assertThat(lines).hasSizeGreaterThan(5);
        long added = lines.stream().filter(line -> line.contains("REFUSE_ROW")).count();
        assertThat(rows("脏") - rows("净")).isEqualTo((int) added);
    }

    private int rows(String below) throws IOException {
        int rows = 0;
        for (Path file : files(folder.resolve(below))) {
            if (!file.toString().endsWith(".tsv")) {
                rows += ReadBack.rows(file).size();
            }
        }
        return rows;
    }

    @Test
    void takesEverythingAwayWhenStopped() {
        DemoReport report = DemoJob.run(village("停"), (done, all, name) -> done < 3);
        assertThat(report.finished()).isFalse();
        assertThat(folder.resolve("停")).doesNotExist();
    }

    @Test
    void tellsHowManyWorkbooksThereWillBe() {
        int[] last = new int[2];
        DemoReport report = DemoJob.run(village("数"), (done, all, name) -> {
            last[0] = done;
            last[1] = all;
            return true;
        });
        assertThat(last).containsExactly(report.files(), report.files());
    }

    @Test
    void refusesAFolderWithSomethingInIt() throws IOException {
        Path full = Files.createDirectories(folder.resolve("满"));
        Path kept = Files.writeString(full.resolve("我的.txt"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DemoJob.run(village("满"), ON))
                .isInstanceOfSatisfying(
                        DemoException.class, e -> assertThat(e.userMessage()).contains("换一个空文件夹"));
        assertThat(kept).exists();
    }

    @Test
    void saysWhatIsWrongWithAnOrder() {
        DemoOrder order = DemoOrder.of(DemoScale.TOWNSHIP, "361199", 1999, 5, folder);
        assertThat(order.problems()).extracting(Problem::code).containsExactly("demo.unit", "demo.year");
        Problem year = order.problems().get(1);
        assertThat(Messages.problem(year.code(), year.args())).contains("1999").contains("2035");
    }

    @Test
    void takesTheUsualUnitWhenNoneIsNamed() {
        assertThat(DemoOrder.of(DemoScale.VILLAGE, "", 2019, 1, folder).unit().code())
                .isEqualTo("361103102200");
        assertThat(DemoOrder.of(DemoScale.DISTRICT, " ", 2019, 1, folder).problems())
                .isEmpty();
    }
}
