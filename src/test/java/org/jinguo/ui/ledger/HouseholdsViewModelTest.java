package org.jinguo.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.FormProblem;
import org.jinguo.ui.kit.form.RecordForm;
import org.jinguo.ui.kit.page.Advice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdsViewModelTest {

    private static final int IN_EACH = 4;

    @TempDir
    Path folder;

    private final StatusLine status = new StatusLine();
    private final List<String> failures = new ArrayList<>();
    private DataFolder data;
    private Viewpoint viewpoint;
    private HouseholdsViewModel model;
    private List<Area> groups;

    @BeforeEach
    void open() {
        data = Samples.village(folder, IN_EACH);
        groups = data.areas().tree().children(Samples.village(data).id());
        viewpoint = Samples.at(data, Samples.village(data));
        model = new HouseholdsViewModel(data, Background.direct(), viewpoint, status, Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<Household> rows() {
        return model.rowsProperty().get();
    }

    private List<Household> of(Area group) {
        return rows().stream().filter(h -> h.groupId() == group.id()).toList();
    }

    private Household row(long id) {
        return rows().stream().filter(h -> h.id() == id).findFirst().orElseThrow();
    }

    private void edit(Household row, Map<String, Object> values) {
        edit(List.of(new Changed<>(row, values)));
    }

    private void edit(List<Changed<Household>> changes) {
        model.edit(changes, () -> {}, failures::add);
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElseThrow();
    }

    private void fill(Area group, String head, String door) {
        RecordForm<Household> form = model.forms().details();
        form.entryOf("groupId").type(group.id());
        form.entryOf("headName").type(head);
        form.entryOf("doorNo").type(door);
    }

    private boolean saveForm() {
        return model.forms().details().form().save();
    }

    private void addThroughTheForm(Area group, String head, String door) {
        model.add();
        fill(group, head, door);
        assertThat(saveForm()).isTrue();
        model.forms().close();
    }

    @Test
    void cellsOfOneBatchAreOneChangeAndUndoBringsThemBack() {
        List<Household> before = rows();
        List<Changed<Household>> changes = before.subList(0, 3).stream()
                .map(h -> new Changed<>(h, Map.<String, Object>of("members", 9, "phone", "07932651234")))
                .toList();
        long seq = data.lastSeq();
        edit(changes);
        assertThat(data.lastSeq()).isEqualTo(seq + 1);
        assertThat(newest()).isEqualTo("修改 住户 6 格");
        assertThat(rows())
                .filteredOn(h -> Integer.valueOf(9).equals(h.members()))
                .hasSize(3);
        data.undo();
        model.refresh();
        assertThat(rows()).isEqualTo(before);
        assertThat(failures).isEmpty();
    }

    @Test
    void oneCellIsCalledByItsNameAndItsHeading() {
        Household first = rows().get(0);
        edit(first, Map.of("doorNo", "88"));
        assertThat(newest()).isEqualTo("修改 " + first.headName() + " 门牌");
    }

    @Test
    void anotherGroupMeansTheEndOfItsWalkAndPastRatingsKeepTheirOwn() {
        Samples.ratedBefore(data, Samples.Q4.before());
        model.refresh();
        Household moved = of(groups.get(0)).get(1);
        edit(moved, Map.of("groupId", groups.get(1).id()));
        assertThat(of(groups.get(1))).extracting(Household::id).endsWith(moved.id());
        assertThat(row(moved.id()).seq()).isEqualTo(IN_EACH + 1);
        assertThat(row(moved.id()).no()).isEqualTo(moved.no());
        assertThat(data.ratings()
                        .sheet(
                                Samples.village(data),
                                data.ratings().round(Samples.Q4.before()).orElseThrow()))
                .filteredOn(r -> r.householdId() == moved.id())
                .extracting(r -> r.groupId())
                .containsExactly(groups.get(0).id());
    }

    @Test
    void anotherPlaceInTheWalkMovesTheOthersInTheSameChange() {
        List<Household> walk = of(groups.get(0));
        edit(walk.get(3), Map.of("seq", 2));
        assertThat(of(groups.get(0)))
                .extracting(Household::id)
                .containsExactly(
                        walk.get(0).id(),
                        walk.get(3).id(),
                        walk.get(1).id(),
                        walk.get(2).id());
        assertThat(of(groups.get(0))).extracting(Household::seq).containsExactly(1, 2, 3, 4);
        data.undo();
        model.refresh();
        assertThat(of(groups.get(0))).isEqualTo(walk);
    }

    @Test
    void theHouseholdWithTheKeyboardGoesUpUntilItIsTheFirst() {
        Household second = of(groups.get(0)).get(1);
        model.currentProperty().set(Optional.of(second));
        model.move(-1);
        assertThat(newest()).isEqualTo("挪动 " + second.headName() + " 的次序");
        assertThat(of(groups.get(0)).get(0).id()).isEqualTo(second.id());
        long seq = data.lastSeq();
        model.move(-1);
        assertThat(data.lastSeq()).isEqualTo(seq);
        assertThat(status.messageProperty().get()).contains("挪不动");
    }

    @Test
    void aNewHouseholdGetsTheNextNumberOfTheVillageAndTheEndOfItsGroup() {
        addThroughTheForm(groups.get(1), "李翠英", "99");
        Household made = of(groups.get(1)).get(IN_EACH);
        assertThat(made.no()).isEqualTo(3 * IN_EACH + 1);
        assertThat(made.seq()).isEqualTo(IN_EACH + 1);
        assertThat(made.status()).isEqualTo(HouseholdStatus.LIVING);
        assertThat(newest()).isEqualTo("新增住户 李翠英（上祝组）");
    }

    @Test
    void theNumberOfOneThatMovedOutIsNotGivenAgain() {
        addThroughTheForm(groups.get(0), "李翠英", "99");
        Household last = rows().stream()
                .filter(h -> h.headName().equals("李翠英"))
                .findFirst()
                .orElseThrow();
        end(List.of(last), LocalDate.of(2019, 12, 1), "外迁");
        addThroughTheForm(groups.get(0), "李翠红", "98");
        Household next = rows().stream()
                .filter(h -> h.headName().equals("李翠红"))
                .findFirst()
                .orElseThrow();
        assertThat(next.no()).isEqualTo(last.no() + 1);
    }

    @Test
    void twoNewHouseholdsOneAfterTheOtherNeverShareANumber() {
        HouseholdWriter writer = new HouseholdWriter(data);
        Household draft = Ledgers.HOUSEHOLD.make(Map.of(
                "id",
                1L,
                "villageId",
                Samples.village(data).id(),
                "groupId",
                groups.get(0).id(),
                "headName",
                "李翠英",
                "status",
                HouseholdStatus.LIVING));
        writer.add(draft, "下祝组");
        writer.add(Ledgers.HOUSEHOLD.with(draft, "id", 2L), "下祝组");
        model.refresh();
        assertThat(rows()).extracting(Household::no).doesNotHaveDuplicates();
        assertThat(of(groups.get(0))).extracting(Household::seq).doesNotHaveDuplicates();
    }

    @Test
    void aSecondHouseholdOfTheSameNameAndDoorIsSavedOnlyWhenAskedForAgain() {
        Household known = of(groups.get(0)).get(0);
        model.add();
        fill(groups.get(0), known.headName(), known.doorNo());
        long seq = data.lastSeq();
        assertThat(saveForm()).isFalse();
        assertThat(model.forms().details().form().problems())
                .extracting(FormProblem::problem)
                .extracting(p -> p.code())
                .containsExactly("ui.ledger.twin");
        assertThat(data.lastSeq()).isEqualTo(seq);
        assertThat(saveForm()).isTrue();
        assertThat(of(groups.get(0))).filteredOn(model::isTwin).hasSize(2);
    }

    @Test
    void theGroupIsCarriedOverToTheNextHousehold() {
        model.add();
        fill(groups.get(2), "李翠英", "99");
        saveForm();
        assertThat(model.forms().details().entryOf("groupId").value())
                .contains(groups.get(2).id());
        assertThat(model.forms().details().entryOf("headName").value()).isEmpty();
    }

    private void end(List<Household> going, LocalDate lastDay, String whereTo) {
        model.end(going);
        RecordForm<Household> form = model.forms().leaving();
        form.entryOf("validTo").type(lastDay);
        form.entryOf("remark").type(whereTo);
        assertThat(form.form().save()).isTrue();
    }

    @Test
    void oneThatMovesOutIsGoneButCanBeLookedAtAndComesBackByUndo() {
        Household gone = rows().get(0);
        edit(gone, Map.of("remark", "低保户"));
        end(List.of(gone), LocalDate.of(2019, 12, 1), "搬到集镇");
        assertThat(newest()).isEqualTo("迁出 " + gone.headName());
        assertThat(rows()).extracting(Household::id).doesNotContain(gone.id());
        model.goneTooProperty().set(true);
        assertThat(row(gone.id()).validTo()).isEqualTo(LocalDate.of(2019, 12, 1));
        assertThat(row(gone.id()).remark()).isEqualTo("低保户；搬到集镇");
        model.goneTooProperty().set(false);
        data.undo();
        model.refresh();
        assertThat(rows()).extracting(Household::id).contains(gone.id());
    }

    @Test
    void oneThatWasNeverRatedIsRemovedAndOneThatWasIsNot() {
        Household fresh = rows().get(0);
        model.remove(List.of(fresh));
        assertThat(newest()).isEqualTo("删除 1 户（" + fresh.headName() + "）");
        data.undo();
        Samples.ratedBefore(data, Samples.Q4.before());
        model.refresh();
        long seq = data.lastSeq();
        model.remove(List.of(fresh));
        assertThat(data.lastSeq()).isEqualTo(seq);
        Advice advice = model.adviceProperty().get().orElseThrow();
        assertThat(advice.sentence()).contains(fresh.headName(), "评过");
        advice.deed().run();
        assertThat(model.forms().going()).containsExactly(fresh);
    }

    @Test
    void countsHouseholdsAndPeopleAndThoseWhoAreAway() {
        edit(rows().get(0), Map.of("status", HouseholdStatus.AWAY));
        int members = rows().stream().mapToInt(Household::members).sum();
        assertThat(model.countsProperty().get()).isEqualTo("12 户 · " + members + " 人 · 外出 1 户 · 空挂户 0 户");
    }

    @Test
    void onlyWhatOthersChangedIsReadAnew() {
        Household untouched = rows().get(5);
        data.change("别处改的", edit -> edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(rows().get(0), "members", 7)));
        model.refresh();
        assertThat(rows().get(0).members()).isEqualTo(7);
        assertThat(rows().get(5)).isSameAs(untouched);
    }

    @Test
    void aRevealedHouseholdThatIsGoneIsShown() {
        Household gone = rows().get(0);
        end(List.of(gone), LocalDate.of(2019, 12, 1), "外迁");
        List<Long> selected = new ArrayList<>();
        model.shownBy(by -> false, selected::add);
        model.reveal(gone.id());
        assertThat(model.goneTooProperty().get()).isTrue();
        assertThat(selected).containsExactly(gone.id());
    }

    @Test
    void theGroupOfAUnitIsAllThatIsShown() {
        viewpoint.unitProperty().set(groups.get(1));
        model.refresh();
        assertThat(rows())
                .hasSize(IN_EACH)
                .allMatch(h -> h.groupId() == groups.get(1).id());
    }
}
