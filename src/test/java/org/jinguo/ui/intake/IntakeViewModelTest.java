package org.jinguo.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jinguo.demo.DemoJob;
import org.jinguo.demo.DemoOrder;
import org.jinguo.demo.DemoScale;
import org.jinguo.intake.Intake;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        data = Samples.township(folder.resolve("data"));
        model = new IntakeViewModel(new Intake(data, Samples.CLOCK), Background.direct(), Samples.status());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Path leaders() throws IOException {
        Path out = folder.resolve("books");
        DemoJob.run(
                DemoOrder.of(DemoScale.VILLAGE, Samples.VILLAGE, 2019, 7, out).withDirtyRows(),
                (done, all, name) -> true);
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(f -> f.toString().contains("妇女小组长花名册"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aPreviewChangesNothing() throws IOException {
        String before = data.digest();
        model.plan(List.of(leaders()));
        assertThat(data.digest()).isEqualTo(before);
        assertThat(model.readyProperty().get()).isPositive();
        assertThat(model.files().get(0).recognised()).startsWith("R01 村妇女小组长花名册");
        assertThat(model.files().get(0).ready()).isTrue();
    }

    @Test
    void bringsInWhatWasShownAndOneUndoTakesItBack() throws IOException {
        String before = data.digest();
        model.plan(List.of(leaders()));
        int shown = model.readyProperty().get();
        model.apply();
        assertThat(model.readyProperty().get()).isZero();
        assertThat(model.files().get(0).report().orElseThrow().counts().accepted())
                .isEqualTo(shown);
        assertThat(model.summaryProperty().get()).startsWith("1 个文件已并入 " + shown + " 行");
        data.undo();
        assertThat(data.digest()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoRosterIsListedWithTheReason() throws IOException {
        Path other = Files.writeString(folder.resolve("通知.csv"), "会议,通知\n明天,开会\n");
        model.plan(List.of(other));
        FileLine line = model.files().get(0);
        assertThat(line.ready()).isFalse();
        assertThat(line.recognised()).contains("通知.csv");
        assertThat(model.readyProperty().get()).isZero();
    }
}
