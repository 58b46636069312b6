package org.jinguo.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Viewpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Viewpoint viewpoint;
    private Area village;
    private List<Person> known;
    private final List<Person> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        data = Samples.village(folder, 2);
        known = Samples.leaders(data);
        village = Samples.village(data);
        viewpoint = Samples.at(data, village);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Household household() {
        Map<String, Object> given = new HashMap<>();
        given.put("id", 7L);
        given.put("villageId", village.id());
        given.put("headName", "");
        given.put("status", HouseholdStatus.LIVING);
        return Ledgers.HOUSEHOLD.make(given);
    }

    private RecordForm<Person> people() {
        return RecordForm.ofPerson(viewpoint, Samples.CLOCK, () -> new PersonIndex(known), opened::add);
    }

    private static <R extends Record> void type(RecordForm<R> form, String key, String text) {
        form.entryOf(key).textProperty().set(text);
        form.entryOf(key).touch();
    }

    @Test
    void makesAHouseholdFromWhatIsTypedAndKeepsTheRest() {
        RecordForm<Household> form = new RecordForm<>(Ledgers.HOUSEHOLD, viewpoint, Samples.CLOCK);
        form.beginNew(household());
        assertThat(form.entryOf("villageId").proposedProperty().get()).isTrue();
        assertThat(form.form().check()).isFalse();
        assertThat(form.form().problems()).extracting(FormProblem::key).containsExactly("groupId", "headName");
        type(form, "groupId", "lwz");
        type(form, "headName", "郑志明");
        type(form, "members", "５人");
        assertThat(form.form().check()).isTrue();
        Household made = form.record();
        Area group = data.areas().tree().children(village.id()).get(2);
        assertThat(made)
                .isEqualTo(Ledgers.HOUSEHOLD.with(
                        household(), Map.of("groupId", group.id(), "headName", "郑志明", "members", 5)));
    }

    @Test
    void aRecordThatIsNotTouchedComesBackAsItWas() {
        RecordForm<Person> form = people();
        form.begin(known.get(0));
        assertThat(form.form().check()).isTrue();
        assertThat(form.form().changed()).isFalse();
        assertThat(form.record()).isEqualTo(known.get(0));
    }

    @Test
    void theIdFillsBirthAndSexAsProposals() {
        RecordForm<Person> form = people();
        form.beginNew(Ledgers.PERSON.make(Map.of("id", 9L, "idState", IdState.MISSING)));
        type(form, "name", "郑卫英");
        form.entryOf("idNo").textProperty().set(Samples.idNo(1980, 5, 6, 128));
        assertThat(form.entryOf("birthYm").typed()).isEqualTo("1980.05");
        assertThat(form.entryOf("birthYm").proposedProperty().get()).isTrue();
        assertThat(form.form().check()).isTrue();
        assertThat(form.record().sex()).isEqualTo(Sex.FEMALE);
        assertThat(form.record().idState()).isEqualTo(IdState.RIGHT);
    }

    @Test
    void aWrongCheckDigitMayBeKeptAsPending() {
        String right = Samples.idNo(1980, 5, 6, 128);
        String wrong = right.substring(0, 17) + (right.endsWith("1") ? "2" : "1");
        RecordForm<Person> form = people();
        form.begin(known.get(0));
        form.entryOf("idNo").textProperty().set(wrong);
        assertThat(form.form().problems())
                .allMatch(p -> !p.isError())
                .extracting(p -> p.problem().code())
                .contains("id.checkDigit");
        assertThat(form.form().check()).isTrue();
        assertThat(form.record().idState()).isEqualTo(IdState.PENDING);
    }

    @Test
    void anIdOfSomeoneElseIsToldAtOnceWithTheWayToHer() {
        RecordForm<Person> form = people();
        form.begin(known.get(0));
        form.entryOf("idNo").textProperty().set(known.get(1).idNo());
        Notice notice = form.entryOf("idNo").noticeProperty().get();
        assertThat(notice.sentence()).contains("周春香", "富山村");
        notice.offers().get(0).deed().run();
        assertThat(opened).containsExactly(known.get(1));
        assertThat(form.form().check()).isFalse();
    }
}
