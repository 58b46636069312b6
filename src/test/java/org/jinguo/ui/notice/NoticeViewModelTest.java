package org.jinguo.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jinguo.figures.Figures;
import org.jinguo.model.place.Area;
import org.jinguo.returns.RatingPaper;
import org.jinguo.returns.RatingPapers;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeViewModelTest {

    @TempDir
    Path folder;

    private final StatusLine status = Samples.status();
    private DataFolder data;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 4);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private NoticeViewModel at(Area unit) {
        NoticeViewModel model = new NoticeViewModel(
                new NoticeViewModel.Sources(data, new RatingPapers(data, new Figures(data), Samples.CLOCK)),
                Background.direct(),
                new NoticeViewModel.Place(Samples.at(data, unit), status, Samples.CLOCK, folder.resolve("导出")));
        model.refresh();
        return model;
    }

    private Area town() {
        return data.areas().tree().find(Samples.village(data).parentId()).orElseThrow();
    }

    private List<String> written() {
        String[] names = folder.resolve("导出").toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    @Test
    void aTownshipHasNoSampleButWritesAWorkbookForEachVillage() {
        NoticeViewModel model = at(town());
        assertThat(model.sampleProperty().get()).isEmpty();
        assertThat(model.exportableProperty().get()).isTrue();
        model.export();
        assertThat(written()).containsExactly("洋口镇富山村清洁家庭评选表（打分）(2019年第四季度).xlsx");
        assertThat(status.messageProperty().get()).startsWith("已导出到");
    }

    @Test
    void whereNothingIsToBeWrittenItSaysSo() {
        NoticeViewModel model = at(town());
        model.choices().paperProperty().set(RatingPaper.NOTICE);
        model.export();
        assertThat(written()).isEmpty();
        assertThat(status.messageProperty().get()).startsWith("没有可以导出的");
    }

    @Test
    void aVillageWritesAWorkbookForEachGroup() {
        NoticeViewModel model = at(Samples.village(data));
        assertThat(model.groupableProperty().get()).isTrue();
        model.exportGroups();
        assertThat(written()).hasSize(3).contains("洋口镇富山村下祝组清洁家庭评选表（打分）(2019年第四季度).xlsx");
        assertThat(status.messageProperty().get()).startsWith("已给 3 个小组各导出一个工作簿");
        model.choices().paperProperty().set(RatingPaper.NOTICE);
        assertThat(model.groupableProperty().get()).isFalse();
        assertThat(at(town()).groupableProperty().get()).isFalse();
    }

    @Test
    void aVillageWithoutCleanHouseholdsHangsNothingUp() {
        NoticeViewModel model = at(Samples.village(data));
        model.choices().paperProperty().set(RatingPaper.NOTICE);
        assertThat(model.emptyProperty().get()).contains("还没有评出清洁户");
        assertThat(model.exportableProperty().get()).isFalse();
    }

    @Test
    void aSettingOfTheNoticeIsOneChange() {
        NoticeViewModel model = at(Samples.village(data));
        long before = data.lastSeq();
        model.choices().improvingProperty().set(true);
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(RatingSettings.read(data.settings()).notice().improving()).isTrue();
        data.undo();
        model.refresh();
        assertThat(model.choices().improvingProperty().get()).isFalse();
    }
}
