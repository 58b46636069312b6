package org.jinguo.ui.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreasViewModelTest {

    private static final LocalDate LAST = LocalDate.of(2019, 11, 30);

    @TempDir
    Path folder;

    private DataFolder data;
    private Viewpoint viewpoint;
    private StatusLine status;
    private AreasViewModel model;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 1);
        look(Samples.village(data));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void look(Area unit) {
        viewpoint = Samples.at(data, unit);
        status = Samples.status();
        model = new AreasViewModel(data, Background.direct(), viewpoint, status, Samples.CLOCK);
        model.refresh();
    }

    private List<String> names() {
        return model.rows().stream().map(r -> r.area().name()).toList();
    }

    private List<String> refused() {
        return model.problems().stream()
                .map(r -> r.key() + " " + r.problem().code())
                .toList();
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElseThrow();
    }

    private AreaRow row(String name) {
        return model.rows().stream()
                .filter(r -> r.area().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void add(String name, String from) {
        model.add();
        model.form().name().textProperty().set(name);
        model.form().from().textProperty().set(from);
        model.save();
    }

    private void end(String name, String last, String successor) {
        model.selectedProperty().set(Optional.of(row(name)));
        model.end();
        model.form().to().textProperty().set(last);
        if (!successor.isEmpty()) {
            model.form().successor().textProperty().set(successor);
        }
        model.save();
    }

    private void undo() {
        data.undo();
        model.refresh();
    }

    @Test
    void listsWhatLiesDirectlyBelowInWalkingOrder() {
        assertThat(names()).isEqualTo(Samples.GROUPS);
        assertThat(model.rows()).extracting(AreaRow::kind).containsOnly("村民小组");
        look(data.areas().tree().home().orElseThrow());
        assertThat(row("富山村").below()).isEqualTo(3);
        assertThat(row("富山村").kind()).isEqualTo("行政村");
    }

    @Test
    void addsOneBelowAsOneChangeAndIsReadyForTheNext() {
        long before = data.lastSeq();
        add("塘 底组", "2019.11.1");
        assertThat(refused()).isEmpty();
        assertThat(data.lastSeq()).isEqualTo(before + 1);
        assertThat(newest()).isEqualTo("在洋口镇富山村增加 塘底组");
        assertThat(row("塘底组").area().validFrom()).isEqualTo(LocalDate.of(2019, 11, 1));
        assertThat(row("塘底组").area().code()).isEqualTo("36110310220004");
        assertThat(model.selectedProperty().get()).contains(row("塘底组"));
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.ADD);
        assertThat(model.form().name().textProperty().get()).isEmpty();
        assertThat(model.form().from().textProperty().get()).isEqualTo("2019.11.01");
        undo();
        assertThat(names()).isEqualTo(Samples.GROUPS);
    }

    @Test
    void refusesANameThatIsThereAlreadyBesideTheName() {
        long before = data.lastSeq();
        add("下祝小组", "");
        assertThat(refused()).containsExactly("name area.nameTaken");
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.ADD);
        assertThat(data.lastSeq()).isEqualTo(before);
        add("", "");
        assertThat(model.form().name().refused()).isTrue();
        assertThat(data.lastSeq()).isEqualTo(before);
        add("长".repeat(61), "");
        assertThat(refused()).containsExactly("name area.nameLength");
    }

    @Test
    void usesTheNameOfAnEndedOneOnlyAfterItsLastDay() {
        end("上祝组", "2019.11.30", "下祝组");
        add("上祝组", "");
        assertThat(refused()).containsExactly("validFrom ui.areas.nameBefore");
        add("上祝组", "2019.11.30");
        assertThat(refused()).containsExactly("validFrom ui.areas.nameBefore");
        add("上祝组", "2019.12.1");
        assertThat(refused()).isEmpty();
        assertThat(names()).containsExactly("下祝组", "里坞组", "上祝组", "上祝组");
    }

    @Test
    void addsWithoutAFirstDayBesideAnEndedOne() {
        end("上祝组", "2019.11.30", "");
        add("塘底组", "");
        assertThat(refused()).isEmpty();
        assertThat(row("塘底组").area().validFrom()).isNull();
        assertThat(row("塘底组").area().code()).isEqualTo("36110310220004");
    }

    @Test
    void renamesTheSelectedOne() {
        model.selectedProperty().set(Optional.of(row("上祝组")));
        model.rename();
        assertThat(model.form().name().textProperty().get()).isEqualTo("上祝组");
        model.form().name().textProperty().set("下祝组");
        model.save();
        assertThat(refused()).containsExactly("name area.nameTaken");
        model.form().name().textProperty().set("新祝组");
        model.save();
        assertThat(newest()).isEqualTo("上祝组 改名为 新祝组");
        assertThat(names()).containsExactly("下祝组", "新祝组", "里坞组");
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.NONE);
        undo();
        assertThat(names()).isEqualTo(Samples.GROUPS);
    }

    @Test
    void savesNoChangeWhenTheNameStays() {
        long before = data.lastSeq();
        model.rename();
        model.save();
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.NONE);
        assertThat(data.lastSeq()).isEqualTo(before);
    }

    @Test
    void endsTheSelectedOneAndKeepsItBelowTheLiving() {
        end("下祝组", "2019.11.30", "上祝组");
        assertThat(refused()).isEmpty();
        assertThat(newest()).isEqualTo("下祝组 停用");
        assertThat(names()).containsExactly("上祝组", "里坞组", "下祝组");
        assertThat(row("下祝组").state()).isEqualTo(AreaRow.State.ENDED);
        assertThat(row("下祝组").area().validTo()).isEqualTo(LocalDate.of(2019, 11, 30));
        assertThat(row("下祝组").area().validTo()).isEqualTo(LAST);
        assertThat(row("下祝组").successor()).isEqualTo("上祝组");
        undo();
        assertThat(row("下祝组").state()).isEqualTo(AreaRow.State.LIVING);
    }

    @Test
    void refusesAnEndWithoutALastDayOrWithLivingUnitsBelow() {
        end("下祝组", "", "");
        assertThat(refused()).containsExactly("validTo ui.areas.noEnd");
        look(data.areas().tree().home().orElseThrow());
        end("富山村", "2019.11.30", "");
        assertThat(refused()).containsExactly("validTo area.hasChildren");
    }

    @Test
    void refusesASuccessorThatIsNotThereOnTheDayAfter() {
        add("塘底组", "2019.12.10");
        end("下祝组", "2019.11.30", "塘底组");
        assertThat(refused()).containsExactly("successorId ui.areas.successorAbsent");
    }

    @Test
    void addsNothingBelowAnEndedUnit() {
        Samples.GROUPS.forEach(name -> end(name, "2019.11.30", ""));
        look(data.areas().tree().home().orElseThrow());
        end("富山村", "2019.11.30", "");
        look(Samples.village(data));
        add("塘底组", "");
        assertThat(refused()).containsExactly("name ui.areas.parentEnded");
    }

    @Test
    void closesTheFormOfAnAreaThatWasTakenBack() {
        add("塘底组", "");
        model.rename();
        assertThat(model.form().name().typed()).isEqualTo("塘底组");
        undo();
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.NONE);
    }

    @Test
    void onlyShowsWhatLiesAboveTheHomeUnit() {
        Area home = data.areas().tree().home().orElseThrow();
        look(data.areas().tree().get(home.parentId()));
        model.add();
        model.end();
        assertThat(model.editableProperty().get()).isFalse();
        assertThat(model.panelProperty().get()).isEqualTo(AreasViewModel.Panel.NONE);
        assertThat(status.messageProperty().get()).contains("只能看");
    }

    @Test
    void leadsFromAGroupToItsVillage() {
        look(data.areas().tree().children(Samples.village(data).id()).get(0));
        assertThat(model.emptyProperty().get()).contains("下祝组", "富山村");
        assertThat(model.unit().beginLabel()).startsWith("看富山村");
        model.begin();
        assertThat(viewpoint.unit()).isEqualTo(Samples.village(data));
    }
}
