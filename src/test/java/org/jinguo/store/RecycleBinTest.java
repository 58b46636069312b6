package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.TempFolder;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecycleBinTest {

    private static final RecycleBin.Asked ALL = new RecycleBin.Asked(Optional.empty(), false);

    @TempDir
    Path folder;

    private static List<RecycleBin.Removed> all(RecycleBin bin) {
        return bin.list(ALL, one -> true, 100);
    }

    private static AidPayment pay(DataFolder data, Person person) {
        AidPayment payment = Ledgers.PAYMENT.make(Map.of(
                "id", Ids.next(),
                "programmeId", data.aid().programmes().get(0).id(),
                "personId", person.id(),
                "villageId", person.villageId(),
                "state", org.jinguo.model.aid.PaymentState.values()[0],
                "yearNo", 2019,
                "amount", 100_000L,
                "paidOn", LocalDate.of(2019, 12, 1)));
        data.change("发放", edit -> edit.add(Ledgers.PAYMENT, payment));
        return payment;
    }

    private static Person loner(DataFolder data) {
        Area group = data.areas().tree().children(Samples.village(data).id()).get(0);
        Person person = Samples.person(Ids.next(), group, 5);
        data.change("新增", edit -> edit.add(Ledgers.PERSON, person));
        return person;
    }

    @Test
    void aPaymentComesBackWithThePersonWhoWasRemovedToo() {
        try (DataFolder data = Samples.village(folder, 1)) {
            Person person = loner(data);
            AidPayment payment = pay(data, person);
            String before = data.digest();
            data.change("删除发放", edit -> edit.remove(Ledgers.PAYMENT, payment.id()));
            data.change("删除人", edit -> edit.remove(Ledgers.PERSON, person.id()));
            RecycleBin bin = new RecycleBin(data);
            assertThat(all(bin))
                    .extracting(RecycleBin.Removed::last)
                    .containsExactly(Optional.of(person), Optional.of(payment));
            Restored done = bin.restore("恢复", List.of(all(bin).get(1)));
            assertThat(done.refused()).isEmpty();
            assertThat(data.digest()).isEqualTo(before);
            assertThat(all(bin)).isEmpty();
            data.undo();
            assertThat(all(bin)).isEmpty();
            assertThat(bin.list(new RecycleBin.Asked(Optional.empty(), true), o -> true, 9))
                    .hasSize(2);
        }
    }

    @Test
    void aTermComesBackWithItsGroups() {
        try (DataFolder data = Samples.village(folder, 1)) {
            Samples.leaders(data);
            String before = data.digest();
            LeaderTerm term = data.leaders()
                    .inOffice(List.of(Samples.village(data).id()), LocalDate.of(2019, 12, 31))
                    .get(0);
            List<TermGroup> covers = data.readers()
                    .list(Ledgers.TERM_GROUP, org.jinguo.store.db.Tables.TERM_GROUP.TERM_ID.eq(term.id()));
            data.change("删除组长", edit -> {
                covers.forEach(c -> edit.remove(Ledgers.TERM_GROUP, c.id()));
                edit.remove(Ledgers.LEADER, term.id());
            });
            RecycleBin bin = new RecycleBin(data);
            assertThat(all(bin)).extracting(RecycleBin.Removed::id).containsExactly(term.id());
            bin.restore("恢复", all(bin));
            assertThat(data.digest()).isEqualTo(before);
        }
    }

    @Test
    void refusesWhatHasASuccessorAndBringsTheRest() {
        try (DataFolder data = Samples.village(folder, 1)) {
            Person person = loner(data);
            AidPayment payment = pay(data, data.people().byIdNo(person.idNo()).get(0));
            data.change("删除发放", edit -> edit.remove(Ledgers.PAYMENT, payment.id()));
            Person other = Ledgers.PERSON.with(person, "id", Ids.next());
            data.change("换一个", edit -> {
                edit.remove(Ledgers.PERSON, person.id());
                edit.add(Ledgers.PERSON, other);
            });
            RecycleBin bin = new RecycleBin(data);
            Restored done = bin.restore("恢复", all(bin));
            assertThat(done.change()).isEmpty();
            assertThat(done.refused())
                    .extracting(Restored.Refused::problem)
                    .contains(Problem.error("restore.sameIdNo", "人员"), Problem.error("restore.missing", "人员"));
            assertThat(all(bin)).hasSize(2);
        }
    }

    @Test
    void givesARecordItsEarlierValuesUnlessWhatTheyNameIsGone() {
        try (DataFolder data = Samples.village(folder, 1)) {
            Person person = loner(data);
            long then = data.lastSeq();
            Person moved = Ledgers.PERSON.with(person, Map.of("phone", "19900000077"));
            data.change("改电话", edit -> edit.put(Ledgers.PERSON, moved));
            RecycleBin bin = new RecycleBin(data);
            Restored done = bin.restoreTo("恢复到那时", Ledgers.PERSON, person.id(), then);
            assertThat(done.change()).isPresent();
            assertThat(data.readers().find(Ledgers.PERSON, person.id())).contains(person);
            assertThat(bin.restoreTo("再来", Ledgers.PERSON, person.id(), then).change())
                    .isEmpty();
            assertThat(bin.restoreTo("太早", Ledgers.PERSON, person.id(), then - 1)
                            .refused())
                    .extracting(Restored.Refused::problem)
                    .containsExactly(Problem.error("restore.notThen", "人员"));
            Area other =
                    data.areas().tree().children(Samples.village(data).id()).get(1);
            data.change("搬走", edit -> {
                edit.put(Ledgers.PERSON, Ledgers.PERSON.with(person, Map.of("groupId", other.id())));
                edit.remove(Ledgers.AREA, person.groupId());
            });
            assertThat(bin.restoreTo("恢复", Ledgers.PERSON, person.id(), then).refused())
                    .extracting(Restored.Refused::problem)
                    .containsExactly(Problem.error("restore.gone", "区划"));
        }
    }

    @Test
    void listsWhatTheJournalNoLongerTellsAndRefusesIt() throws IOException {
        try (DataFolder data = Samples.village(folder, 1)) {
            Person person = loner(data);
            data.change("删除人", edit -> edit.remove(Ledgers.PERSON, person.id()));
            Path journal = Journal.path(folder.resolve("journal"), 1);
            byte[] kept = Files.readAllBytes(journal);
            Files.write(journal, new byte[100]);
            RecycleBin bin = new RecycleBin(data);
            assertThat(all(bin)).extracting(RecycleBin.Removed::last).containsOnly(Optional.empty());
            assertThat(bin.restore("恢复", all(bin)).refused())
                    .extracting(Restored.Refused::problem)
                    .containsExactly(Problem.error("restore.unreadable", "人员"));
            Files.write(journal, kept);
            assertThat(bin.restore("恢复", all(bin)).change()).isPresent();
        }
    }

    /** Whatever is done and undone: restoring a removal gives back what stood before it. */
    @Property(tries = 8)
    void removingAndRestoringChangesNothing(@ForAll @IntRange(min = 0) int seed) throws IOException {
        try (TempFolder room = new TempFolder();
                DataFolder data = Samples.village(room.path(), 3)) {
            List<Person> people = Samples.leaders(data);
            Random random = new Random(seed);
            List<AidPayment> payments = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                payments.add(pay(data, people.get(random.nextInt(2))));
            }
            for (int round = 0; round < 6; round++) {
                String before = data.digest();
                List<AidPayment> some =
                        payments.stream().filter(p -> random.nextBoolean()).toList();
                data.change("删除", edit -> some.forEach(p -> edit.remove(Ledgers.PAYMENT, p.id())));
                if (!some.isEmpty() && random.nextBoolean()) {
                    data.undo();
                    data.redo();
                }
                RecycleBin bin = new RecycleBin(data);
                assertThat(all(bin)).hasSameSizeAs(some);
                assertThat(bin.restore("恢复", all(bin)).refused()).isEmpty();
                assertThat(data.digest()).isEqualTo(before);
            }
            assertThat(data.verify()).isEmpty();
        }
    }
}
