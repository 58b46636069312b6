package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.TempFolder;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReversalTest {

    @TempDir
    Path folder;

    private DataFolder data;
    private Person known;
    private Person added;
    private long imported;
    private String before;

    @BeforeEach
    void importTwo() {
        data = Samples.village(folder, 2);
        known = Samples.leaders(data).get(0);
        before = data.digest();
        Area group = data.areas().tree().children(Samples.village(data).id()).get(0);
        added = Samples.person(Ids.next(), group, 6);
        imported = data.importing("导入 名册", "名册.xlsx", "", edit -> {
                    edit.add(Ledgers.PERSON, added);
                    edit.put(Ledgers.PERSON, Ledgers.PERSON.with(known, "phone", "19900000088"));
                })
                .orElseThrow()
                .seq();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private ImportReversal reversal() {
        return new ImportReversal(data, imported);
    }

    @Test
    void takesAnUntouchedImportBackWhateverElseWasDone() {
        data.change("别的", edit -> data.settings().put(edit, SettingStore.FILLER, "郑"));
        data.change("别的", edit -> data.settings().put(edit, SettingStore.FILLER, ""));
        assertThat(reversal().plan())
                .isEqualTo(new ImportReversal.Plan(Map.of("person", 1), Map.of("person", 1), 0, List.of()));
        assertThat(reversal().make("收回导入：名册.xlsx", Progress.NONE))
                .hasValueSatisfying(change -> assertThat(change.detail()).isEqualTo("删去 1 条，改回 1 条，留下 0 条"));
        assertThat(data.readers().find(Ledgers.PERSON, added.id())).isEmpty();
        assertThat(data.readers().find(Ledgers.PERSON, known.id())).contains(known);
        data.undo();
        assertThat(data.readers().find(Ledgers.PERSON, added.id())).contains(added);
        assertThat(reversal().plan().removals()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatWasChangedSince() {
        Person corrected = Ledgers.PERSON.with(added, "name", "祝春香");
        data.change("更正", edit -> edit.put(Ledgers.PERSON, corrected));
        assertThat(reversal().plan())
                .isEqualTo(new ImportReversal.Plan(
                        Map.of(),
                        Map.of("person", 1),
                        1,
                        List.of(new ImportReversal.Kept(Ledgers.PERSON, added.id(), ImportReversal.Reason.CHANGED))));
        reversal().make("收回", Progress.NONE);
        assertThat(data.readers().find(Ledgers.PERSON, added.id())).contains(corrected);
        assertThat(data.readers().find(Ledgers.PERSON, known.id())).contains(known);
    }

    @Test
    void aChangeOfAnotherFieldDoesNotHinderPuttingBack() {
        Person now = data.readers().find(Ledgers.PERSON, known.id()).orElseThrow();
        data.change("更正", edit -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(now, "remark", "党员")));
        reversal().make("收回", Progress.NONE);
        assertThat(data.readers().find(Ledgers.PERSON, known.id()))
                .contains(Ledgers.PERSON.with(known, "remark", "党员"));
    }

    @Test
    void keepsWhatOthersHaveComeToUse() {
        data.change(
                "新组长",
                edit -> edit.add(
                        Ledgers.LEADER,
                        Ledgers.LEADER.make(Map.of(
                                "id", edit.newId(),
                                "personId", added.id(),
                                "villageId", added.villageId(),
                                "electMode", org.jinguo.model.leader.ElectMode.SINGLE))));
        assertThat(reversal().plan().first())
                .containsExactly(new ImportReversal.Kept(Ledgers.PERSON, added.id(), ImportReversal.Reason.USED));
    }

    @Test
    void undoneAndMadeAgainItStandsAsItDid() {
        data.undo();
        assertThat(data.digest()).isEqualTo(before);
        assertThat(reversal().plan().removals()).isZero();
        data.redo();
        assertThat(reversal().plan().removals()).isEqualTo(1);
    }

    /** An import nobody touched is taken back to the digest before it, however it was made. */
    @Property(tries = 6)
    void takesBackToTheStateBefore(@ForAll @IntRange(min = 0) int seed) throws IOException {
        try (TempFolder room = new TempFolder();
                DataFolder own = Samples.village(room.path(), 30)) {
            Random random = new Random(seed);
            String state = own.digest();
            Area village = Samples.village(own);
            List<Household> houses = own.ratings().households(village.id());
            Change change = own.importing("导入", "册.xlsx", "", edit -> random(edit, houses, random))
                    .orElseThrow();
            assertThat(new ImportReversal(own, change.seq()).plan().kept()).isZero();
            new ImportReversal(own, change.seq()).make("收回", Progress.NONE);
            assertThat(own.digest()).isEqualTo(state);
            assertThat(own.verify()).isEmpty();
        }
    }

    private static void random(Edit edit, List<Household> houses, Random random) {
        for (int i = 0; i < 600; i++) {
            Household house = houses.get(random.nextInt(houses.size()));
            if (random.nextInt(3) > 0) {
                edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(house, "remark", "第" + random.nextInt(4)));
            } else {
                edit.add(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(house, Map.of("id", edit.newId(), "no", 1000 + i)));
            }
        }
        edit.put(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(houses.get(0), "headName", "祝水" + random.nextInt(9)));
    }

    @Test
    void aStoppedTakingBackLeavesAllAsItWas() {
        String before = data.digest();
        Progress stopping = (what, done, total) -> true;
        assertThatThrownBy(() -> reversal().make("收回", stopping)).isInstanceOf(Progress.Stopped.class);
        assertThatThrownBy(() -> data.undo(1, stopping)).isInstanceOf(Progress.Stopped.class);
        assertThat(data.digest()).isEqualTo(before);
        data.undo();
        assertThatThrownBy(() -> data.redo(stopping)).isInstanceOf(Progress.Stopped.class);
        data.redo();
        assertThat(data.digest()).isEqualTo(before);
    }
}
