package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowMemoryTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1024, 768);

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "-8, 0, true",
        "1200, 600, true",
        "1500, 40, true",
        "2500, 40, false",
        "-1366, 0, false",
        "0, 760, false",
        "0, -200, false",
    })
    void standsAgainWhereAHandCanReachIt(double x, double y, boolean reached) {
        Rectangle2D window = new Rectangle2D(x, y, 1200, 700);
        assertThat(WindowMemory.reachable(window, Stream.of(SCREEN, PROJECTOR))).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"1500, false", "300, true"})
    void comesBackWhenTheProjectorIsGone(double x, boolean reached) {
        Rectangle2D window = new Rectangle2D(x, 40, 1000, 600);
        assertThat(WindowMemory.reachable(window, Stream.of(SCREEN))).isEqualTo(reached);
    }
}
