package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.campaign.Training;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    Path folder;

    private IntakeRoom room;

    @BeforeEach
    void open() {
        room = new IntakeRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<Training> all() {
        return room.data().readers().all(Training.LEDGER);
    }

    private long figure(String code, int year) {
        Figures figures = new Figures(room.data());
        return figures.value(
                        code,
                        Period.year(year),
                        room.data().areas().tree().home().orElseThrow())
                .amount();
    }

    private Path courses(Object last) {
        return room.file(
                "培训.xlsx",
                rows(
                        row("洋口镇2019年妇女培训情况台账"),
                        row("填报单位（盖章）：洋口镇妇联"),
                        row("序号", "培训名称", "培训类别", "开始日期", "结束日期", "地点", "期数", "参训人次", "其中妇联干部", "经费(元)", "主办单位"),
                        row(1, "家政服务", "家政", "2019.6.3", "2019.6.5", "镇政府", 1, 60, 5, 1200.5, "洋口镇妇联"),
                        row(2, "电商入门", "电商", "2019.9.2", last, "镇政府", 2, 80, 90, null, "洋口镇妇联")));
    }

    @Test
    void belongsToTheUnitOfTheSheetAndCountsByItsFirstDay() {
        FileReport report = room.apply(courses("2019.9.1"));
        assertThat(report.counts()).isEqualTo(new Counts(2, 1, 0, 0, 1));
        assertThat(report.refusals().get(0).reason()).contains("早于");
        assertThat(report.notes()).anyMatch(note -> note.contains("洋口镇"));
        assertThat(all().get(0).cost()).isEqualTo(120_050L);
        assertThat(all().get(0).toOn()).isEqualTo(LocalDate.of(2019, 6, 5));
        assertThat(figure("R25.n", 2019)).isEqualTo(1);
        assertThat(figure("R25.people", 2019)).isEqualTo(60);
        assertThat(figure("R25.n", 2020)).isZero();
    }
}
