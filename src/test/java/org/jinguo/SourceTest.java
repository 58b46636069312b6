package org.jinguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes that a reader can take in at once (conventions, section 2), read off the sources. */
class SourceTest {

    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 60;
    private static final int PARAMETERS = 5;

    @Test
    void noFileIsLongerThanOneSitting() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Sources.all()) {
            int lines = Sources.lines(file).size();
            if (lines > FILE_LINES) {
                tooLong.add(file + " " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanOneScreen() throws IOException {
        assertThat(Sources.methods().stream()
                        .filter(m -> m.lines() > METHOD_LINES)
                        .map(m -> m.name() + " " + m.lines()))
                .isEmpty();
    }

    @Test
    void noMethodTakesMoreThanFiveParameters() throws IOException {
        assertThat(Sources.methods().stream()
                        .filter(m -> m.parameters() > PARAMETERS)
                        .map(m -> m.name() + " " + m.parameters()))
                .isEmpty();
    }

    @Test
    void eachFileHoldsOneTopLevelType() throws IOException {
        List<String> crowded = new ArrayList<>();
        for (CompilationUnitTree unit : Sources.parsed()) {
            if (unit.getTypeDecls().size() > 1) {
                crowded.add(unit.getSourceFile().getName());
            }
        }
        assertThat(crowded).isEmpty();
    }

    @Test
    void eachPackageSaysWhatLivesInIt() throws IOException {
        assertThat(Sources.all().stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(p -> !p.endsWith("org/jinguo"))
                        .filter(p -> !p.resolve("package-info.java").toFile().exists()))
                .isEmpty();
    }

    @Test
    void testsLeaveNothingInTheTemporaryFolder() throws IOException {
        List<String> careless = new ArrayList<>();
        for (Path file : Sources.all(Sources.TEST)) {
            boolean cleans = file.endsWith("TempFolder.java") || file.endsWith("SourceTest.java");
            if (!cleans && String.join("", Sources.lines(file)).contains("createTempDirectory(\"")) {
                careless.add(file.toString());
            }
        }
        assertThat(careless).isEmpty();
    }
}
