package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged while a folder is open is found and mended, and nothing is left lying about. */
class MendDamageTest {

    @TempDir
    Path folder;

    private long millis = Instant.parse("2019-12-18T02:32:07Z").toEpochMilli();

    /** Opens with a clock that stands a minute later each time. */
    private DataFolder open(List<String> told) {
        millis += Duration.ofMinutes(1).toMillis();
        Clock clock = Clock.fixed(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
        return DataFolder.open(new Site(folder, Disk.REAL, clock, Duration.ZERO), "郑会计", told::add);
    }

    private DataFolder open() {
        return open(new ArrayList<>());
    }

    private static void sql(DataFolder data, String sql) throws SQLException {
        int rows = data.readers().counted(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
        assertThat(rows).isPositive();
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 16);
        }
    }

    private Path journal() {
        return Journal.path(folder.resolve("journal"), 1);
    }

    private void changes(DataFolder data, int from, int to) {
        for (int i = from; i <= to; i++) {
            assertThat(SmallLedger.change(data, i)).isPresent();
        }
    }

    /** Found, mended, said, in order afterwards, now and after the next opening. */
    private void mends(DataFolder data, String found, String done) {
        long seq = data.lastSeq();
        assertThat(data.verify()).containsExactly(found);
        assertThat(data.mend(Progress.NONE)).contains(done);
        assertThat(data.verify()).isEmpty();
        assertThat(data.mend(Progress.NONE)).isEmpty();
        assertThat(data.lastSeq()).isEqualTo(seq);
    }

