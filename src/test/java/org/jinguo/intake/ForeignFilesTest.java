package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.util.List;
import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.PlainWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of villages that the ledger is not about. */
class ForeignFilesTest {

    private static final String FUSHAN = "361103102200";
    private static final String YANGKOU = "361103102";

    @TempDir
    Path folder;

    private DataFolder data;

    @AfterEach
    void close() {
        data.close();
    }

    private FilePlan plan(String home, String name, List<List<Object>> rows) {
        data = DataFolder.open(folder.resolve("data"), IntakeRoom.CLOCK, "", text -> {});
        Founding.found(data, home);
        Path file = folder.resolve(name);
        PlainWorkbook.write(file, List.of(PlainSheet.of("Sheet1", rows)));
        return new Intake(data, IntakeRoom.CLOCK).plan(file, Progress.NONE);
    }

    private static List<List<Object>> ratings(String title) {
        return rows(row(title), row("序号", "小组", "户主", "等次"), row(1, "1组", "祝水根", "清洁"));
    }

    @ParameterizedTest
    @CsvSource({
        "枧底镇铜山村2019年第四季度清洁家庭评选花名册, 表.xlsx",
        "铜山村2019年第四季度清洁家庭评选花名册, 富山村交来.xlsx",
        "2019年第四季度清洁家庭评选花名册, 枧底镇铜山村.xlsx"
    })
    void aVillageTakesNoRatingSheetOfAnother(String title, String name) {
        FilePlan plan = plan(FUSHAN, name, ratings(title));
        assertThat(plan.problemSentence()).startsWith("写的是枧底镇铜山村，这份台账只记富山村的。");
        assertThat(plan.counts()).isEqualTo(Counts.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "洋口镇富山村2019年第四季度清洁家庭评选花名册, 表.xlsx",
        "富山村2019年第四季度清洁家庭评选花名册, 枧底镇铜山村转来.xlsx",
        "2019年第四季度清洁家庭评选花名册, 表.xlsx",
        "洋口镇2019年第四季度清洁家庭评选花名册, 表.xlsx"
    })
    void aVillageTakesItsOwnSheets(String title, String name) {
        assertThat(plan(FUSHAN, name, ratings(title)).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"三都村, false", "廿三都村, true"})
    void knowsNamesThatAreContainedInOthers(String name, boolean foreign) {
        FilePlan plan = plan("361103003200", "表.xlsx", ratings(name + "2019年第四季度清洁家庭评选花名册"));
        assertThat(plan.problemSentence().startsWith("写的是")).isEqualTo(foreign);
    }

    @Test
    void rowsOfAVillageOfAnotherTownshipAreNotTakenForASlipOfThePen() {
        List<List<Object>> rows = rows(
                row("住户登记表"),
                row("乡镇(街道)", "行政村", "组别", "户主", "人口"),
                row("枧底镇", "铜山村", "1组", "祝水根", 4),
                row("洋口镇", "富山", "1组", "周建华", 4));
        FilePlan plan = plan(YANGKOU, "表.xlsx", rows);
        assertThat(plan.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(plan.rows().get(0).problems().get(0).sentence()).startsWith("写的是枧底镇铜山村，这份台账只记洋口镇的。");
    }
}
