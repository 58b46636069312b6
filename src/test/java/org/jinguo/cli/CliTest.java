package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class CliTest {

    private static final String TOWNSHIP = "361103102";

    @TempDir
    Path home;

    private CliRun cli;
    private Path data;

    @BeforeEach
    void start() {
        cli = new CliRun(home);
        data = home.resolve("数据 一");
    }

    private void found() {
        assertThat(cli.run("--data", data, "init", "--unit", TOWNSHIP)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "verify --jsn, 没有选项 --jsn，是不是要写 --json？",
        "verfy, 没有命令“verfy”。",
        "verify more, 多写了“more”。",
        "init, 还缺少：--unit CODE。",
        "demo --out x, 还缺少：--scale SCALE 或 --practice。",
        "demo --out x --scale big, --scale SCALE 不能是“big”，请从这些里选一个：village、township、district。",
        "demo --out x --scale village --year old, --year YEAR 要填数字，现在是“old”。",
        "figures --period 2019Q5, 时间“2019Q5”认不出来。",
        "history --day gestern, 日期“gestern”认不出来。",
        "history --record 12, “12”不是记录编号。",
        "history --imports --day 2019-01-01, 这些选项只能写其中一个。",
        "init --unit 1 --unit 2, --unit CODE 写了两次，只能写一次。"
    })
    void saysInChineseWhatIsWrongWithTheArguments(String words, String sentence) {
        assertThat(cli.run((Object[]) words.split(" "))).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith(sentence).contains("--help").doesNotContain("\tat ");
    }

    @Test
    void tellsMachinesAFailureAsOneObject() throws JsonProcessingException {
        assertThat(cli.run("--data", data, "verify", "--json")).isEqualTo(2);
        assertThat(cli.json().get("error").asText()).contains("还没有台账");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void leavesNoTraceOfAFolderThatHoldsNothing() {
        assertThat(cli.run("--data", data, "verify")).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void foundsALedgerOnce() throws JsonProcessingException {
        assertThat(cli.run("--data", data, "init", "--unit", TOWNSHIP, "--json"))
                .isZero();
        assertThat(cli.json().get("name").asText()).isEqualTo("洋口镇");
        assertThat(cli.json().get("villages").asInt()).isEqualTo(22);
        assertThat(cli.run("--data", data, "init", "--unit", "361103")).isEqualTo(2);
        assertThat(cli.err()).contains("已有 洋口镇 的台账，没有改动");
    }

    @Test
    void refusesAUnitThatTheTreeDoesNotKnow() {
        assertThat(cli.run("--data", data, "init", "--unit", "99")).isEqualTo(2);
        assertThat(cli.err()).startsWith("区划表里没有代码 99。");
        assertThat(data).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"361103, 广丰区", "361103500, 铜拔山垦殖场", "大丰源林场生活区, 大丰源林场生活区"})
    void refusesAUnitOfWhichTheDataTellOnlyAPart(String unit, String name) {
        found();
        assertThat(cli.run("--data", data, "figures", "--period", "2019", "--unit", unit))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("这份台账是 洋口镇 的，里面没有 " + name + " 的全部数据。");
    }

    @Test
    void takesTheDefaultFolderWhenNoneIsNamed() {
        assertThat(cli.run("init", "--unit", TOWNSHIP)).isZero();
        assertThat(home.resolve(".jinguo").resolve("journal")).isDirectory();
    }

    @Test
    void looksAfterTheData() throws JsonProcessingException {
        found();
        assertThat(cli.run("verify", "--data", data)).isZero();
        assertThat(cli.out()).isEqualTo("数据核对无误。" + System.lineSeparator());
        assertThat(cli.run("snapshot", "--data", data, "--json")).isZero();
        assertThat(cli.json().get("time").asText()).isEqualTo("2019-12-25 10:00");
        assertThat(cli.run("rebuild", "--data", data, "--json")).isZero();
        assertThat(cli.json().get("good").asBoolean()).isTrue();
    }

    @Test
    void tellsTheHistory() throws JsonProcessingException {
        found();
        assertThat(cli.run("history", "--data", data)).isZero();
        assertThat(cli.out()).contains("2019-12-25 10:00  建立 洋口镇 的数据");
        assertThat(cli.run("history", "--data", data, "--day", "2019-12-25", "--json"))
                .isZero();
        assertThat(cli.json().get("changes")).hasSize(1);
        assertThat(cli.run("history", "--data", data, "--day", "2019-12-24")).isZero();
        assertThat(cli.out()).startsWith("没有改动记录。");
    }

    @Test
    void tellsTheHistoryOfOneRecord() throws JsonProcessingException {
        found();
        cli.run("figures", "R02.villageCount", "--period", "2019", "--records", "--json", "--data", data);
        String id = cli.json().at("/figures/0/list/0/id").asText();
        assertThat(cli.run("history", "--record", id, "--data", data)).isZero();
        assertThat(cli.out()).contains("建立 洋口镇 的数据").contains("→ 洋口镇");
        assertThat(cli.run("history", "--record", "0000000000001", "--data", data))
                .isEqualTo(2);
        assertThat(cli.err()).startsWith("没有编号为 0000000000001 的记录。");
    }

    @Test
    void saysThatTheDataAreOpenElsewhere() {
        found();
        try (DataFolder open = DataFolder.open(data, CliRun.CLOCK, "甲", what -> {})) {
            assertThat(cli.run("verify", "--data", open.path())).isEqualTo(2);
        }
        assertThat(cli.err()).startsWith("这份数据正在另一个窗口里打开。");
    }

    @Test
    void explainsEveryCommandAndEveryOption() {
        CommandLine line = new CommandLine(new RootCommand(
                cli.around(), new Output(cli.around().out(), cli.around().err(), false)));
        line.setResourceBundle(new CommandTexts());
        List<String> silent = new ArrayList<>();
        unexplained(line.getCommandSpec(), silent);
        for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
            unexplained(command.getValue().getCommandSpec(), silent);
        }
        assertThat(silent).isEmpty();
    }

    private static void unexplained(CommandSpec spec, List<String> silent) {
        if (spec.usageMessage().description().length == 0) {
            silent.add(spec.qualifiedName());
        }
        for (ArgSpec arg : spec.args()) {
            if (arg.description().length == 0) {
                silent.add(spec.qualifiedName() + " " + arg);
            }
        }
    }

    @Test
    void writesDemoWorkbooks() throws JsonProcessingException {
        Path out = home.resolve("演示");
        assertThat(cli.run("demo", "--scale", "village", "--unit", "361103500505", "--out", out, "--json"))
                .isZero();
        JsonNode told = cli.json();
        assertThat(told.get("files").asInt()).isPositive();
        assertThat(Files.isDirectory(out)).isTrue();
        assertThat(cli.run("demo", "--practice", "--out", out)).isEqualTo(2);
        assertThat(cli.err()).contains("里已有文件");
    }
}
