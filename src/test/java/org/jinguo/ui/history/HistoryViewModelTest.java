package org.jinguo.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.RecordRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private HistoryViewModel model;
    private Person leader;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        leader = Samples.leaders(data).get(0);
        begin();
    }

    private void begin() {
        model = new HistoryViewModel(data, Background.direct(), Samples.status(), Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<String> labels() {
        return model.changes().stream().map(Change::label).toList();
    }

    private void correct(String key, Object value) {
        Person now = data.readers().find(Ledgers.PERSON, leader.id()).orElseThrow();
        data.change("更正 祝翠英", edit -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(now, key, value)));
    }

    private long importOne(String name) {
        Person added = Ledgers.PERSON.with(leader, Map.of("id", 77L, "name", name, "idNo", "x"));
        return data.importing("导入 名册", "富山村名册.xlsx", "", edit -> edit.add(Ledgers.PERSON, added))
                .orElseThrow()
                .seq();
    }

    private void select(long seq) {
        model.refresh();
        model.selectedProperty()
                .set(model.changes().stream().filter(c -> c.seq() == seq).findFirst());
    }

    @Test
    void listsChangesNewestFirstAndFindsThemByWordsDayAndKind() {
        importOne("周爱珍");
        model.refresh();
        assertThat(labels()).containsExactly("导入 名册", "演示组长", "演示数据", "建立 洋口镇 的数据");
        assertThat(model.time(model.changes().get(0))).isEqualTo("2019-12-18 10:32:07");
        model.wordsProperty().set("演示 组长");
        assertThat(labels()).containsExactly("演示组长");
        model.wordsProperty().set("富山村名册.XLSX");
        assertThat(labels()).containsExactly("导入 名册");
        model.wordsProperty().set("100%");
        assertThat(labels()).isEmpty();
        model.wordsProperty().set("");
        model.kindProperty().set(Optional.of(Change.Kind.IMPORT));
        assertThat(labels()).containsExactly("导入 名册");
        model.kindProperty().set(Optional.empty());
        model.dayProperty().set(Optional.of(LocalDate.of(2019, 12, 17)));
        assertThat(labels()).isEmpty();
        model.dayProperty().set(Optional.of(LocalDate.of(2019, 12, 18)));
        model.modeProperty().set(HistoryViewModel.Mode.IMPORTS);
        assertThat(labels()).containsExactly("导入 名册");
    }

    @Test
    void listsFurtherPagesOnRequest() {
        for (int i = 0; i < 210; i++) {
            correct("remark", "第" + i);
        }
        model.refresh();
        assertThat(model.changes()).hasSize(200);
        assertThat(model.moreProperty().get()).isTrue();
        model.readMore();
        assertThat(model.changes()).hasSize(213);
        assertThat(model.moreProperty().get()).isFalse();
    }

    @Test
    void saysWhatAStepTouchedFieldByFieldAndMasked() {
        correct("idNo", "361199197203121260");
        model.refresh();
        assertThat(model.touched().textProperty().get()).isEqualTo("更正 祝翠英\n动了：人员 1 条");
        assertThat(model.touched().rows())
                .extracting(DetailRow::name, DetailRow::what)
                .containsExactly(org.assertj.core.api.Assertions.tuple("祝翠英", "修改"));
        assertThat(model.touched().rows().get(0).values())
                .startsWith("身份证号码：361199********")
                .doesNotContain("19720312");
    }

    @Test
    void takesBackSeveralStepsAndSaysWhyOlderOnesStay() {
        correct("remark", "一");
        String before = data.digest();
        correct("remark", "二");
        correct("remark", "三");
        select(data.lastSeq() - 1);
        assertThat(model.touched().adviceProperty().get()).contains("第 2 步");
        model.undoToSelected();
        assertThat(data.digest()).isEqualTo(before);
        data.close();
        data = DataFolder.open(folder, Samples.CLOCK, "", t -> {});
        begin();
        select(2);
        assertThat(model.touched().adviceProperty().get()).contains("这次打开台账之前");
        model.undoToSelected();
        assertThat(data.digest()).isEqualTo(before);
    }

    @Test
    void takesTheNewestImportBackAtOnceAndAnOlderOneAfterAPreview() {
        String before = data.digest();
        select(importOne("周爱珍"));
        model.takeBackImport();
        assertThat(data.digest()).isEqualTo(before);
        long imported = importOne("周爱珍");
        correct("remark", "别的");
        select(imported);
        model.takeBackImport();
        assertThat(data.readers().find(Ledgers.PERSON, 77)).isPresent();
        assertThat(model.reversal().textProperty().get()).isEqualTo("收回“导入 名册”会：删去 1 条（人员 1 条）；改回 0 条；留着 0 条不动（见下表）。");
        model.reversal().make();
        assertThat(data.readers().find(Ledgers.PERSON, 77)).isEmpty();
        assertThat(labels().get(0)).isEqualTo("收回导入：富山村名册.xlsx");
    }

    @Test
    void tellsTheHistoryOfARecordAndGivesItBackAnEarlierState() {
        correct("politics", "群众");
        correct("phone", "19900000099");
        model.show(new RecordRef(Ledgers.PERSON, leader.id()));
        assertThat(model.record().nameProperty().get()).isEqualTo("人员 · 祝翠英");
        assertThat(model.record().rows())
                .extracting(StepRow::values)
                .startsWith("联系电话：19900000001 → 19900000099", "政治面貌：中共党员 → 群众");
        model.record().selectedProperty().set(Optional.of(model.record().rows().get(2)));
        model.record().restore();
        assertThat(data.readers().find(Ledgers.PERSON, leader.id())).contains(leader);
        assertThat(data.undoLabel()).contains("恢复 祝翠英 到 2019-12-18 10:32 的样子");
        model.record().selectedProperty().set(Optional.of(model.record().rows().get(0)));
        model.record().restore();
        assertThat(model.record().refusedProperty().get()).isEqualTo("它现在就是这个样子，不用恢复。");
    }

    @Test
    void findsWhatWasRemovedByNameAndBringsItBack() {
        importOne("周爱珍");
        String before = data.digest();
        data.change("删除 周爱珍", edit -> edit.remove(Ledgers.PERSON, 77));
        model.modeProperty().set(HistoryViewModel.Mode.BIN);
        assertThat(model.bin().rows())
                .extracting(BinRow::ledger, BinRow::name)
                .containsExactly(org.assertj.core.api.Assertions.tuple("人员", "周爱珍"));
        model.wordsProperty().set("爱珍 群众");
        assertThat(model.bin().rows()).isEmpty();
        model.wordsProperty().set("爱珍 党员");
        assertThat(model.bin().rows()).hasSize(1);
        model.bin().selected().setAll(model.bin().rows());
        model.bin().restore();
        assertThat(data.digest()).isEqualTo(before);
        assertThat(data.undoLabel()).contains("恢复 人员 周爱珍");
        assertThat(model.bin().rows()).isEmpty();
    }
}
