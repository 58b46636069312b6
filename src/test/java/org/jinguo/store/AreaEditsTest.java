package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaEditsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    @TempDir
    Path folder;

    private DataFolder data;
    private AreaEdits edits;

    @BeforeEach
    void found() {
        data = DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
        Founding.found(data, "361103102");
        edits = new AreaEdits(data);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Area area(String code) {
        return data.areas().tree().byCode(code).orElseThrow();
    }

    @Test
    void addsGroupsWithCodesOfTheirVillage() {
        assertThat(edits.add(area("361103102200"), "下祝组", null)).isEmpty();
        assertThat(edits.add(area("361103102200"), "上祝组", null)).isEmpty();
        assertThat(area("36110310220002").name()).isEqualTo("上祝组");
        assertThat(area("36110310220002").kind()).isEqualTo(AreaKind.GROUP);
        assertThat(area("36110310220002").no())
                .isGreaterThan(area("36110310220001").no());
    }

    @Test
    void refusesANameThatIsThereAlready() {
        edits.add(area("361103102200"), "下祝组", null);
        assertThat(edits.add(area("361103102200"), "下祝小组", null))
                .containsExactly(Problem.error("area.nameTaken", "下祝小组"));
    }

    @Test
    void addsAnAreaWithoutAFirstDayBesideOnesThatHaveDates() {
        edits.add(area("361103102200"), "下祝组", DAY);
        assertThat(edits.add(area("361103102200"), "上祝组", null)).isEmpty();
        assertThat(edits.add(area("361103102200"), "下祝", null)).containsExactly(Problem.error("area.nameTaken", "下祝"));
    }

    @Test
    void keepsAnEndedAreaForItsTime() {
        edits.add(area("361103102200"), "下祝组", null);
        edits.add(area("361103102200"), "上祝组", null);
        Area ended = area("36110310220001");
        assertThat(edits.end(ended, DAY, Optional.of(area("36110310220002")))).isEmpty();
        Area village = area("361103102200");
        assertThat(data.areas().tree().children(village.id(), DAY)).hasSize(2);
        assertThat(data.areas().tree().children(village.id(), DAY.plusDays(1))).hasSize(1);
        assertThat(edits.add(village, "下祝组", DAY.plusDays(1))).isEmpty();
        data.undo();
        data.undo();
        assertThat(data.areas().tree().get(ended.id()).validTo()).isNull();
    }

    @Test
    void doesNotEndAVillageThatStillHasGroups() {
        edits.add(area("361103102200"), "下祝组", null);
        assertThat(edits.end(area("361103102200"), DAY, Optional.empty()))
                .containsExactly(Problem.error("area.hasChildren", "富山村"));
    }
}
