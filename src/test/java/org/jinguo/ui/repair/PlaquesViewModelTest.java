package org.jinguo.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RoundEdits;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaquesViewModelTest {

    @TempDir
    Path folder;

    private final StatusLine status = Samples.status();
    private DataFolder data;
    private Area village;
    private PlaquesViewModel model;

    /**
     * Of each group's four households (numbers 1–12): 9 is unclean, 4, 8 and 12 are 较清洁, the others
     * 清洁 in both rounds; 1, 2 and 4 had plaques, 1, 3 and 9 have them.
     */
    @BeforeEach
    void open() {
        data = Samples.village(folder, 4);
        village = Samples.village(data);
        Samples.ratedBefore(data, Samples.Q4.before());
        Samples.ratedBefore(data, Samples.Q4);
        plaques(Samples.Q4.before(), 1, 2, 4);
        plaques(Samples.Q4, 1, 3, 9);
        model = new PlaquesViewModel(
                new Desk(data, Background.direct(), Samples.at(data, village), status, Samples.CLOCK));
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void plaques(Period period, Integer... numbers) {
        RatingRound round = data.ratings().round(period).orElseThrow();
        data.change(
                "挂牌",
                edit -> data.ratings().sheet(village, round).stream()
                        .filter(r -> List.of(numbers).contains(no(r)))
                        .forEach(r -> edit.put(Ledgers.RATING, Ledgers.RATING.with(r, "plaque", true))));
    }

    private static int no(Rating rating) {
        return (int) (rating.id() & 0xFFFFFF);
    }

    private PlaqueRow row(int no) {
        return model.rowsProperty().get().stream()
                .filter(r -> r.household().no() == no)
                .findFirst()
                .orElseThrow();
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElse("");
    }

    @Test
    void saysWhatBecomesOfEachPlaque() {
        assertThat(model.rowsProperty().get())
                .filteredOn(r -> r.state() != PlaqueState.POSSIBLE)
                .extracting(r -> r.household().no(), PlaqueRow::state)
                .containsExactly(
                        tuple(9, PlaqueState.DUE),
                        tuple(4, PlaqueState.GONE),
                        tuple(3, PlaqueState.NEW),
                        tuple(1, PlaqueState.KEPT));
        assertThat(row(2).state()).isEqualTo(PlaqueState.POSSIBLE);
        assertThat(model.countsText().getValue()).isEqualTo("挂牌 2 户：新挂牌 1 · 保留 1　应摘牌 1 · 不再挂牌 1 · 待评 0");
    }

    @Test
    void severalPlaquesAreGivenInOneChangeAndOnlyToCleanHouseholds() {
        model.grant(List.of(row(2), row(4), row(5)));
        assertThat(newest()).isEqualTo("挂牌 2 户");
        assertThat(status.messageProperty().get()).isEqualTo("挂牌 2 户（选中 3 户）");
        assertThat(row(2).state()).isEqualTo(PlaqueState.KEPT);
        assertThat(row(4).plaque()).isFalse();
        data.undo();
        model.refresh();
        assertThat(row(5).state()).isEqualTo(PlaqueState.POSSIBLE);
    }

    @Test
    void aHouseholdThatIsNoLongerCleanWhenTheChangeIsWrittenGetsNone() {
        PlaqueRow seen = row(2);
        RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
        data.change(
                "改等次",
                edit -> data.ratings().sheet(village, round).stream()
                        .filter(r -> no(r) == 2)
                        .forEach(r -> edit.put(Ledgers.RATING, Ledgers.RATING.with(r, "grade", Grade.FAIR))));
        model.write("挂牌", Map.of(seen, true), () -> {}, sentence -> {});
        assertThat(row(2).plaque()).isFalse();
    }

    @Test
    void plaquesAreTakenAndTheRowKeepsItsPlace() {
        model.remove(List.of(row(9)));
        assertThat(newest()).startsWith("摘牌 里坞组");
        assertThat(model.rowsProperty().get()).noneMatch(r -> r.household().no() == 9);
        model.remove(List.of(row(1)));
        assertThat(row(1).state()).isEqualTo(PlaqueState.POSSIBLE);
        assertThat(model.rowsProperty().get().indexOf(row(1))).isEqualTo(2);
    }

    @Test
    void aClosedRoundRefusesAndSaysWhereItIsOpened() {
        RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
        data.change(
                "封存", edit -> new RoundEdits(edit, data.ratings()).close(round, village, LocalDate.of(2019, 12, 18)));
        model.refresh();
        long before = data.lastSeq();
        model.grant(List.of(row(2)));
        assertThat(data.lastSeq()).isEqualTo(before);
        assertThat(status.messageProperty().get()).contains("富山村本期已封存").contains("评选期");
    }

    @Test
    void aStateIsShownAlone() {
        model.stateProperty().set(Optional.of(PlaqueState.DUE));
        assertThat(model.rowsProperty().get()).hasSize(1);
        model.stateProperty().set(Optional.of(PlaqueState.WAITING));
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.emptyProperty().get()).contains("待评");
    }
}
