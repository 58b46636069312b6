package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jinguo.TempFolder;

/** Whatever rows a sheet mixes: each is counted once, and the second time nothing is new. */
class CountsAddUpTest {

    private static TempFolder folder;
    private static IntakeRoom room;

    @BeforeContainer
    static void open() throws IOException {
        folder = new TempFolder();
        room = new IntakeRoom(folder.path());
    }

    @AfterContainer
    static void close() throws IOException {
        room.close();
        folder.close();
    }

    @Provide
    Arbitrary<List<List<Object>>> mixture() {
        Arbitrary<Object> seq = Arbitraries.<Object>of(1, 2, "3", "合计", "注：说明");
        Arbitrary<Object> group =
                Arbitraries.<Object>of("1组", "第一组", "下祝", "同上", " ").injectNull(0.1);
        Arbitrary<Object> head =
                Arbitraries.<Object>of("祝水根", "周 建华", "户主", "祝1", "王某某", "合计").injectNull(0.1);
        Arbitrary<Object> grade =
                Arbitraries.<Object>of("清洁", "较清洁户", "不清洁", "优", "等次", 1).injectNull(0.2);
        Arbitrary<Object> remark = Arbitraries.<Object>of("外出", "空挂户", "无", "#").injectNull(0.5);
        return Combinators.combine(seq, group, head, grade, remark)
                .as((a, b, c, d, e) -> row(a, b, c, d, e))
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 40)
    void eachRowOfDataIsCountedOnce(@ForAll("mixture") List<List<Object>> mixed) {
        List<List<Object>> rows = rows(row("富山村2019年第四季度清洁家庭评选花名册"), row("序号", "村民小组", "户主", "等次", "备注"));
        rows.addAll(mixed);
        Path file = room.file("混合.xls", rows);
        FilePlan plan = room.plan(file);
        long data =
                plan.rows().stream().filter(r -> r.outcome() != Outcome.SKIPPED).count();
        assertThat(plan.counts().read()).isEqualTo((int) data);
        assertThat(plan.rows())
                .allSatisfy(r -> assertThat(r.outcome() == Outcome.REFUSED)
                        .isEqualTo(r.problems().stream().anyMatch(p -> isError(p))));
        FileReport report = room.apply(file);
        assertThat(report.refusals()).hasSize(report.counts().refused());
        Counts again = room.plan(file).counts();
        assertThat(again)
                .isEqualTo(new Counts(
                        report.counts().read(),
                        0,
                        0,
                        report.counts().accepted(),
                        report.counts().refused()));
    }

    private static boolean isError(CellProblem found) {
        return found.problem().level() == org.jinguo.model.field.Problem.Level.ERROR;
    }
}
