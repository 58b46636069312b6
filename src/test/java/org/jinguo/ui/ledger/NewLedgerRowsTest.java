package org.jinguo.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowOutcome.Kind;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.jinguo.ui.kit.page.NewPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLedgerRowsTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private List<Person> known;
    private List<Area> groups;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        known = Samples.leaders(data);
        groups = data.areas().tree().children(Samples.village(data).id());
    }

    @AfterEach
    void close() {
        data.close();
    }

    private NewPeople people(Area unit) {
        return new NewPeople(
                data,
                new PersonWriter(data, Samples.CLOCK),
                NewPlace.of(Samples.at(data, unit)),
                LocalDate.now(Samples.CLOCK));
    }

    private NewHouseholds households(Area unit) {
        return new NewHouseholds(data, new HouseholdWriter(data), NewPlace.of(Samples.at(data, unit)));
    }

    private static NewRow row(Object... keysAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return new NewRow(values);
    }

    private static List<String> codes(NewRowOutcome outcome) {
        return outcome.problems().stream().map(p -> p.problem().code()).toList();
    }

    @Test
    void aPersonIsOfTheGroupLookedAtAndHerBirthIsThatOfHerNumber() {
        NewPeople maker = people(groups.get(1));
        String idNo = Samples.idNo(1980, 5, 6, 128);
        NewRow row = row("name", "郑卫英", "idNo", idNo, "birthYm", "1981.05");
        NewRowOutcome outcome = maker.check(List.of(row)).get(0);
        assertThat(outcome.kind()).isEqualTo(Kind.NEW);
        assertThat(codes(outcome)).containsExactly("birth.differs");
        assertThat(maker.write(new NewRowsBatch<>(Optional.empty(), List.of(row), Map.of()))
                        .label())
                .isEqualTo("新增人员 郑卫英");
        Person made = data.people().byIdNo(idNo).get(0);
        assertThat(made.birthYm()).isEqualTo("1980.05");
        assertThat(made.groupId()).isEqualTo(groups.get(1).id());
        assertThat(made.villageId()).isEqualTo(Samples.village(data).id());
    }

    @Test
    void peopleWhoAreThereOrTwiceInABlockAreToldApart() {
        NewPeople maker = people(Samples.village(data));
        Person her = known.get(0);
        String idNo = Samples.idNo(1980, 5, 6, 128);
        List<NewRowOutcome> outcomes = maker.check(List.of(
                row("name", her.name(), "idNo", her.idNo()),
                row("name", her.name()),
                row("name", "俞红英", "idNo", her.idNo()),
                row("name", "郑卫英", "idNo", idNo),
                row("name", "郑卫英", "idNo", idNo),
                row("name", "吴爱珍", "idNo", idNo),
                row("idNo", Samples.idNo(1981, 5, 6, 128))));
        assertThat(outcomes)
                .extracting(NewRowOutcome::kind)
                .containsExactly(
                        Kind.KNOWN, Kind.KNOWN, Kind.REFUSED, Kind.NEW, Kind.KNOWN, Kind.REFUSED, Kind.REFUSED);
        assertThat(codes(outcomes.get(2))).containsExactly("ui.person.idKnown");
        assertThat(codes(outcomes.get(5))).containsExactly("ui.ledger.person.sameId");
    }

    @Test
    void householdsAskForTheirGroupAndKnowTwinsAndWrongPlaces() {
        NewHouseholds maker = households(Samples.village(data));
        assertThat(maker.needed()).containsExactlyInAnyOrder("headName", "groupId");
        assertThat(households(groups.get(0)).needed()).containsExactly("headName");
        Household there = data.ratings().households(Samples.village(data).id()).get(0);
        List<NewRowOutcome> outcomes = maker.check(List.of(
                row("headName", "祝新一"),
                row("headName", there.headName(), "doorNo", there.doorNo(), "groupId", there.groupId()),
                row("headName", "祝新二", "groupId", there.groupId(), "members", 0),
                row("headName", "祝新三", "groupId", there.groupId()),
                row("headName", "祝新三", "groupId", there.groupId())));
        assertThat(outcomes)
                .extracting(NewRowOutcome::kind)
                .containsExactly(Kind.REFUSED, Kind.KNOWN, Kind.REFUSED, Kind.NEW, Kind.KNOWN);
    }

    @Test
    void householdsGetTheNextNumbersAndTheirWishedPlaceInTheWalk() {
        NewHouseholds maker = households(groups.get(0));
        List<Household> before = data.ratings().households(Samples.village(data).id());
        Household old = before.get(0);
        maker.write(new NewRowsBatch<>(
                Optional.of("粘贴新增 2 条，改 1 行"),
                List.of(row("headName", "祝新一"), row("headName", "祝新二", "seq", 1)),
                Map.of(old, Map.of("members", 4))));
        List<Household> after = data.ratings().households(Samples.village(data).id());
        assertThat(after).hasSize(before.size() + 2);
        assertThat(after).extracting(Household::no).doesNotHaveDuplicates();
        Household wished = after.stream()
                .filter(h -> h.headName().equals("祝新二"))
                .findFirst()
                .orElseThrow();
        assertThat(wished.seq()).isEqualTo(1);
        assertThat(wished.groupId()).isEqualTo(groups.get(0).id());
        assertThat(after.stream()
                        .filter(h -> h.id() == old.id())
                        .findFirst()
                        .orElseThrow()
                        .members())
                .isEqualTo(4);
        data.undo();
        assertThat(data.ratings().households(Samples.village(data).id())).containsExactlyInAnyOrderElementsOf(before);
    }
}
