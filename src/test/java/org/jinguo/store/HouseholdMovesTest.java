package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jinguo.TempFolder;
import org.jinguo.figures.Figures;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdMovesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);

    private static List<Household> all(DataFolder data) {
        return data.ratings().households(Samples.village(data).id());
    }

    private static List<Household> there(DataFolder data, LocalDate day) {
        return all(data).stream().filter(h -> h.existsOn(day)).toList();
    }

    private static int people(DataFolder data, LocalDate day) {
        return there(data, day).stream().mapToInt(Household::members).sum();
    }

    private static Household newcomer(int members) {
        return Ledgers.HOUSEHOLD.make(Map.of("headName", "李翠英", "members", members, "status", HouseholdStatus.LIVING));
    }

    /** Splits or joins two neighbours, as a number says; answers by how much the count moved. */
    private static int step(DataFolder data, int choice, LocalDate day) {
        List<Household> there = there(data, day);
        Household one = there.get(choice % there.size());
        if (choice % 2 == 0 && one.members() > 1) {
            data.change("分户", edit -> new HouseholdMoves(edit).split(one, newcomer(1), day, one.members() - 1));
            return 1;
        }
        Household other = there.get((choice + 1) % there.size());
        if (other.id() == one.id()) {
            return 0;
        }
        data.change(
                "并户",
                edit -> new HouseholdMoves(edit)
                        .join(one, List.of(one, other), day.plusDays(1), one.members() + other.members()));
        return -1;
    }

    @Property(tries = 8)
    void splittingAndJoiningKeepThePeopleAndNeverGiveANumberTwice(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 60) Integer> choices) throws IOException {
        try (TempFolder folder = new TempFolder();
                DataFolder data = Samples.village(folder.path(), 4)) {
            String before = data.digest();
            int households = there(data, DAY).size();
            int people = people(data, DAY);
            List<Household> past = there(data, DAY.minusDays(1));
            LocalDate day = DAY;
            for (int choice : choices) {
                households += step(data, choice, day);
                day = day.plusDays(1);
            }
            assertThat(there(data, day)).hasSize(households);
            assertThat(people(data, day)).isEqualTo(people);
            assertThat(all(data)).extracting(Household::no).doesNotHaveDuplicates();
            assertThat(there(data, DAY.minusDays(1)))
                    .extracting(Household::id)
                    .containsExactlyInAnyOrderElementsOf(
                            past.stream().map(Household::id).toList());
            while (data.undoLabel().filter(l -> !l.contains("演示")).isPresent()) {
                data.undo();
            }
            assertThat(data.digest()).isEqualTo(before);
        }
    }

    private static Area elsewhere(DataFolder data) {
        Area village = data.areas().tree().byCode("361103102201").orElseThrow();
        data.change(
                "加组",
                edit -> edit.add(
                        Ledgers.AREA,
                        new Area(
                                edit.newId(),
                                AreaLevel.GROUP,
                                village.code() + "01",
                                "桥头组",
                                AreaKind.GROUP,
                                village.id(),
                                data.areas().tree().highestNo() + 1,
                                1,
                                null,
                                null,
                                null,
                                null,
                                null)));
        return data.areas().tree().children(village.id()).get(0);
    }

    @Test
    void whatWasCountedBeforeStaysWhenHouseholdsMoveAreJoinedAndSplit(@TempDir Path folder) {
        try (DataFolder data = Samples.village(folder, 6)) {
            Samples.ratedBefore(data, Samples.Q4.before());
            Area group = elsewhere(data);
            List<String> before = figures(data);
            List<Household> old = all(data);
            data.change("变动", edit -> {
                HouseholdMoves moves = new HouseholdMoves(edit);
                Household moved = moves.move(old.get(0), group, DAY, "9");
                moves.join(old.get(1), old.subList(1, 3), DAY, 5);
                Household split = moves.split(old.get(4), newcomer(1), DAY, 2);
                assertThat(moved.fromId()).isEqualTo(old.get(0).id());
                assertThat(split.seq()).isEqualTo(old.get(4).seq() + 1);
            });
            assertThat(figures(data)).isEqualTo(before);
            List<Household> now = there(data, Samples.Q4.to());
            assertThat(now).hasSize(old.size() - 1);
            assertThat(data.ratings().wentInto(old.get(1)))
                    .extracting(Household::id)
                    .containsExactly(old.get(2).id());
            assertThat(data.ratings().households(group.parentId()))
                    .singleElement()
                    .satisfies(h -> assertThat(h.no()).isEqualTo(1))
                    .satisfies(h -> assertThat(h.validFrom()).isEqualTo(DAY));
            assertThat(walk(data, old.get(0).groupId())).doesNotHaveDuplicates();
        }
    }

    private static List<Integer> walk(DataFolder data, long group) {
        List<Integer> places = new ArrayList<>();
        there(data, Samples.Q4.to()).stream().filter(h -> h.groupId() == group).forEach(h -> places.add(h.seq()));
        return places;
    }

    /** The figures of R06 in the round before, for the township. */
    private static List<String> figures(DataFolder data) {
        Area home = data.areas().tree().home().orElseThrow();
        return new Figures(data)
                .all(Samples.Q4.before(), home).stream()
                        .filter(l -> l.figure().code().matches("R06.*|B-0.*|X-02"))
                        .map(l -> l.figure().code() + " " + l.value().text())
                        .toList();
    }
}
