package org.jinguo.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Figures;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsViewModelTest {

    @TempDir
    Path folder;

    private final Doors doors = new Doors();
    private final List<Object> went = new ArrayList<>();
    private final StatusLine status = Samples.status();
    private DataFolder data;
    private Figures figures;
    private Viewpoint at;
    private RecordsViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder.resolve("data"), 6);
        Samples.ratedBefore(data, Samples.Q4);
        figures = new Figures(data);
        at = Samples.at(data, data.areas().tree().home().orElseThrow());
        RecordsViewModel.Place place = new RecordsViewModel.Place(at, doors, status, folder.resolve("out"));
        model = new RecordsViewModel(figures, Background.direct(), place);
        doors.onWay(way -> {
            went.add(way.page());
            way.unit().ifPresent(at.unitProperty()::set);
            way.period().ifPresent(at.periodProperty()::set);
            model.refresh();
        });
        doors.onRecord(went::add);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void look() {
        model.open(new Doors.Behind("B-01", Samples.Q4, Samples.village(data)), Page.HOME);
    }

    @Test
    void listsWhatTheNumberStandsOnAndGoesBackToIt() {
        Area town = at.unit();
        look();
        RecordsPicture picture = model.pictureProperty().get().orElseThrow();
        assertThat(model.shown())
                .hasSize((int) picture.value().records())
                .isEqualTo(figures.records("B-01", Samples.Q4, Samples.village(data)));
        model.back();
        assertThat(went).containsExactly(Page.RECORDS, Page.HOME);
        assertThat(at.unit()).isEqualTo(town);
    }

    @Test
    void filtersByWordsOfAnyColumn() {
        look();
        FigureRecord first = model.shown().get(0);
        model.filterProperty().set(" " + first.columns().get("户主") + "  下祝组");
        assertThat(model.shown()).isNotEmpty().contains(first);
        assertThat(model.shown())
                .allMatch(r -> r.columns().get("村民小组").equals("下祝组"))
                .allMatch(r -> r.columns().containsValue(first.columns().get("户主")));
        assertThat(status.countsProperty().get()).startsWith("筛出 ");
        assertThat(model.copied(List.of()).lines()).hasSize(model.shown().size() + 1);
    }

    @Test
    void opensARecordOnThePageOfItsLedger() {
        look();
        FigureRecord first = model.shown().get(0);
        model.open(first);
        assertThat(went).contains(new RecordRef(first.ledger(), first.id()));
    }

    @Test
    void writesTheEvidence() {
        look();
        List<Path> written = new ArrayList<>();
        model.export(written::add);
        assertThat(written.get(0)).hasFileName("富山村2019年第四季度清洁户明细.xlsx").matches(Files::isRegularFile);
    }
}
