package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.campaign.WomenHome;
import org.jinguo.model.field.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WomenHomeTest {

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

    private List<WomenHome> all() {
        return room.data().readers().all(WomenHome.LEDGER);
    }

    private long figure(String code, int year) {
        Figures figures = new Figures(room.data());
        return figures.value(
                        code,
                        Period.year(year),
                        room.data().areas().tree().home().orElseThrow())
                .amount();
    }

    private Path homes(String title, Object times) {
        return room.file(
                title + ".xlsx",
                rows(
                        row(title),
                        row("填报单位（盖章）：洋口镇妇联"),
                        row("序号", "乡镇(街道)", "村(社区)", "微家名称", "依托阵地", "负责人", "联系电话", "建立时间", "联系妇女数", "本年活动次数"),
                        row(1, "洋口镇", "富山村", "映山红微家", "家庭", "祝晓兰", "19900000001", "2019年3月8日", 35, times),
                        row(2, "洋口镇", "富山村", "田园微家", "基地", "郑小芳", "19900000002", "2018.5", 20, null),
                        row("合计", null, null, 2, null, null, null, null, 55)));
    }

    @Test
    void countsWhatWasFoundedInTheYearAndWhatStandsAtItsEnd() {
        assertThat(room.apply(homes("洋口镇2019年“妇女微家”统计表", 6)).counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(figure("E-06", 2019)).isEqualTo(1);
        assertThat(figure("R21.n", 2019)).isEqualTo(2);
        assertThat(figure("R21.women", 2019)).isEqualTo(55);
        assertThat(figure("R21.n", 2018)).isEqualTo(1);
    }

    @Test
    void activitiesAreThoseOfTheYearOfTheSheet() {
        room.apply(homes("洋口镇2019年“妇女微家”统计表", 6));
        assertThat(all()).extracting(WomenHome::timesYear).containsExactly(2019, null);
        assertThat(room.apply(homes("洋口镇2020年“妇女微家”统计表", 4)).counts()).isEqualTo(new Counts(2, 0, 1, 1, 0));
        assertThat(all().get(0).times()).isEqualTo(4);
        assertThat(all().get(0).foundedOn()).isEqualTo(LocalDate.of(2019, 3, 8));
    }

    @Test
    void aBlankCellErasesNothing() {
        room.apply(homes("洋口镇2019年“妇女微家”统计表", 6));
        assertThat(room.apply(homes("洋口镇2019年“妇女微家”统计表", null)).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
        assertThat(all().get(0).times()).isEqualTo(6);
    }
}
