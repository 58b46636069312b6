package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jinguo.returns.ReturnCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path home;

    private CliRun cli;
    private Path data;
    private Path out;

    @BeforeEach
    void found() {
        cli = new CliRun(home);
        data = home.resolve("data");
        out = home.resolve("导出");
        assertThat(cli.run("init", "--unit", "361103102", "--data", data)).isZero();
    }

    @Test
    void writesTheReturnsThatAreNamed() throws IOException {
        assertThat(cli.run("export", "r06", "R02", "--period", "2019Q4", "--out", out, "--data", data))
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString())).hasSize(2).contains("洋口镇2019年第四季度清洁家庭评选汇总表.xlsx");
        }
    }

    @Test
    void writesAllReturnsOfAVillageNamedByItsName() throws JsonProcessingException {
        Object[] words = {"export", "all", "--period", "2019Q4", "--unit", "富山村", "--out", out, "--json", "--data", data
        };
        assertThat(cli.run(words)).isZero();
        assertThat(cli.json().get("files"))
                .hasSize(new ReturnCatalogue().producible().size());
        assertThat(Path.of(cli.json().at("/files/0/file").asText())).isRegularFile();
    }

    @Test
    void namesTheReturnsThatThereAre() {
        assertThat(cli.run("export", "R99", "--period", "2019", "--out", out, "--data", data))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("没有代码为 R99 的报表。能出的报表有：R01、");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAUnitThatIsNotInTheLedger() {
        assertThat(cli.run("figures", "--period", "2019", "--unit", "月亮村", "--data", data))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("台账里没有代码为 月亮村 的单位。");
    }

    @Test
    void refusesAFigureThatDoesNotExist() {
        assertThat(cli.run("figures", "Z-99", "--period", "2019", "--data", data))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("没有代码为 Z-99 的指标。");
    }

    @Test
    void checksTheReturnsThatAreNamed() throws JsonProcessingException {
        cli.run("check", "R06", "R02", "--period", "2019Q4", "--json", "--data", data);
        assertThat(cli.json().get("checked")).hasSize(2);
    }
}
