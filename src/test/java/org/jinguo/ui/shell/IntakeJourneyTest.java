package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.demo.DemoJob;
import org.jinguo.demo.DemoOrder;
import org.jinguo.demo.DemoScale;
import org.jinguo.store.Change;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@Journey
class IntakeJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder.resolve("data"), Samples::township);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Path> workbooks() {
        Path out = folder.resolve("books");
        DemoJob.run(
                DemoOrder.of(DemoScale.VILLAGE, Samples.VILLAGE, 2019, 7, out).withDirtyRows(),
                (done, all, name) -> true);
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().matches(".*\\.(xlsx|xls)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void showsWhatWouldBecomeOfDroppedFilesBeforeBringingThemIn() throws IOException {
        Path other = Files.writeString(folder.resolve("通知.xlsx"), "这不是表格");
        List<Path> dropped =
                Stream.concat(workbooks().stream(), Stream.of(other)).toList();
        window.run(() -> window.window().take(dropped));
        window.settle();
        window.picture("intake-preview");
        window.type(KeyCode.DOWN);
        window.picture("intake-second");
        Button take = window.find("#intake-take", Button.class);
        assertThat(take.getText()).doesNotContain(" 0 ");
        window.run(take::fire);
        window.settle();
        window.picture("intake-done");
        assertThat(window.data().log().imports())
                .isNotEmpty()
                .extracting(Change::kind)
                .containsOnly(Change.Kind.IMPORT);
        window.go(Page.HOME);
        window.picture("home-imported");
    }
}
