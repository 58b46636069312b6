package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.demo.DemoReport;
import org.jinguo.demo.GradeCounts;
import org.jinguo.demo.PracticeTownship;
import org.jinguo.demo.UnitTotals;
import org.jinguo.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutWindowTest {

    @TempDir
    Path home;

    private CliRun cli;
    private Path folder;

    @BeforeEach
    void start() {
        cli = new CliRun(home);
        folder = home.resolve("practice");
    }

    @Test
    void doesTheMainJobAndSaysSoInTwoLines() throws IOException {
        assertThat(new WithoutWindow(folder, cli.around()).run()).isZero();
        assertThat(cli.out().lines()).hasSize(2).first().asString().contains("已读入 38 个文件", "没收 0", folder.toString());
        assertThat(cli.err()).isEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("导出"))) {
            assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        }
        figuresAreThoseOfTheSamples();
        theSecondTimeNothingIsNew();
    }

    private void figuresAreThoseOfTheSamples() throws IOException {
        DemoReport expected = PracticeTownship.expected();
        UnitTotals.Cover cover = expected.whole().cover();
        GradeCounts year = expected.whole().year();
        Map<String, Integer> figures = Map.of(
                "E-01", cover.groups(),
                "E-02", cover.leaders(),
                "B-01", year.clean(),
                "B-02", year.fair(),
                "B-03", year.unclean(),
                "R06.total", year.households(),
                "D-03", expected.aid("POOR_WOMEN").people(),
                "D-05", expected.aid("POOR_CHILDREN").people());
        assertThat(cli.run("figures", "--period", "2019", "--json", "--data", folder))
                .isZero();
        int checked = 0;
        for (JsonNode figure : cli.json().get("figures")) {
            Integer right = figures.get(figure.get("code").asText());
            if (right != null) {
                assertThat(figure.get("value").asInt())
                        .as(figure.get("code").asText())
                        .isEqualTo(right);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(figures.size());
    }

    private void theSecondTimeNothingIsNew() {
        cli.run("check", "--period", "2019", "--data", folder);
        assertThat(new WithoutWindow(folder, cli.around()).run()).isZero();
        assertThat(cli.out()).contains("新增 0，更新 0");
    }

    @Test
    void leavesOfficersOwnDataAlone() {
        assertThat(cli.run("init", "--unit", "361103102", "--data", folder)).isZero();
        assertThat(new WithoutWindow(folder, cli.around()).run()).isEqualTo(2);
        assertThat(cli.err()).startsWith("这台机器没有显示器");
        new Practice(folder, CliRun.CLOCK, cli.around().places()).prepareIfNew(Progress.NONE);
        try (DataFolder data = DataFolder.open(folder, CliRun.CLOCK, "甲", what -> {})) {
            assertThat(data.lastSeq()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"DISPLAY, :0, true", "WAYLAND_DISPLAY, wayland-0, true", "DISPLAY, '', false", "X, y, false"})
    void knowsADisplayByItsVariables(String name, String value, boolean display) {
        boolean linux = System.getProperty("os.name").contains("Linux");
        assertThat(Start.hasDisplay(Map.of(name, value))).isEqualTo(display || !linux);
    }
}
