package org.jinguo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files are dominated by class loading, so an ordinary .xlsx must do without POI. */
final class ClassPathTest {

    @TempDir
    Path folder;

    /** Runs in a process of its own, whose class path has no POI. */
    static final class Reading {
        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            SheetWriter.write(file, Samples.summary(), Samples.summaryRows());
            if (Grid.read(file).get(0).height() != 9) {
                throw new IllegalStateException();
            }
        }
    }

    @Test
    void writesAndReadsAnXlsxWithoutPoi() throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> !p.contains("poi") && !p.contains("xmlbeans"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Reading.class.getName(),
                        folder.resolve("a.xlsx").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
