package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jinguo.figures.SampleData;
import org.jinguo.workbook.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} of one batch and programme. */
class ExportPartTest {

    @TempDir
    Path home;

    private CliRun cli;
    private Path data;
    private Path out;

    @BeforeEach
    void open() {
        cli = new CliRun(home);
        data = home.resolve("data");
        out = home.resolve("导出");
        SampleData.open(data).close();
    }

    private int export(String... words) {
        Stream<Object> all = Stream.of(
                        Stream.<Object>of("export"),
                        Stream.<Object>of((Object[]) words),
                        Stream.<Object>of("--period", "2019", "--out", out, "--data", data))
                .flatMap(s -> s);
        return cli.run(all.toArray());
    }

    private List<String> written() {
        String[] names = out.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    @Test
    void writesTheReceiptOfOneBatchAndProgramme() throws JsonProcessingException {
        assertThat(export("R12", "--batch", "春节", "--programme", "贫困妇女", "--json"))
                .isZero();
        assertThat(cli.json().get("batch").asText()).isEqualTo("春节");
        assertThat(cli.json().get("programme").asText()).isEqualTo("POOR_WOMEN");
        Path file = Path.of(cli.json().at("/files/0/file").asText());
        assertThat(file).hasFileName("洋口镇贫困妇女救助发放签字表(2019年春节).xlsx");
        Grid grid = Grid.read(file).get(0);
        assertThat(grid.text(0, 0)).isEqualTo("洋口镇2019年春节贫困妇女救助发放表(领款签字表)");
        assertThat(grid.text(5, 5)).isEqualTo("1000");
    }

    @Test
    void aPartStandsBesideTheWhole() {
        assertThat(export("R12")).isZero();
        assertThat(export("R08", "R12", "--batch", "春节")).isZero();
        assertThat(export("R12", "--programme", "spring_bud")).isZero();
        assertThat(written()).hasSize(4);
    }

    @Test
    void namesTheBatchesThatThereAre() {
        assertThat(export("R12", "--batch", "三八")).isEqualTo(2);
        assertThat(cli.err()).startsWith("洋口镇2019年 R12 里没有批次“三八”。有的批次：春节。");
        assertThat(written()).isEmpty();
    }

    @Test
    void tellsMachinesToo() throws JsonProcessingException {
        assertThat(export("R12", "--batch", "三八", "--json")).isEqualTo(2);
        assertThat(cli.json().get("error").asText()).contains("有的批次：春节。");
    }

    @Test
    void namesTheProgrammesThatThereAre() {
        assertThat(export("R12", "--programme", "贫困")).isEqualTo(2);
        assertThat(cli.err()).startsWith("洋口镇2019年 R12 里没有项目“贫困”。有的项目：贫困妇女救助、");
        assertThat(export("R08", "--batch", "春节", "--programme", "SPRING_BUD")).isEqualTo(2);
        assertThat(cli.err()).startsWith("洋口镇2019年 R08 “春节”里没有项目“SPRING_BUD”。有的项目：贫困妇女救助。");
    }

    @Test
    void refusesReturnsThatHaveNoBatchesBeforeAnythingIsWritten() {
        assertThat(export("R12", "R06", "--batch", "春节")).isEqualTo(2);
        assertThat(cli.err()).startsWith("R06 不分批次和项目。--batch 和 --programme 只能用在 R08、R09、R10、R11、R12，");
        assertThat(export("all", "--programme", "OTHER")).isEqualTo(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void saysWhereNothingWasPaid() {
        assertThat(export("R12", "--unit", "361103102201", "--batch", "春节")).isEqualTo(2);
        assertThat(cli.err()).contains("里没有发放记录");
    }

    @Test
    void theHelpKnowsBoth() {
        assertThat(cli.run("export", "--help")).isZero();
        assertThat(cli.out()).contains("--batch=NAME", "只出一个批次", "--programme=NAME", "只出一个项目");
    }
}
