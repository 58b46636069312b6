package org.jinguo.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.form.RecordForm;
import org.jinguo.ui.kit.page.Advice;
import org.jinguo.ui.ledger.PeoplePicture.Only;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {

    private static final String NEW_ID = Samples.idNo(1985, 7, 8, 126);

    @TempDir
    Path folder;

    private final Doors doors = new Doors();
    private final List<String> failures = new ArrayList<>();
    private DataFolder data;
    private PeopleViewModel model;
    private Person nobody;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 1);
        Samples.leaders(data);
        Area group = data.areas().tree().children(Samples.village(data).id()).get(2);
        nobody = Ledgers.PERSON.make(Map.of(
                "id",
                7L,
                "name",
                "吴爱珍",
                "idState",
                IdState.MISSING,
                "villageId",
                group.parentId(),
                "groupId",
                group.id()));
        data.change("演示人员", edit -> edit.add(Ledgers.PERSON, nobody));
        model = new PeopleViewModel(
                new PeopleViewModel.Sources(data, doors),
                Background.direct(),
                Samples.at(data, Samples.village(data)),
                new StatusLine(),
                Samples.CLOCK);
        model.refresh();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<PersonRow> rows() {
        return model.rowsProperty().get();
    }

    private Person person(long id) {
        return data.people().find(id).orElseThrow();
    }

    private void edit(Person row, Map<String, Object> values) {
        model.edit(List.of(new Changed<>(row, values)), () -> {}, failures::add);
    }

    private String newest() {
        return data.log().newest(1).stream().map(Change::label).findFirst().orElseThrow();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void saysWhoLeadsAGroup() {
        assertThat(rows()).extracting(PersonRow::leader).containsExactly(true, true, false);
        assertThat(model.countsProperty().get()).isEqualTo("3 人 · 身份证待核实 0 人 · 没有身份证号 1 人");
    }

    @Test
    void birthAndSexFollowFromANewCitizenId() {
        edit(nobody, Map.of("idNo", NEW_ID));
        Person now = person(nobody.id());
        assertThat(now.idState()).isEqualTo(IdState.RIGHT);
        assertThat(now.birthYm()).isEqualTo("1985.07");
        assertThat(now.sex()).isEqualTo(Sex.FEMALE);
        assertThat(newest()).isEqualTo("修改 吴爱珍 身份证号码");
        data.undo();
        assertThat(person(nobody.id())).isEqualTo(nobody);
    }

    @Test
    void anIdWhoseCheckFailsIsPendingAndMarkedWithTheReason() {
        String wrong = NEW_ID.substring(0, 17) + (NEW_ID.endsWith("1") ? "2" : "1");
        edit(nobody, Map.of("idNo", wrong));
        assertThat(person(nobody.id()).idState()).isEqualTo(IdState.PENDING);
        assertThat(codes(PersonRules.ofIdNo(person(nobody.id()), model.today())))
                .contains("id.checkDigit");
        model.onlyProperty().set(Only.PENDING);
        assertThat(rows()).extracting(r -> r.person().name()).containsExactly("吴爱珍");
    }

    @Test
    void theIdOfSomeoneElseIsRefusedInTheCellWithHerName() {
        Person known = rows().get(0).person();
        List<Problem> problems = model.checkIdNo(nobody, known.idNo());
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).args()).contains(known.name());
        assertThat(model.checkIdNo(known, known.idNo())).isEmpty();
    }

    @Test
    void oneIdPastedToTwoPeopleSavesNothing() {
        Person known = rows().get(0).person();
        long seq = data.lastSeq();
        model.edit(
                List.of(new Changed<>(known, Map.of("idNo", NEW_ID)), new Changed<>(nobody, Map.of("idNo", NEW_ID))),
                () -> {},
                failures::add);
        assertThat(data.lastSeq()).isEqualTo(seq);
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).contains(known.name(), nobody.name());
    }

    @Test
    void aReasonForHavingNoIdIsAStateOfItsOwn() {
        edit(nobody, Map.of("noIdReason", "未办理"));
        assertThat(person(nobody.id()).idState()).isEqualTo(IdState.NONE);
        edit(nobody, Map.of("idNo", NEW_ID));
        assertThat(person(nobody.id()).noIdReason()).isNull();
    }

    @Test
    void anotherVillageLeavesTheGroupBehind() {
        Area other = data
                .areas()
                .tree()
                .children(data.areas().tree().home().orElseThrow().id())
                .stream()
                .filter(v -> v.id() != nobody.villageId())
                .findFirst()
                .orElseThrow();
        edit(nobody, Map.of("villageId", other.id()));
        assertThat(person(nobody.id()).groupId()).isNull();
        assertThat(rows()).extracting(PersonRow::id).doesNotContain(nobody.id());
    }

    @Test
    void someoneNewByTheFormIsSelectedAndTheVillageIsCarriedOver() {
        List<Long> selected = new ArrayList<>();
        model.shownBy(by -> false, selected::add);
        model.add();
        RecordForm<Person> form = model.form();
        form.entryOf("name").type("李翠英");
        form.entryOf("idNo").textProperty().set(NEW_ID);
        assertThat(form.form().save()).isTrue();
        Person made = data.people().byIdNo(NEW_ID).get(0);
        assertThat(made.villageId()).isEqualTo(Samples.village(data).id());
        assertThat(made.idState()).isEqualTo(IdState.RIGHT);
        assertThat(made.birthYm()).isEqualTo("1985.07");
        assertThat(newest()).isEqualTo("新增人员 李翠英");
        assertThat(selected).containsExactly(made.id());
        assertThat(form.entryOf("villageId").value()).contains(made.villageId());
    }

    @Test
    void oneToWhomNothingRefersIsRemovedAndALeaderIsNot() {
        model.remove(List.of(nobody));
        assertThat(newest()).isEqualTo("删除 1 人（吴爱珍）");
        assertThat(rows()).hasSize(2);
        List<RecordRef> opened = new ArrayList<>();
        doors.onRecord(opened::add);
        Person leader = rows().get(0).person();
        model.remove(List.of(leader));
        assertThat(rows()).hasSize(2);
        Advice advice = model.adviceProperty().get().orElseThrow();
        assertThat(advice.sentence()).contains(leader.name(), "1 段组长任期");
        advice.deed().run();
        assertThat(opened)
                .containsExactly(new RecordRef(
                        Ledgers.LEADER,
                        data.leaders().ofPerson(leader.id()).get(0).id()));
    }

    @Test
    void revealingSomeoneWhoIsFilteredOutShowsEveryone() {
        model.onlyProperty().set(Only.MISSING);
        assertThat(rows()).hasSize(1);
        List<Long> selected = new ArrayList<>();
        model.shownBy(by -> false, selected::add);
        long id = data.people()
                .byIdNo(Samples.person(0, group(), 0).idNo())
                .get(0)
                .id();
        model.reveal(id);
        assertThat(model.onlyProperty().get()).isEqualTo(Only.EVERYONE);
        assertThat(selected).containsExactly(id);
        model.currentProperty().set(Optional.empty());
    }

    private Area group() {
        return data.areas().tree().children(Samples.village(data).id()).get(0);
    }
}
