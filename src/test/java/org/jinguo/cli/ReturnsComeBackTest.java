package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one ledger writes as returns, an empty one reads, and counts the same. */
class ReturnsComeBackTest {

    private static final String VILLAGE = "361103109200";

    @TempDir
    Path home;

    private Map<String, String> figures(CliRun cli, Path data) throws JsonProcessingException {
        assertThat(cli.run("--data", data, "figures", "--period", "2019Q4", "--json"))
                .isZero();
        Map<String, String> values = new TreeMap<>();
        for (JsonNode figure : cli.json().get("figures")) {
            values.put(figure.get("code").asText(), figure.get("text").asText());
        }
        // The quarter before is not in the returns of this one.
        values.remove("R06.delta");
        values.remove("R06.before");
        return values;
    }

    @Test
    void leadersAndRatingsOfAVillage() throws JsonProcessingException {
        CliRun cli = new CliRun(home);
        Path first = home.resolve("一");
        Path second = home.resolve("二");
        Path out = home.resolve("报表");
        assertThat(cli.run("demo", "--scale", "village", "--unit", VILLAGE, "--out", home.resolve("来")))
                .isZero();
        assertThat(cli.run("--data", first, "init", "--unit", VILLAGE)).isZero();
        assertThat(cli.run("--data", first, "import", home.resolve("来"))).isZero();
        assertThat(cli.run("--data", first, "export", "R01", "R05", "--period", "2019Q4", "--out", out))
                .isZero();
        assertThat(cli.run("--data", second, "init", "--unit", VILLAGE)).isZero();
        assertThat(cli.run("--data", second, "import", out)).isZero();
        assertThat(figures(cli, second)).isEqualTo(figures(cli, first));
    }
}
