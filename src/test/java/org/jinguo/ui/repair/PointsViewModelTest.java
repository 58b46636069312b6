package org.jinguo.ui.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private PointsViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 4);
        Samples.ratedBefore(data, Samples.Q4.before());
        Samples.ratedBefore(data, Samples.Q4);
        Samples.ratedBefore(data, Samples.Q4.before().before().before().before());
        model = at(Samples.village(data));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private PointsViewModel at(Area unit) {
        PointsViewModel made = new PointsViewModel(
                new Desk(data, Background.direct(), Samples.at(data, unit), Samples.status(), Samples.CLOCK),
                folder.resolve("out"));
        made.refresh();
        return made;
    }

    private PointsRow row(int no) {
        return model.rowsProperty().get().stream()
                .filter(r -> r.household().no() == no)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void addsUpTheRoundsOfTheYearAndRanksWithinTheVillage() {
        assertThat(model.roundsProperty().get()).containsExactly(Period.quarter(2019, 3), Period.quarter(2019, 4));
        assertThat(row(1).rounds()).containsExactly(10, 10);
        assertThat(row(4)).returns(10, PointsRow::sum).returns(9, PointsRow::rank);
        assertThat(row(9)).returns(0, PointsRow::sum).returns(12, PointsRow::rank);
        assertThat(row(1)).returns(20, PointsRow::sum).returns(1, PointsRow::rank);
    }

    @Test
    void aGroupKeepsTheRanksOfItsVillage() {
        Area group = data.areas().tree().children(Samples.village(data).id()).get(2);
        model = at(group);
        assertThat(model.rowsProperty().get()).hasSize(4);
        assertThat(row(9).rank()).isEqualTo(12);
    }

    @Test
    void otherRulesGiveOtherPoints() {
        RatingRules usual = RatingRules.usual();
        data.change(
                "积分",
                edit -> RatingSettings.write(
                        edit,
                        data.settings(),
                        new RatingRules(Period.Kind.QUARTER, AnnualGrade.LAST_VALID, 3, 1, 15, usual.notice())));
        model.refresh();
        assertThat(row(1).sum()).isEqualTo(6);
        assertThat(row(4).sum()).isEqualTo(2);
        assertThat(model.ruleProperty().get()).contains("清洁户 3 分");
    }

    @Test
    void anUndoneRatingIsReadAnew() {
        data.undo();
        data.undo();
        model.refresh();
        assertThat(row(1)).returns(10, PointsRow::sum);
        assertThat(row(1).rounds().stream().filter(Objects::nonNull)).hasSize(1);
    }

    @Test
    void writesTheListAsItStands() {
        Listed list = new Listed(
                List.of(new Listed.Column("户主", 80, false), new Listed.Column("合计", 60, true)),
                List.of(List.of("祝水根", "20"), Arrays.asList("周金福", "")));
        model.export(list, file -> assertThat(Files.exists(file)).isTrue());
        assertThat(folder.resolve("out/富山村2019年清洁家庭积分表.xlsx")).isNotEmptyFile();
    }
}
