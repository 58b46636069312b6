package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.person.IdState;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the data of every release: one zip each under {@code releases/}, made by {@link #main}. */
class ReleaseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"v001, 3"})
    void opensTheDataOfAnEarlierRelease(String release, long changes) throws IOException {
        try (InputStream zip =
                Objects.requireNonNull(ReleaseTest.class.getResourceAsStream("/releases/" + release + ".zip"))) {
            Files.copy(zip, folder.resolve("copy.zip"));
        }
        Path room = Files.createDirectories(folder.resolve("data"));
        Snapshots.unpack(Disk.REAL, folder.resolve("copy.zip"), room, "data");
        try (DataFolder data = DataFolder.open(room, Clock.systemUTC(), "", t -> {})) {
            assertThat(data.verify()).isEmpty();
            assertThat(data.lastSeq()).isEqualTo(changes);
            RatingRound round = data.ratings().round(Period.quarter(2019, 4)).orElseThrow();
            Area village = data.areas().tree().byCode("361103102200").orElseThrow();
            assertThat(data.ratings().sheet(village, round))
                    .extracting(Rating::grade)
                    .containsExactly(Grade.FAIR);
            assertThat(data.people().byIdNo("36119919650312402X")).hasSize(1);
        }
    }

    /**
     * Makes the folder whose closing snapshot becomes the zip of a release. Argument: an empty
     * folder.
     */
    public static void main(String[] args) {
        try (DataFolder data = DataFolder.open(Path.of(args[0]), Clock.systemUTC(), "", t -> {})) {
            Founding.found(data, "361103102200");
            Area village = data.areas().tree().byCode("361103102200").orElseThrow();
            data.change("开评", edit -> data.ratings().openRound(edit, Period.quarter(2019, 4)));
            RatingRound round = data.ratings().round(Period.quarter(2019, 4)).orElseThrow();
            data.change("录入", edit -> {
                edit.add(
                        Ledgers.PERSON,
                        Ledgers.PERSON.make(Map.of(
                                "id", 1L, "name", "郑春香", "idNo", "36119919650312402X", "idState", IdState.RIGHT)));
                edit.add(
                        Ledgers.HOUSEHOLD,
                        Ledgers.HOUSEHOLD.make(Map.of(
                                "id",
                                2L,
                                "villageId",
                                village.id(),
                                "groupId",
                                3L,
                                "no",
                                1,
                                "headName",
                                "祝水根",
                                "status",
                                HouseholdStatus.LIVING)));
                edit.add(
                        Ledgers.RATING,
                        Ledgers.RATING.make(Map.of(
                                "id", Rating.key(village.no(), round.no(), 1),
                                "householdId", 2L,
                                "roundId", round.id(),
                                "villageId", village.id(),
                                "groupId", 3L,
                                "grade", Grade.FAIR,
                                "ratedOn", LocalDate.of(2019, 12, 18))));
            });
        }
    }
}
