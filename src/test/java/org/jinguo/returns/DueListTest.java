package org.jinguo.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.figures.SampleData;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueListTest {

    private static final Period Q4 = SampleData.Q4;

    @TempDir
    Path folder;

    private DataFolder data;
    private DueList list;

    @BeforeEach
    void open() {
        data = SampleData.open(folder);
        list = new DueList(data, new Figures(data), new ReturnCatalogue());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<ReturnDue> on(String day) {
        return list.on(LocalDate.parse(day), SampleData.town(data), ZoneOffset.UTC);
    }

    private static String line(ReturnDue due, LocalDate today) {
        return due.form().code() + " " + due.period() + " " + due.state() + " " + due.daysLate(today);
    }

    @ParameterizedTest
    @CsvSource({
        // the quarter's summary: 45 days ahead at most, due on 10 January, late from the 11th
        "2019-11-25, false, 0",
        "2019-11-26, true, 0",
        "2020-01-10, true, 0",
        "2020-01-11, true, 1",
        "2020-03-31, true, 81",
    })
    void asksForTheQuartersSummaryFromAMonthBeforeUntilItIsSent(LocalDate day, boolean listed, long late) {
        List<ReturnDue> found = on(day.toString()).stream()
                .filter(d -> d.form().code().equals("R06") && d.period().equals(Q4))
                .toList();
        assertThat(found).hasSize(listed ? 1 : 0);
        assertThat(found).allMatch(d -> d.daysLate(day) == late);
    }

    @Test
    void putsLateOnesInFrontAndSaysHowFarEachIs() {
        LocalDate day = LocalDate.of(2019, 12, 24);
        List<String> plain = Ledgers.plain().stream().map(Ledger::table).toList();
        assertThat(on("2019-12-24").stream().filter(d -> !plain.contains(d.ledger())))
                .extracting(d -> line(d, day))
                .containsExactly(
                        "R05 2019Q3 PART 75",
                        "R06 2019Q3 PART 75",
                        "R01 2019 PART 0",
                        "R02 2019 PART 0",
                        "R08 2019 FILLED 0",
                        "R09 2019 FILLED 0",
                        "R10 2019 FILLED 0",
                        "R11 2019 FILLED 0",
                        "R13 2019 FILLED 0",
                        "R05 2019Q4 FILLED 0",
                        "R06 2019Q4 FILLED 0",
                        "R13 2019Q4 FILLED 0");
    }

    @Test
    void anExportedReturnIsNoLongerLateAndStandsLast() {
        Area town = SampleData.town(data);
        LocalDate sent = LocalDate.of(2020, 1, 20);
        new SentReturns(data).record(List.of("R06"), Q4, town, sent);
        ReturnDue last = on("2020-01-21").get(on("2020-01-21").size() - 1);
        assertThat(line(last, sent.plusDays(1))).isEqualTo("R06 2019Q4 SENT 0");
        assertThat(last.progress().sentOn()).contains(sent);
        assertThat(data.undoLabel()).contains("登记导出：R06（2019年第四季度）");
        data.undo();
        assertThat(on("2020-01-21")).noneMatch(d -> d.state() == ReturnState.SENT);
    }

    @Test
    void aNewInstallationHasNoDebts(@TempDir Path own) {
        try (DataFolder empty = SampleData.founded(own)) {
            DueList fresh = new DueList(empty, new Figures(empty), new ReturnCatalogue());
            LocalDate day = LocalDate.of(2019, 12, 26);
            assertThat(fresh.on(day, SampleData.town(empty), ZoneOffset.UTC))
                    .isNotEmpty()
                    .allMatch(d -> d.daysLate(day) <= 1)
                    .allMatch(d -> d.progress().done() == 0);
        }
    }

    @Test
    void isCheckedWhenNothingMustBeMended() {
        Area town = SampleData.town(data);
        List<ReturnDue> of = list.of(Q4, town);
        ReturnDue summary = of.stream()
                .filter(d -> d.form().code().equals("R06"))
                .findFirst()
                .get();
        assertThat(list.checked(summary, town).state()).isEqualTo(ReturnState.CHECKED);
        ReturnDue roster = of.stream()
                .filter(d -> d.form().code().equals("R01"))
                .findFirst()
                .get();
        assertThat(list.checked(roster, town).state()).isEqualTo(ReturnState.PART);
    }
}
