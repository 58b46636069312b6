package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SettingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify --mend}, and what the data say besides the result. */
class VerifyCommandTest {

    @TempDir
    Path home;

    private CliRun cli;
    private Path data;

    @BeforeEach
    void found() {
        cli = new CliRun(home);
        data = home.resolve("data");
        assertThat(cli.run("init", "--unit", "361103102", "--data", data)).isZero();
        try (DataFolder open = DataFolder.open(data, CliRun.CLOCK, "", step -> {})) {
            for (int i = 0; i < 3; i++) {
                String value = String.valueOf(i);
                open.change("设置", edit -> open.settings().put(edit, SettingStore.PRACTICE, value));
            }
        }
    }

    private List<Path> snapshots() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("snapshots"))) {
            return files.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        }
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 4;
        Files.write(file, bytes);
    }

    private void damage() throws IOException {
        flip(snapshots().get(0), (int) Files.size(snapshots().get(0)) / 2);
        // Within the first Change: what stands before it is looked at by every opening.
        flip(data.resolve("journal/journal-000001.log"), 4_000);
    }

    private void snapshotsAreAFile() throws IOException {
        Files.move(data.resolve("snapshots"), home.resolve("away"));
        Files.writeString(data.resolve("snapshots"), "x", StandardCharsets.UTF_8);
    }

    @Test
    void mendsWhatIsFoundAndSaysWhatWasDone() throws IOException {
        damage();
        String broken = snapshots().get(0).getFileName().toString();
        assertThat(cli.run("verify", "--data", data)).isEqualTo(1);
        assertThat(cli.out()).contains("核对出 2 处不符。请运行 verify --mend 修复。");
        assertThat(cli.run("verify", "--mend", "--data", data)).isZero();
        assertThat(cli.out().lines())
                .containsExactly(
                        Messages.get("store.verify.journal", 1),
                        Messages.get("store.verify.snapshot", broken),
                        Messages.get("store.mended.aside", 1),
                        Messages.get("store.mended.journal"),
                        "2 处不符都已修复，再次核对无误。");
        assertThat(cli.run("verify", "--mend", "--data", data)).isZero();
        assertThat(cli.out()).startsWith("数据核对无误。");
    }

    @Test
    void tellsMachinesWhatWasMended() throws IOException {
        damage();
        assertThat(cli.run("verify", "--mend", "--json", "--data", data)).isZero();
        assertThat(cli.json().get("good").asBoolean()).isTrue();
        assertThat(cli.json().get("findings")).hasSize(2);
        assertThat(cli.json().get("mended")).hasSize(2);
        assertThat(cli.json().get("left")).isEmpty();
        assertThat(cli.json().has("said")).isFalse();
    }

    @Test
    void anUncleanEndIsToldBesidesTheResult() throws IOException {
        Files.delete(data.resolve("clean.mark"));
        assertThat(cli.run("verify", "--data", data)).isZero();
        assertThat(cli.err()).contains(Messages.get("store.opening.rebuilt", 4));
        Files.delete(data.resolve("clean.mark"));
        assertThat(cli.run("verify", "--json", "--data", data)).isZero();
        assertThat(cli.json().get("good").asBoolean()).isTrue();
        assertThat(cli.json().at("/said/0").asText()).isEqualTo(Messages.get("store.opening.rebuilt", 4));
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void whatCanNotBeDoneAtClosingIsToldToo() throws IOException {
        snapshotsAreAFile();
        String told = Messages.get("store.closing.noSnapshot");
        assertThat(cli.run("history", "--data", data)).isZero();
        assertThat(cli.err()).contains(told);
        assertThat(cli.run("history", "--json", "--data", data)).isZero();
        assertThat(cli.json().get("changes")).hasSize(4);
        assertThat(cli.json().at("/said/0").asText()).isEqualTo(told);
    }

    @Test
    void anImportGoesOnWithoutASnapshotAndSaysSo() throws IOException {
        snapshotsAreAFile();
        Path file;
        try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
            file = files.filter(f -> f.toString().contains("富山村妇女小组长"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(cli.run("import", file, "--data", data)).isZero();
        assertThat(cli.err()).contains("导入前的备份没有做成，导入照常进行。原因：").doesNotContain("没有保存");
        assertThat(cli.out()).contains("共 1 个文件");
        assertThat(cli.run("import", file, "--json", "--data", data)).isZero();
        assertThat(cli.json().get("same").asInt()).isPositive();
        assertThat(cli.json().at("/said/0").asText()).startsWith("导入前的备份没有做成");
    }
}
