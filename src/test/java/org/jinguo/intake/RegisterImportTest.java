package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jinguo.intake.IntakeRoom.row;
import static org.jinguo.intake.IntakeRoom.rows;

import java.nio.file.Path;
import java.util.List;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {

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

    private Path register(String name, List<?>... households) {
        List<List<Object>> rows =
                rows(row("洋口镇富山村住户登记表"), row("乡镇(街道)", "行政村", "组别", "户  主", "人口", "手机号码", "门牌号", "备注"));
        rows.addAll(rows(households));
        return room.file(name, rows);
    }

    private List<Household> households() {
        long village =
                room.data().areas().tree().byCode("361103102200").orElseThrow().id();
        return room.data().ratings().households(village);
    }

    @Test
    void tellsNamesakesApartByTheirDoors() {
        Path file = register(
                "a.xls",
                row("洋口镇", "富山村", "第1组", "祝水根", "4人", 19900001234L, "1号", null),
                row("洋口镇", "富山", "一组", "祝水根", 3, null, "2号", "外出打工"),
                row("同上", "同上", "1组", "周建华", 2, null, null, null));
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));
        assertThat(households())
                .extracting(Household::status)
                .containsExactly(HouseholdStatus.LIVING, HouseholdStatus.AWAY, HouseholdStatus.LIVING);
        assertThat(households().get(0).phone()).isEqualTo("19900001234");
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(3, 0, 0, 3, 0));
    }

    @Test
    void tellsNamesakesApartByTheDoorsBehindTheirNames() {
        Path file = register(
                "a.xlsx",
                row(null, null, "1组", "祝水根(1号)", 4, null, null, null),
                row(null, null, "1组", "祝水根（12—2号）", 3, null, null, null));
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(households()).extracting(Household::headName).containsOnly("祝水根");
        assertThat(households()).extracting(Household::doorNo).containsExactly("1号", "12—2号");
        assertThat(room.apply(file).counts()).isEqualTo(new Counts(2, 0, 0, 2, 0));
    }

    @Test
    void warnsOfAHouseholdThatMovedToAnotherGroup() {
        List<Object> neighbour = row(null, null, "1组", "周建华", 2, null, "2号", null);
        room.apply(register("a.xlsx", row(null, null, "1组", "祝水根", 4, null, "1号", null), neighbour));
        FileReport report = room.apply(register(
                "b.xlsx",
                row(null, null, "2组", "祝水根", 4, null, "1号", null),
                row(null, null, "2组", "周建华", 2, null, "2号", null),
                neighbour));
        assertThat(report.counts()).isEqualTo(new Counts(3, 2, 0, 1, 0));
        assertThat(report.notes())
                .filteredOn(note -> note.contains("换了小组名"))
                .singleElement()
                .asString()
                .contains("有 1 户", "1组祝水根(1号)")
                .doesNotContain("周建华");
    }

    @Test
    void fillsTheDoorOfTheOnlyHouseholdOfThatName() {
        room.apply(register("a.xlsx", row(null, null, "1组", "祝水根", 4, null, null, null)));
        FileReport report = room.apply(register("b.xlsx", row(null, null, "1组", "祝水根", 5, null, "7号", null)));
        assertThat(report.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0));
        assertThat(households()).extracting(Household::doorNo).containsExactly("7号");
        assertThat(households()).extracting(Household::members).containsExactly(5);
    }

    @Test
    void refusesARowOfAnotherVillageAndATextTooLong() {
        FileReport report = room.apply(register(
                "a.xlsx",
                row("洋口镇", "洋江社区", "1组", "祝水根", 4, null, "1号", null),
                row("洋口镇", "富山村", "1组", "周建华", 4, null, "号".repeat(30), null),
                row("洋口镇", "富山村", "1组", "吴有清", 4, "1990000", "3号", null)));
        assertThat(report.counts()).isEqualTo(new Counts(3, 1, 0, 0, 2));
        assertThat(report.refusals()).extracting(Refusal::cell).containsExactly("B3", "G4");
        assertThat(report.refusals().get(1).reason()).isEqualTo("门牌有 30 个字，最多 20 个字。请缩短，再导入。");
    }
}
