package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jinguo.TempFolder;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;

class UndoPropertyTest {

    private static final int ACTIONS = 50;

    @Property(tries = 6)
    void fiftyUndosBringBackEveryStateAndFiftyRedosGoForwardAgain(@ForAll @IntRange(min = 0) int seed)
            throws IOException {
        try (TempFolder folder = new TempFolder();
                DataFolder data = DataFolder.open(folder.path(), Clock.systemUTC(), "", t -> {})) {
            Random random = new Random(seed);
            List<String> states = new ArrayList<>(List.of(data.digest()));
            for (int i = 0; i < ACTIONS; i++) {
                act(data, random);
                states.add(data.digest());
            }
            List<String> back = new ArrayList<>(List.of(data.digest()));
            while (data.undo().isPresent()) {
                back.add(data.digest());
            }
            assertThat(data.verify()).isEmpty();
            List<String> forth = new ArrayList<>(List.of(data.digest()));
            while (data.redo().isPresent()) {
                forth.add(data.digest());
            }
            assertThat(forth).isEqualTo(states).hasSize(ACTIONS + 1);
            Collections.reverse(back);
            assertThat(back).isEqualTo(states);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Property(tries = 8)
    void jumpingBackIsTheSameAsSingleUndosAndIsMadeAgainAsAWhole(
            @ForAll @IntRange(min = 0) int seed,
            @ForAll @IntRange(min = 1, max = 11) int back,
            @ForAll @IntRange(min = 1, max = 4) int more)
            throws IOException {
        try (TempFolder folder = new TempFolder();
                DataFolder data = DataFolder.open(folder.path(), Clock.systemUTC(), "", t -> {})) {
            Random random = new Random(seed);
            List<String> states = new ArrayList<>(List.of(data.digest()));
            for (int i = 0; i < 16; i++) {
                act(data, random);
                states.add(data.digest());
            }
            long before = data.lastSeq();
            assertThat(data.undo(back)).isPresent();
            assertThat(data.lastSeq()).isEqualTo(before + 1);
            assertThat(data.digest()).isEqualTo(states.get(16 - back));
            assertThat(data.undo(more)).isPresent();
            assertThat(data.digest()).isEqualTo(states.get(16 - back - more));
            assertThat(data.undo(17)).isEmpty();
            assertThat(data.redo()).isPresent();
            assertThat(data.digest()).isEqualTo(states.get(16 - back));
            assertThat(data.redo()).isPresent();
            assertThat(data.digest()).isEqualTo(states.get(16));
            assertThat(data.redo()).isEmpty();
            for (int i = 15; i >= 0; i--) {
                data.undo();
                assertThat(data.digest()).isEqualTo(states.get(i));
            }
            assertThat(data.verify()).isEmpty();
        }
    }

    /**
     * One action that changes something: a person, a household with its rating, a bulk of ratings,
     * or removals.
     */
    private static void act(DataFolder data, Random random) {
        String before = data.digest();
        while (data.digest().equals(before)) {
            int dice = random.nextInt(10);
            long id = 1L + random.nextInt(60);
            if (dice < 3) {
                data.change(
                        "人",
                        edit -> edit.put(
                                Ledgers.PERSON,
                                Ledgers.PERSON.make(Map.of(
                                        "id", id, "name", "周" + random.nextInt(99), "idState", IdState.MISSING))));
            } else if (dice < 5) {
                data.change("户", edit -> edit.put(Ledgers.HOUSEHOLD, household(id, random)));
            } else if (dice < 8) {
                data.change("评定", edit -> edit.put(Ledgers.RATING, rating((int) id, random)));
            } else if (dice == 8) {
                data.change("其余全部清洁", edit -> {
                    for (int no = 1; no < 1500; no++) {
                        edit.put(Ledgers.RATING, rating(no, random));
                    }
                });
            } else {
                data.change("删除", edit -> {
                    edit.remove(Ledgers.PERSON, id);
                    edit.remove(Ledgers.HOUSEHOLD, id);
                    edit.remove(Ledgers.RATING, Rating.key(3, 1, (int) id));
                });
            }
        }
    }

    private static org.jinguo.model.rating.Household household(long id, Random random) {
        return Ledgers.HOUSEHOLD.make(Map.of(
                "id",
                id,
                "villageId",
                3L,
                "groupId",
                10L + id % 3,
                "no",
                (int) id,
                "seq",
                random.nextInt(9),
                "headName",
                "郑志明",
                "status",
                List.of(HouseholdStatus.values()).get(random.nextInt(3)),
                "validFrom",
                LocalDate.of(2019, 1, 1 + random.nextInt(5))));
    }

    private static Rating rating(int no, Random random) {
        return Ledgers.RATING.make(Map.of(
                "id",
                Rating.key(3, 1, no),
                "householdId",
                (long) no,
                "roundId",
                5L,
                "villageId",
                3L,
                "groupId",
                10L + no % 3,
                "grade",
                List.of(Grade.values()).get(random.nextInt(4)),
                "plaque",
                random.nextBoolean()));
    }
}
