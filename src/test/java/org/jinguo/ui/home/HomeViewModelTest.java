package org.jinguo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnCatalogue;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {

    @TempDir
    Path folder;

    private final Doors doors = new Doors();
    private final List<Object> went = new ArrayList<>();
    private final StatusLine status = Samples.status();

    @BeforeEach
    void listen() {
        doors.onWay(went::add);
        doors.onBehind(went::add);
    }

    private HomeViewModel over(DataFolder data, Area unit, Figures figures) {
        HomeViewModel model = new HomeViewModel(
                new HomeViewModel.Sources(data, figures, new ReturnCatalogue()),
                Background.direct(),
                new HomeViewModel.Place(Samples.at(data, unit), doors, status, Samples.CLOCK));
        model.refresh();
        return model;
    }

    private HomeViewModel over(DataFolder data, Area unit) {
        return over(data, unit, new Figures(data));
    }

    private static Area town(DataFolder data) {
        return data.areas().tree().home().orElseThrow();
    }

    @Test
    void putsWhatIsLateInFrontAndSaysWhatToDo() {
        try (DataFolder data = Samples.village(folder, 4)) {
            Samples.ratedBefore(data, Samples.Q4.before());
            HomeViewModel model = over(data, Samples.village(data));
            assertThat(model.due().get(0).said()).isEqualTo("▲ 逾期 69 天 R05 清洁家庭评选花名册 2019年三季度 已核 导出 →");
            assertThat(model.due())
                    .extracting(l -> l.key() + " " + l.lead() + " " + l.mood())
                    .startsWith("A ▲ 逾期 69 天 LATE", "B ▲ 逾期 69 天 LATE", "C 12月25日前 SOON");
            assertThat(model.due())
                    .filteredOn(l -> l.id().equals("due-R06-2019Q4"))
                    .extracting(HomeLine::lead, HomeLine::state, HomeLine::deed)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("1月10日前", "未填", "填 →"));
            assertThat(status.countsProperty().get()).isEqualTo("逾期 2 张 · 要报 16 张 · 缺 2 项");
        }
    }

    @Test
    void leadsFromEachGapToItsRepair() {
        try (DataFolder data = Samples.village(folder, 4)) {
            Samples.leaders(data);
            HomeViewModel model = over(data, town(data));
            assertThat(model.gaps())
                    .extracting(l -> l.key() + " " + l.text() + " " + l.lead())
                    .containsExactly("1 小组没有组长 1 个", "2 2019年第四季度还没评到的户 12 户 · 3 个组", "3 村还没有交表 22 个");
            model.gaps().forEach(l -> model.open(l.target()));
            Period q4 = Samples.Q4;
            assertThat(went)
                    .containsExactly(
                            new Doors.Way(
                                    Page.LEADERS, java.util.Optional.of(town(data)), java.util.Optional.of(q4), ""),
                            new Doors.Way(
                                    Page.RATING,
                                    java.util.Optional.of(Samples.village(data)),
                                    java.util.Optional.of(q4),
                                    ""));
            assertThat(status.messageProperty().get()).startsWith("催报话已复制（22 个村）");
        }
    }

    @Test
    void remindsTheVillagesByName() {
        try (DataFolder data = Samples.village(folder, 4)) {
            String words = over(data, town(data)).reminder();
            assertThat(words)
                    .startsWith("各位主席好！2019年第四季度清洁家庭评选请在1月10日前报上来。")
                    .contains("评选花名册还没有收到的有 1 个村：富山村。")
                    .contains("住户资料也还没有的有 21 个村：中心街社区、")
                    .endsWith("（洋口镇妇联）");
        }
    }

    @Test
    void showsTheFiguresOfTheCatalogue() {
        try (DataFolder data = Samples.village(folder, 4)) {
            Samples.ratedBefore(data, Samples.Q4.before());
            Samples.ratedBefore(data, Samples.Q4);
            Figures figures = new Figures(data);
            Area village = Samples.village(data);
            HomePicture picture =
                    over(data, village, figures).pictureProperty().get().get();
            picture.values().forEach((code, value) -> {
                boolean year = code.startsWith("D-") || code.startsWith("R13");
                Period period = year ? Period.year(2019) : Samples.Q4;
                assertThat(value).as(code).isEqualTo(figures.value(code, period, village));
            });
            assertThat(picture.children()).extracting(c -> c.unit().name()).containsExactlyElementsOf(Samples.GROUPS);
            assertThat(picture.trend()).hasSize(2);
        }
    }

    @Test
    void looksBackWithoutReproach() {
        try (DataFolder data = Samples.village(folder, 4)) {
            Samples.ratedBefore(data, Period.quarter(2018, 4));
            HomeViewModel model = new HomeViewModel(
                    new HomeViewModel.Sources(data, new Figures(data), new ReturnCatalogue()),
                    Background.direct(),
                    new HomeViewModel.Place(
                            new org.jinguo.ui.kit.Viewpoint(
                                    data.areas().tree(), Samples.village(data), Period.quarter(2018, 4)),
                            doors,
                            status,
                            Samples.CLOCK));
            model.refresh();
            assertThat(model.due()).isNotEmpty().noneMatch(l -> l.mood() == HomeLine.Mood.LATE);
        }
    }

    @Test
    void beginsWithTheImportWhenThereIsNothing() {
        try (DataFolder data = Samples.township(folder)) {
            HomeViewModel model = over(data, town(data));
            assertThat(model.gaps()).extracting(l -> l.target().door()).containsExactly(HomeTarget.Door.INTAKE);
        }
    }

    @Test
    void anEqualPictureChangesNothing() {
        try (DataFolder data = Samples.village(folder, 4)) {
            HomeViewModel model = over(data, town(data));
            HomePicture before = model.pictureProperty().get().orElseThrow();
            List<String> heard = new ArrayList<>();
            model.due().addListener((javafx.collections.ListChangeListener<HomeLine>) c -> heard.add("due"));
            model.gaps().addListener((javafx.collections.ListChangeListener<HomeLine>) c -> heard.add("gaps"));
            model.refresh();
            assertThat(model.pictureProperty().get()).contains(before);
            assertThat(heard).isEmpty();
        }
    }
}
