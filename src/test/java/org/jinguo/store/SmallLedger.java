package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.disk.Disk;

/**
 * A small ledger, closed, whose every state is known, to damage copies of: steps of all kinds, an
 * import in several frames, an undo, two segments, and a snapshot at each of three closings.
 */
final class SmallLedger {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-18T02:32:07Z"), ZoneOffset.ofHours(8));

    private static final int IMPORTED = 3000;

    private final Path folder;
    private final Map<Long, String> digests = new HashMap<>();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private byte[] claim;
    private long last;

    private SmallLedger(Path folder) {
        this.folder = folder;
    }

    /** Makes one in a folder that does not exist yet. */
    static SmallLedger make(Path folder) throws IOException {
        SmallLedger made = new SmallLedger(folder);
        made.session(data -> {
            for (int i = 1; i <= 6; i++) {
                made.edit(data, i);
            }
            made.imported(data);
            made.edit(data, 7);
            made.note(data, data.undo());
            made.note(data, data.redo());
        });
        made.secondSegment();
        made.session(data -> {
            for (int i = 11; i <= 15; i++) {
                made.edit(data, i);
            }
            made.note(data, data.undo(2));
        });
        made.session(data -> {
            for (int i = 21; i <= 23; i++) {
                made.edit(data, i);
            }
            made.claim = bytes(folder.resolve("lock.owner"));
        });
        made.remember();
        return made;
    }

    static DataFolder open(Path folder) {
        Site site = new Site(folder, Disk.REAL, CLOCK, Duration.ZERO);
        return DataFolder.open(site, "郑会计", text -> {});
    }

    private void session(Consumer<DataFolder> work) {
        try (DataFolder data = open(folder)) {
            work.accept(data);
            last = data.lastSeq();
        }
    }

    private void edit(DataFolder data, int i) {
        note(data, change(data, i));
    }

    /** A step that always changes something. */
    static java.util.Optional<Change> change(DataFolder data, int i) {
        return data.change("第" + i + "次改动", edit -> {
            edit.put(Ledgers.PERSON, person(i, "周春香" + i));
            edit.put(Ledgers.HOUSEHOLD, household(i));
            edit.put(Ledgers.RATING, rating(i));
            edit.remove(Ledgers.PERSON, i - 2L);
        });
    }

    private void imported(DataFolder data) {
        note(data, data.importing("导入花名册", "花名册.xlsx", "ab12", edit -> {
            for (int i = 0; i < IMPORTED; i++) {
                // Remarks that do not deflate, so that the import fills part
                // frames.
                edit.add(Ledgers.PERSON, person(1000 + i, "祝" + word(i)));
            }
        }));
    }

    private static String word(int i) {
        return HexFormat.of().toHexDigits((i + 1) * 0x9E3779B97F4A7C15L);
    }

    private void note(DataFolder data, java.util.Optional<Change> made) {
        digests.put(made.orElseThrow().seq(), data.digest());
    }

    /** Goes on in a new segment, as after a step of the schema. */
    private void secondSegment() throws IOException {
        Path journals = folder.resolve("journal");
        JournalScan.End end = JournalScan.all(journals, (frame, at, columns) -> {});
        try (Journal journal = Journal.open(Site.of(folder, Clock.systemUTC()), end, new Journal.Position(1, 0))) {
            journal.goOn(last, false);
        }
    }

    static org.jinguo.model.person.Person person(long id, String name) {
        return Ledgers.PERSON.make(Map.of(
                "id",
                id,
                "name",
                name,
                "idState",
                IdState.MISSING,
                "remark",
                word((int) id).repeat(6)));
    }

    private static Household household(long id) {
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
                1,
                "headName",
                "郑志明",
                "status",
                HouseholdStatus.LIVING,
                "validFrom",
                LocalDate.of(2019, 1, 1)));
    }

    private static Rating rating(int no) {
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
                Grade.CLEAN,
                "plaque",
                false));
    }

    private void remember() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.resolve("logs"))) {
                    files.put(folder.relativize(file).toString(), bytes(file));
                }
            }
        }
    }

    /** The number of the last Change. */
    long last() {
        return last;
    }

    /** The content after a Change. */
    String digest(long seq) {
        return digests.get(seq);
    }

    /** The content of each file, by its name within the folder. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The names of files that begin so. */
    List<String> named(String start) {
        return files.keySet().stream().filter(name -> name.startsWith(start)).toList();
    }

    /** What {@code lock.owner} held while the folder was open. */
    byte[] claim() {
        return claim.clone();
    }

    /** Puts all files into a folder that is empty or does not exist. */
    void copyTo(Path target) throws IOException {
        for (String name : files.keySet()) {
            Path file = target.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, files.get(name));
        }
    }

    /** Copies a folder, also one that is open: what a kill would leave. */
    static void copy(Path from, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = target.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
