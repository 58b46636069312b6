package org.jinguo.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.TallyCheck;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsViewModelTest {

    @TempDir
    Path folder;

    private final List<Doors.Way> went = new ArrayList<>();
    private final StatusLine status = Samples.status();
    private DataFolder data;
    private TotalsViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 30);
        CheckSamples.rated(data);
        model = at(Samples.village(data));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private TotalsViewModel at(Area unit) {
        Doors doors = new Doors();
        doors.onWay(went::add);
        TotalsViewModel made = new TotalsViewModel(CheckSamples.desk(data, unit, doors, status));
        made.refresh();
        return made;
    }

    private List<TotalsRow> rows() {
        return model.pictureProperty().get().orElseThrow().rows();
    }

    /** Types numbers into some of the fields of a group. */
    private void type(int group, Map<String, Integer> numbers) {
        Map<String, Object> values = new HashMap<>(numbers);
        model.edit("修改", Map.of(rows().get(group), values), () -> {}, said -> {});
    }

    /** Types what was entered, as a paper sheet without any slip reads. */
    private void typeTrue(int group) {
        var entered = rows().get(group).entered();
        type(
                group,
                Map.of(
                        "clean", entered.clean(),
                        "fair", entered.fair(),
                        "unclean", entered.unclean()));
    }

    @Test
    void listsTheGroupsInTheOrderOfTheTreeWithWhatWasEntered() {
        assertThat(rows()).extracting(r -> r.group().name()).isEqualTo(Samples.GROUPS);
        assertThat(rows()).allSatisfy(r -> assertThat(r.entered().households()).isEqualTo(30));
        assertThat(model.summaryProperty().get()).isEqualTo("3 个组都还没填纸上的合计");
    }

    @Test
    void tellsWhichGroupDiffersByHowMuchAndGoesThere() {
        typeTrue(0);
        typeTrue(1);
        typeTrue(2);
        assertThat(model.summaryProperty().get()).isEqualTo("✓ 3 个组都相符");
        CheckSamples.slip(data, 30, Grade.UNCLEAN);
        model.refresh();
        assertThat(TotalsWords.of(rows().get(1))).isEqualTo("清洁少 1、不清洁多 1");
        assertThat(model.summaryProperty().get()).isEqualTo("3 个组：2 组相符，上祝组差 1 户");
        model.jump();
        assertThat(went)
                .extracting(Doors.Way::page, Doors.Way::unit)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        Page.RATING, Optional.of(CheckSamples.groups(data).get(1))));
    }

    @Test
    void everyCellIsOneStepThatCanBeTakenBack() {
        type(0, Map.of("clean", 21));
        type(0, Map.of("fair", 5));
        assertThat(TotalsWords.of(rows().get(0))).isEqualTo("没填完：差不清洁");
        data.undo();
        model.refresh();
        assertThat(rows().get(0).paper(Grade.FAIR)).isNull();
        assertThat(rows().get(0).paper(Grade.CLEAN)).isEqualTo(21);
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("clean", null);
        model.edit("清除", Map.of(rows().get(0), cleared), () -> {}, said -> {});
        assertThat(rows().get(0).paper()).isEmpty();
    }

    @Test
    void aBlockThatWasPastedIsOneStep() {
        long before = data.lastSeq();
        Map<TotalsRow, Map<String, Object>> block = new HashMap<>();
        rows().forEach(r -> block.put(r, Map.of("clean", 20, "fair", 6, "unclean", 4)));
        model.edit("粘贴", block, () -> {}, said -> {});
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(rows()).allMatch(r -> r.check().state() != TallyCheck.State.BLANK);
        data.undo();
        model.refresh();
        assertThat(rows()).allMatch(r -> r.paper().isEmpty());
    }

    @Test
    void aClosedRoundStillTakesPaperTotals() {
        CheckSamples.close(data);
        model.refresh();
        assertThat(model.pictureProperty().get().orElseThrow().locked()).isTrue();
        typeTrue(0);
        assertThat(rows().get(0).check().state()).isEqualTo(TallyCheck.State.MATCHES);
    }

    @Test
    void aTownshipListsItsVillages() {
        typeTrue(0);
        CheckSamples.slip(data, 0, Grade.UNCLEAN);
        TotalsViewModel above = at(data.areas().tree().home().orElseThrow());
        VillageRow village = above.villagesProperty().get().stream()
                .filter(v -> v.village().equals(Samples.village(data)))
                .findFirst()
                .orElseThrow();
        assertThat(village).isEqualTo(new VillageRow(village.village(), 3, 0, 1, 0, 1));
        assertThat(TotalsWords.of(village)).isEqualTo("1 组不符，差 1 户");
        above.jump();
        assertThat(above.desk().at().unit()).isEqualTo(village.village());
    }
}