    private void opensWell(String digest) {
        try (DataFolder data = open()) {
            assertThat(data.notes()).isEmpty();
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set name='别人' where id=4#table person",
                "delete from rating where household_id=3#table rating",
                "update household_count set n=n+1#tally household_count",
                "update rating_count set plaques=plaques+2#tally rating_count"
            })
    void rowsThatWereChangedBehindOurBack(String how) throws SQLException {
        String before;
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 4);
            before = data.digest();
            changes(data, 5, 5);
            digest = data.digest();
            sql(data, how.substring(0, how.indexOf('#')));
            assertThat(data.verify()).isNotEmpty();
            assertThat(data.mend(Progress.NONE)).contains(Messages.get("store.opening.rebuilt", data.lastSeq()));
            assertThat(data.verify()).isEmpty();
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.undo()).isPresent();
            assertThat(data.digest()).isEqualTo(before);
            assertThat(data.redo()).isPresent();
            assertThat(data.digest()).isEqualTo(digest);
        }
        opensWell(digest);
    }

    @Test
    void aBitOfAJournalFrame() throws IOException {
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 5);
            String before = data.digest();
            changes(data, 6, 6);
            flip(journal(), FrameMutator.offset(Files.readAllBytes(journal()), 3) + 40L);
            mends(data, Messages.get("store.verify.journal", 1), Messages.get("store.mended.journal"));
            assertThat(data.undo()).isPresent();
            assertThat(data.digest()).isEqualTo(before);
            changes(data, 8, 8);
            digest = data.digest();
            assertThatThrownBy(() -> data.undo(5)).hasMessage("journalDamaged");
            assertThat(data.digest()).isEqualTo(digest);
        }
        opensWell(digest);
        Files.delete(folder.resolve("data.mv.db"));
        Files.delete(folder.resolve("clean.mark"));
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void aBitOfASnapshot() throws IOException {
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 3);
            data.snapshot();
            Path newest =
                    Site.of(folder, Clock.systemUTC()).snapshots().list().get(0).file();
            flip(newest, Files.size(newest) / 2);
            mends(
                    data,
                    Messages.get("store.verify.snapshot", newest.getFileName()),
                    Messages.get("store.mended.snapshot"));
            assertThat(Site.of(folder, Clock.systemUTC()).snapshots().newestSeq())
                    .isEqualTo(3);
            digest = data.digest();
        }
        opensWell(digest);
    }

    @Test
    void everythingAtOnce() throws IOException, SQLException {
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 3);
            data.snapshot();
            changes(data, 4, 6);
            digest = data.digest();
            Path newest =
                    Site.of(folder, Clock.systemUTC()).snapshots().list().get(0).file();
            flip(newest, Files.size(newest) / 2);
            sql(data, "update person set name='别人' where id=6");
            Files.write(Journal.path(folder.resolve("journal"), 4), new byte[] {1, 2, 3, 4});
            assertThat(data.verify()).hasSize(3);
            assertThat(data.mend(Progress.NONE)).isNotEmpty();
            assertThat(data.verify()).isEmpty();
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.undo()).isPresent();
            assertThat(data.redo()).isPresent();
        }
        opensWell(digest);
    }

    @Test
    void anOlderSnapshotIsLookedAtInItsTurn() throws IOException {
        List<String> told = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            try (DataFolder data = open()) {
                changes(data, i, i);
            }
        }
        Path oldest =
                Site.of(folder, Clock.systemUTC()).snapshots().list().get(3).file();
        flip(oldest, Files.size(oldest) / 2);
        try (DataFolder data = open(told)) {
            for (int i = 0; i < 5; i++) {
                data.snapshot();
            }
            assertThat(told).containsExactly(Messages.get("store.verify.snapshot", oldest.getFileName()));
            assertThat(oldest).doesNotExist();
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void aSnapshotWhoseDatabaseIsNamedOtherwiseIsPassedOver() throws IOException {
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 3);
            data.snapshot();
            changes(data, 4, 4);
            digest = data.digest();
        }
        Files.delete(folder.resolve("data.mv.db"));
        Path newest =
                Site.of(folder, Clock.systemUTC()).snapshots().list().get(0).file();
        String name = "data.mv.db";
        int at = new String(Files.readAllBytes(newest), java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(name);
        flip(newest, at + name.length() - 1L);
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void plainCopiesDoNotStayBehind() throws IOException {
        String digest;
        try (DataFolder data = open()) {
            changes(data, 1, 3);
            digest = data.digest();
        }
        List<Path> left = new ArrayList<>();
        for (String name : List.of(
                "snapshots/verify/data.mv.db",
                "snapshots/verify1234/data.mv.db",
                "snapshots/draft.zip",
                "data-rebuilding.mv.db",
                "data-migrating.mv.db",
                "data.mv.db.newFile",
                "data.mv.db.tempFile",
                "clean.mark.new",
                "lock.owner.new")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            left.add(Files.write(file, new byte[5000]));
        }
        Path hers = Files.createDirectories(folder.resolve("2019.new").resolve("表"));
        opensWell(digest);
        assertThat(left).noneMatch(Files::exists);
        assertThat(folder.resolve("snapshots/verify")).doesNotExist();
        assertThat(hers).exists();
    }

    @Test
    void quarantineIsBounded() throws IOException {
        for (int i = 1; i <= 12; i++) {
            byte[] garbage = new byte[3000];
            new Random(i).nextBytes(garbage);
            try (DataFolder data = open()) {
                changes(data, i, i);
            }
            int number = Journal.segments(folder.resolve("journal")).size();
            Files.write(Journal.path(folder.resolve("journal"), number + 20), garbage);
        }
        assertThat(Disk.REAL.list(folder.resolve("quarantine"))).hasSize(6);
        try (DataFolder data = open()) {
            assertThat(data.lastSeq()).isEqualTo(12);
            assertThat(data.verify()).isEmpty();
        }
        assertThat(Journal.segments(folder.resolve("journal"))).allMatch(n -> n < 20);
    }

    @Test
    void nobodyElseMayLookIn() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (DataFolder data = open()) {
            data.answerKnocks(() -> {});
            changes(data, 1, 2);
            data.snapshot();
            flip(journal(), FrameMutator.offset(Files.readAllBytes(journal()), 1) + 40L);
            data.mend(Progress.NONE);
            assertOwnersAlone();
        }
        Files.delete(folder.resolve("data.mv.db"));
        Files.delete(folder.resolve("clean.mark"));
        Files.write(Journal.path(folder.resolve("journal"), 9), new byte[] {1, 2, 3});
        Files.setPosixFilePermissions(
                Journal.path(folder.resolve("journal"), 9), PosixFilePermissions.fromString("rw-------"));
        open().close();
        assertOwnersAlone();
    }

    private void assertOwnersAlone() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                String rights = Files.isDirectory(file) ? "rwx------" : "rw-------";
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(rights);
            }
        }
    }
}
