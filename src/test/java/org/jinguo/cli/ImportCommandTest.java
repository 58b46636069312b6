package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    Path home;

    private CliRun cli;
    private Path data;

    @BeforeEach
    void found() {
        cli = new CliRun(home);
        data = home.resolve("data");
        assertThat(cli.run("init", "--unit", "361103102", "--data", data)).isZero();
    }

    private static Path leaders() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(f -> f.toString().contains("富山村妇女小组长"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private JsonNode imported(Object... args) throws JsonProcessingException {
        Object[] all = new Object[args.length + 4];
        all[0] = "import";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--data";
        all[args.length + 2] = data;
        all[args.length + 3] = "--json";
        assertThat(cli.run(all)).isZero();
        return cli.json();
    }

    @Test
    void takesEverythingOfAFileOnceAndNothingTheSecondTime() throws IOException {
        JsonNode first = imported(leaders());
        int read = first.get("read").asInt();
        assertThat(read).isPositive();
        assertThat(first.get("new").asInt()).isEqualTo(read);
        JsonNode again = imported(leaders());
        assertThat(again.get("same").asInt()).isEqualTo(read);
        assertThat(again.at("/files/0/same").asInt()).isEqualTo(read);
    }

    @Test
    void countsAddUpInEachFileAndInAll() throws IOException {
        JsonNode told = imported(SAMPLES, "--dry-run");
        int sum = 0;
        for (JsonNode file : told.get("files")) {
            assertThat(parts(file)).isEqualTo(file.get("read").asInt());
            sum += file.get("read").asInt();
        }
        assertThat(told.get("read").asInt()).isEqualTo(sum).isEqualTo(parts(told));
        assertThat(told.get("files")).hasSize(38);
    }

    private static int parts(JsonNode counts) {
        return Stream.of("new", "updated", "same", "refused")
                .mapToInt(key -> counts.get(key).asInt())
                .sum();
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        JsonNode told = imported(leaders(), "--dry-run");
        assertThat(told.get("dryRun").asBoolean()).isTrue();
        assertThat(imported(leaders()).get("new")).isEqualTo(told.get("new"));
        assertThat(cli.run("history", "--imports", "--json", "--data", data)).isZero();
        assertThat(cli.json().get("changes")).hasSize(1);
    }

    @Test
    void oneUnreadableFileDoesNotStopTheOthers() throws IOException {
        Path folder = Files.createDirectories(home.resolve("收表").resolve("富山"));
        Path name = leaders().getFileName();
        Files.copy(leaders(), folder.resolve(name));
        Files.writeString(folder.resolve("坏.xlsx"), "not a workbook", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("~$坏.xlsx"), "Excel's own", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("说明.txt"), "read me", StandardCharsets.UTF_8);
        assertThat(cli.run("import", home.resolve("收表"), "--data", data)).isEqualTo(1);
        assertThat(cli.out()).contains("坏.xlsx 没有读入：").contains("共 2 个文件").doesNotContain("~$");
    }

    @Test
    void couldNotWhenNothingCouldBeRead() throws IOException {
        Path bad = home.resolve("坏.xlsx");
        Files.writeString(bad, "not a workbook", StandardCharsets.UTF_8);
        assertThat(cli.run("import", bad, "--data", data)).isEqualTo(2);
        assertThat(cli.run("import", home.resolve("没有.xlsx"), "--data", data)).isEqualTo(2);
        assertThat(cli.err()).startsWith("找不到“");
        Path empty = Files.createDirectories(home.resolve("空"));
        assertThat(cli.run("import", empty, "--data", data)).isEqualTo(2);
        assertThat(cli.err()).contains("里没有 .xlsx、.xls 或 .csv 文件");
    }

    @Test
    void tellsTheRefusedRowWithItsCellAndReason() throws IOException {
        Path out = home.resolve("脏");
        assertThat(cli.run("demo", "--scale", "village", "--dirty", "--out", out))
                .isZero();
        assertThat(cli.run("import", out, "--data", data, "--json")).isEqualTo(1);
        JsonNode told = cli.json();
        assertThat(told.get("refused").asInt()).isPositive();
        for (JsonNode file : told.get("files")) {
            for (JsonNode refusal : file.get("refusals")) {
                assertThat(refusal.get("cell").asText()).matches("[A-Z]+\\d+");
                assertThat(refusal.get("reason").asText()).isNotBlank();
            }
        }
    }

    @Test
    void tellsOneReasonOnceForAllItsRows() throws IOException {
        StringBuilder rows = new StringBuilder("住户登记表\n乡镇,村,小组,户主,人口\n");
        for (int i = 1; i <= 30; i++) {
            rows.append("枧底镇,铜山村,第1组,祝水根,").append(i).append('\n');
        }
        Path file = Files.writeString(home.resolve("登记.csv"), rows, StandardCharsets.UTF_8);
        assertThat(cli.run("import", file, "--data", data)).isEqualTo(1);
        assertThat(cli.out().lines().filter(line -> line.contains("没收：")))
                .singleElement()
                .asString()
                .contains("B3、B4、")
                .contains("等 30 行 没收：写的是枧底镇铜山村");
    }

    @Test
    void takesAVerifiedSnapshotFirst() throws IOException {
        assertThat(cli.run("verify", "--data", data)).isZero();
        imported(leaders());
        try (Stream<Path> snapshots = Files.list(data.resolve("snapshots"))) {
            assertThat(snapshots.map(f -> f.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("snapshot-0000000001-"));
        }
    }
}
