package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class BugReportTest {

    private static final LocalDateTime AT = LocalDateTime.of(2019, 12, 18, 10, 32, 7);

    private final BugReport report = new BugReport();

    private static RuntimeException planted() {
        Exception inner = new IllegalArgumentException("row {王秀兰, 36119919700101002X, 199 0000 1234}");
        RuntimeException outer = new IllegalStateException("祝·水根 361199 19700101 002X", inner);
        outer.addSuppressed(new Exception("电话１９９００００１２３４ in 富山村下祝组"));
        outer.addSuppressed(new Exception(System.getProperty("user.home") + "/上报/欧阳翠英 6217-0012-3456-789.xlsx"));
        return outer;
    }

    @Test
    void namesNobody() {
        report.add(planted());
        assertThat(report.text("LEADERS", AT))
                .doesNotContainPattern("\\p{IsHan}")
                .doesNotContain("361199", "19700101", "199 0000", "1234", "１９９", "6217", "3456")
                .doesNotContain(System.getProperty("user.home"))
                .contains("IllegalStateException", "IllegalArgumentException", "Suppressed")
                .contains("BugReportTest.planted(BugReportTest.java:");
    }

    @Test
    void saysWhatATechnicianNeeds() {
        for (int i = 0; i < 25; i++) {
            Command.of("leaders.appoint" + i, "任命(_N)", () -> {})
                    .key("Ctrl+N")
                    .deed()
                    .run();
        }
        report.add(planted());
        assertThat(report.text("LEADERS", AT))
                .contains("2019-12-18 10:32:07", "page: LEADERS", System.getProperty("java.version"), "MiB")
                .contains("leaders.appoint5 leaders.appoint6")
                .doesNotContain("leaders.appoint4 ");
    }

    @Test
    void equalFailuresAreCounted() {
        List.of(1, 2, 3).forEach(i -> report.add(planted()));
        report.add(new IllegalStateException("another"));
        assertThat(report.times()).isEqualTo(4);
        assertThat(report.text("HOME", AT)).containsOnlyOnce("failed 3 time(s)").contains("another");
    }
}
