package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Opens whole data folders as the code of each step of the schema left them, the ways a folder may
 * be found: {@code releases/v00N-folder.zip} and beside it what it held in the words of that code,
 * both made by {@link ReleaseFolderMaker}.
 */
class ReleaseFolderTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 18);

    private static final List<String> ALL_STEPS = List.of("再删户", "撤销：删户", "删户", "住户");

    @TempDir
    Path temp;

    /** What is lost of a folder before it is opened. */
    private interface Loss {
        void of(Path folder) throws IOException;
    }

    /** What an opening found: its notes, and the steps of the household that was removed twice. */
    private record Found(List<String> notes, List<String> removedTwice) {}

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"v001", "v002", "v003", "v004"})
    private @interface EachRelease {}

    @EachRelease
    void opensAFolderAsItWasLeft(String release) throws IOException {
        Found found = opened(release, folder -> {});
        assertThat(found.notes()).isEmpty();
        assertThat(found.removedTwice()).isEqualTo(kept(release));
    }

    @EachRelease
    void countsAFolderThatWasNotClosedAndMakesItAnew(String release) throws IOException {
        Found found = opened(release, folder -> Files.delete(folder.resolve("clean.mark")));
        assertThat(found.notes()).containsExactly(rebuilt(changes(release)));
        assertThat(found.removedTwice()).isEqualTo(kept(release));
    }

    @EachRelease
    void rebuildsALostDatabaseFromTheNewestSnapshot(String release) throws IOException {
        Found found = opened(release, ReleaseFolderTest::loseDatabase);
        assertThat(found.notes()).containsExactly(rebuilt(changes(release)));
        assertThat(found.removedTwice()).isEqualTo(kept(release));
    }

    @EachRelease
    void rebuildsALostDatabaseFromAnOlderSnapshotAndTheJournal(String release) throws IOException {
        Found found = opened(release, ReleaseFolderTest::loseDatabaseAndNewestSnapshot);
        assertThat(found.notes()).containsExactly(rebuilt(changes(release)));
        assertThat(found.removedTwice()).isEqualTo(ALL_STEPS);
    }

    @EachRelease
    void rebuildsALostDatabaseFromTheJournalAlone(String release) throws IOException {
        Found found = opened(release, ReleaseFolderTest::loseAllButTheJournal);
        assertThat(found.notes()).containsExactly(rebuilt(changes(release)));
        assertThat(found.removedTwice()).isEqualTo(ALL_STEPS);
    }

    @EachRelease
    void whatIsWrittenAfterAStepOfTheSchemaCanBeTakenBackAndReplayed(String release) throws IOException {
        goesOn(release);
    }

    private void goesOn(String release) throws IOException {
        Path room = unpacked(release, "room");
        Map<String, String> sums;
        List<String> history;
        String digest;
        try (DataFolder data = open(room)) {
            goOn(data);
            assertThat(data.verify()).isEmpty();
            sums = ReleaseFolderMaker.sums(data);
            history = history(data);
            digest = data.digest();
        }
        loseAllButTheJournal(room);
        try (DataFolder data = open(room)) {
            assertThat(data.verify()).isEmpty();
            assertThat(ReleaseFolderMaker.sums(data)).isEqualTo(sums);
            assertThat(history(data)).isEqualTo(history);
            assertThat(data.digest()).isEqualTo(digest);
        }
    }

    /** Touches a table of the first step, one that stands behind later ones, and one of V004. */
    private static void goOn(DataFolder data) {
        AidPayment paid = payment(data);
        data.change("退回", edit -> edit.put(Ledgers.PAYMENT, Ledgers.PAYMENT.with(paid, "remark", "收据已补")));
        data.change("审核人", edit -> data.settings().put(edit, SettingStore.CHECKER, "祝主任"));
        data.change("重开", edit -> {
            RoundEdits rounds = new RoundEdits(edit, data.ratings());
            rounds.close(round(data), village(data), DAY);
            rounds.reopen(round(data), village(data), DAY.plusDays(2), "漏评");
        });
        data.undo(2);
        assertThat(data.settings().get(SettingStore.CHECKER)).isEmpty();
        data.redo();
        assertThat(data.settings().get(SettingStore.CHECKER)).contains("祝主任");
        assertThat(data.log().ofRecord(Ledgers.PAYMENT, paid.id()))
                .extracting(step -> step.change().label())
                .containsExactly("退回", "救助");
    }

    /** Opens a folder twice and reads it each time. */
    private Found opened(String release, Loss loss) throws IOException {
        Path room = unpacked(release, "room");
        loss.of(room);
        String digest = digestOfUntouched(release);
        Found found;
        try (DataFolder data = open(room)) {
            says(data, release);
            assertThat(data.digest()).isEqualTo(digest);
            found = new Found(data.notes(), removedTwice(data));
        }
        try (DataFolder data = open(room)) {
            says(data, release);
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.notes()).isEmpty();
            assertThat(removedTwice(data)).isEqualTo(found.removedTwice());
        }
        return found;
    }

    /** A database of V001 knows the newest removal of a record only (see V002). */
    private static List<String> kept(String release) {
        return release.equals("v001") ? ALL_STEPS.subList(0, 2) : ALL_STEPS;
    }

    private static long changes(String release) throws IOException {
        return Long.parseLong(told(release).get("changes"));
    }

    private static String rebuilt(long changes) {
        return Messages.get("store.opening.rebuilt", changes);
    }

    private String digestOfUntouched(String release) throws IOException {
        try (DataFolder data = open(unpacked(release, "untouched"))) {
            return data.digest();
        }
    }

    private static void says(DataFolder data, String release) throws IOException {
        Map<String, String> told = told(release);
        assertThat(data.verify()).isEmpty();
        assertThat(data.lastSeq()).isEqualTo(changes(release));
        assertThat(ReleaseFolderMaker.sums(data)).isEqualTo(below(told, "sum."));
        assertThat(history(data)).isEqualTo(List.copyOf(below(told, "change.").values()));
        saysPeople(data);
        saysHouseholds(data);
        if (told.containsKey("sum.village_round")) {
            saysRoundOfVillage(data);
        }
    }

    private static void saysPeople(DataFolder data) {
        Person changed = person(data, ReleaseFolderMaker.CHANGED);
        Person imported = person(data, ReleaseFolderMaker.IMPORTED);
        assertThat(List.of(changed.phone(), imported.phone())).containsExactly("19900000011", "19900000022");
        assertThat(data.log().ofRecord(Ledgers.PERSON, changed.id()))
                .extracting(step -> step.change().kind() + " " + step.after().get("phone"))
                .containsExactly("REDO 19900000011", "UNDO 19900000001", "EDIT 19900000011", "EDIT 19900000001");
        List<Long> villages = List.of(village(data).id());
        assertThat(data.leaders().inOffice(villages, DAY)).hasSize(1);
        assertThat(data.leaders().groups(villages))
                .extracting(TermGroup::groupId)
                .containsExactlyInAnyOrderElementsOf(data.areas().tree().children(villages.get(0)).stream()
                        .map(Area::id)
                        .toList());
        assertThat(payment(data).amount()).isEqualTo(1_000_000);
        assertThat(payment(data).byScreening()).isTrue();
        assertThat(data.settings().get(SettingStore.FILLER)).contains("郑会计");
        assertThat(data.settings().get(SettingStore.HOME_UNIT)).contains(ReleaseFolderMaker.VILLAGE);
    }

    private static void saysHouseholds(DataFolder data) {
        assertThat(data.ratings().sheet(village(data), round(data)))
                .extracting(Rating::grade, Rating::score, Rating::problem)
                .containsExactly(tuple(Grade.FAIR, 70, null), tuple(Grade.UNCLEAN, 50, "柴草乱放"));
        assertThat(house(data, 3)).isEmpty();
        Household last = house(data, ReleaseFolderMaker.LAST).orElseThrow();
        assertThat(last.headName()).isEqualTo("周金福");
        assertThat(last.remark()).endsWith("1100").hasSizeGreaterThan(100);
        assertThat(last.status()).isEqualTo(HouseholdStatus.LIVING);
    }

    /** The steps of the only record in the recycle bin, newest first. */
    private static List<String> removedTwice(DataFolder data) {
        RecycleBin.Asked all = new RecycleBin.Asked(Optional.empty(), false);
        List<RecycleBin.Removed> bin = new RecycleBin(data).list(all, r -> true, 9);
        assertThat(bin).hasSize(1);
        assertThat(bin.get(0).last().map(r -> ((Household) r).no())).contains(3);
        return data.log().ofRecord(Ledgers.HOUSEHOLD, bin.get(0).id()).stream()
                .map(step -> step.change().label())
                .toList();
    }

    private static void saysRoundOfVillage(DataFolder data) {
        RatingRound round = round(data);
        assertThat(data.ratings().villageRound(village(data), round))
                .hasValueSatisfying(v -> assertThat(v.locked()).isTrue())
                .map(VillageRound::closedOn)
                .contains(DAY);
        assertThat(data.ratings().paper(village(data), round)).hasSize(1);
        assertThat(data.ratings().secondLooks(village(data), round)).hasSize(1);
        assertThat(data.ratings().rechecks(village(data), round))
                .singleElement()
                .matches(r -> r.passed() && r.finding().equals("已清理"));
        Household split = house(data, ReleaseFolderMaker.LAST + 1).orElseThrow();
        assertThat(split.fromId())
                .isEqualTo(house(data, ReleaseFolderMaker.LAST).orElseThrow().id());
    }

    private static Area village(DataFolder data) {
        return data.areas().tree().byCode(ReleaseFolderMaker.VILLAGE).orElseThrow();
    }

    private static RatingRound round(DataFolder data) {
        return data.ratings().round(ReleaseFolderMaker.Q4).orElseThrow();
    }

    private static Person person(DataFolder data, String idNo) {
        assertThat(data.people().byIdNo(idNo)).hasSize(1);
        return data.people().byIdNo(idNo).get(0);
    }

    private static AidPayment payment(DataFolder data) {
        return data.aid()
                .ofPerson(person(data, ReleaseFolderMaker.IMPORTED).id())
                .get(0);
    }

    private static Optional<Household> house(DataFolder data, int no) {
        return data.ratings().households(village(data).id()).stream()
                .filter(h -> h.no() == no)
                .findFirst();
    }

    private static List<String> history(DataFolder data) {
        List<Change> changes = new ArrayList<>(data.log().newest(Integer.MAX_VALUE));
        Collections.reverse(changes);
        return changes.stream().map(ReleaseFolderMaker::line).toList();
    }

    private static void loseDatabase(Path folder) throws IOException {
        Files.delete(folder.resolve("data.mv.db"));
    }

    private static void loseDatabaseAndNewestSnapshot(Path folder) throws IOException {
        loseDatabase(folder);
        Snapshots snapshots = Site.of(folder, Clock.systemUTC()).snapshots();
        Files.delete(snapshots.list().get(0).file());
    }

    private static void loseAllButTheJournal(Path folder) throws IOException {
        loseDatabase(folder);
        Disk.REAL.deleteFolder(folder.resolve("snapshots"));
    }

    private static DataFolder open(Path folder) {
        return DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReleaseFolderTest.class.getResourceAsStream("/releases/" + name));
    }

    private Path unpacked(String release, String name) throws IOException {
        Path room = temp.resolve(name);
        try (ZipInputStream zip = new ZipInputStream(resource(release + "-folder.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = room.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        assertThat(room.resolve("clean.mark")).exists();
        return room;
    }

    private static Map<String, String> told(String release) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(resource(release + "-folder.txt"), StandardCharsets.UTF_8))) {
            in.lines().map(l -> l.split("=", 2)).forEach(l -> lines.put(l[0], l[1]));
        }
        return lines;
    }

    private static Map<String, String> below(Map<String, String> told, String prefix) {
        Map<String, String> found = new TreeMap<>();
        told.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }
}
