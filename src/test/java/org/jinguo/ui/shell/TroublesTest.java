package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Failing surroundings are told in a sentence with what to do; everything else is a bug. */
class TroublesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("E:\\上报"), "U盘已拔出"),
                Arguments.of(new AccessDeniedException("E:\\上报"), "写入权限"),
                Arguments.of(new FileSystemException("a", null, "No space left"), "200 MB"),
                Arguments.of(new FileSystemException("a", null, "Read-only file system"), "写保护"),
                Arguments.of(new IOException("Input/output error"), "是否接好"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void failuresOfFilesAreSurroundings(IOException failure, String told) {
        assertThat(Troubles.sentence(new UncheckedIOException(failure)).orElseThrow())
                .contains(told)
                .contains("没有做成");
    }

    @ParameterizedTest
    @CsvSource({
        "gone, true",
        "disk, true",
        "diskFull, true",
        "inUse, true",
        "notWritable, true",
        "database, false",
        "readOnly, false",
        "taken, false",
        "unsure, false"
    })
    void tryingAgainIsOfferedWhereItMayHelp(String key, boolean offered) {
        assertThat(Troubles.worthAgain(new StoreException(key, null))).isEqualTo(offered);
    }

    @Test
    void everythingElseIsOurBug() {
        assertThat(Troubles.sentence(new IllegalStateException("x"))).isEmpty();
        assertThat(Troubles.sentence(new NullPointerException())).isEmpty();
        assertThat(Troubles.sentence(new StackOverflowError())).isEmpty();
    }

    @Test
    void aFolderThatCanNotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("上报"), "x", StandardCharsets.UTF_8);
        try (DataFolder data = Samples.village(folder.resolve("data"), 2)) {
            Figures figures = new Figures(data);
            ReturnExport export = new ReturnExport(data, figures, Samples.CLOCK);
            Area unit = Samples.village(data);
            Throwable failure =
                    catchThrowable(() -> export.export("R05", Samples.Q4, unit, file.resolve("x"), Progress.NONE));
            assertThat(Troubles.sentence(failure).orElseThrow()).contains("换一个");
        }
    }

    @Test
    void aSecondCopyIsTold() {
        try (DataFolder data = Samples.township(folder)) {
            Throwable failure = catchThrowable(() -> Samples.township(data.path()));
            assertThat(Troubles.sentence(failure).orElseThrow()).contains("另一个窗口");
        }
    }

    @Test
    void aStickThatWasPulledIsToldWhileWriting() throws IOException {
        DataFolder data = Samples.village(folder.resolve("stick"), 2);
        Path away = folder.resolve("away");
        Files.move(folder.resolve("stick"), away);
        Throwable failure = catchThrowable(() -> Samples.ratedBefore(data, Samples.Q4));
        Files.move(away, folder.resolve("stick"));
        data.close();
        assertThat(Troubles.sentence(failure).orElseThrow()).contains("U盘");
    }
}
