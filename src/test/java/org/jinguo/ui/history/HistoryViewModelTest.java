package org.jinguo.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {

    @TempDir Path folder;
    private DataFolder data;
    private HistoryViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        Samples.leaders(data);
        model = new HistoryViewModel(data, Background.direct(), Samples.status(), Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void listsChangesNewestFirst() {
        assertThat(model.changes())
                .extracting(Change::label)
                .containsExactly("演示组长", "演示数据", "建立 洋口镇 的数据");
        assertThat(model.time(model.changes().get(0))).isEqualTo("2019-12-18 10:32:07");
    }

    @Test
    void saysWhichLedgersAChangeTouched() {
        model.explain(model.changes().get(0));
        assertThat(model.detailProperty().get())
                .isEqualTo("演示组长\n动了：人员 2 条 · 村妇女小组长 2 条 · 负责小组 2 条");
    }

    @Test
    void keepsToOneDay() {
        model.dayProperty().set(Optional.of(LocalDate.of(2019, 12, 17)));
        assertThat(model.changes()).isEmpty();
        model.dayProperty().set(Optional.of(LocalDate.of(2019, 12, 18)));
        assertThat(model.changes()).hasSize(3);
    }

    @Test
    void keepsToImports() {
        model.importsProperty().set(true);
        assertThat(model.changes()).isEmpty();
    }
}
