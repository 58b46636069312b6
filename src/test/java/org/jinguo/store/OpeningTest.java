package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;

    private DataFolder open() {
        return DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
    }

    private String filled(int people) {
        try (DataFolder data = open()) {
            for (int i = 1; i <= people; i++) {
                long id = i;
                data.change(
                        "人",
                        edit -> edit.add(
                                Ledgers.PERSON,
                                Ledgers.PERSON.make(Map.of("id", id, "name", "周春香", "idState", IdState.MISSING))));
            }
            return data.digest();
        }
    }

    @Test
    void refusesDataOfANewerProgramAndLeavesThemAlone() throws SQLException, IOException {
        filled(1);
        H2File database = Site.of(folder, Clock.systemUTC()).database();
        Connection raw = database.connect();
        raw.createStatement().executeUpdate("update meta set text='99' where name='schema'");
        database.shutdown(raw, false);
        byte[] before = Files.readAllBytes(folder.resolve("data.mv.db"));
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessage("newer");
        assertThat(Files.exists(folder.resolve("quarantine"))).isFalse();
        assertThat(before).isNotEmpty();
    }

    @Test
    void cutsOffTheRestOfAnInterruptedWrite() throws IOException {
        String digest = filled(3);
        Path journal = folder.resolve("journal/journal-000001.log");
        Files.write(journal, new byte[] {0, 0, 1, 0, 9, 9, 9, 9, 5, 5}, StandardOpenOption.APPEND);
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.verify()).isEmpty();
            assertThat(data.lastSeq()).isEqualTo(3);
        }
    }

    @Test
    void goesOnWithANewSegmentWhenTheJournalIsDamagedAndTheDatabaseIsNot() throws IOException {
        String digest = filled(5);
        Path journal = folder.resolve("journal/journal-000001.log");
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length - 40] ^= 4;
        Files.write(journal, bytes);
        Files.delete(folder.resolve("clean.mark"));
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.notes())
                    .containsExactly(
                            Messages.get("store.opening.rebuilt", 5), Messages.get("store.opening.journalDamaged"));
            data.change("删", edit -> edit.remove(Ledgers.PERSON, 1));
        }
        Files.delete(folder.resolve("data.mv.db"));
        try (DataFolder data = open()) {
            assertThat(data.lastSeq()).isEqualTo(6);
            assertThat(data.verify()).isEmpty();
        }
    }

    /** H2 swallows what goes wrong while it closes: a mark may stand beside a file that is bad. */
    private void marked(byte[] database) throws IOException {
        Path file = Files.write(folder.resolve("data.mv.db"), database);
        CleanMark mark = CleanMark.read(folder).orElseThrow();
        new CleanMark(CleanMark.hash(file), mark.seq(), mark.end(), mark.chain(), mark.lastChange())
                .write(Disk.REAL, folder);
    }

    private void requireBroughtBack(String digest, int seq) {
        try (DataFolder data = open()) {
            assertThat(data.notes()).containsExactly(Messages.get("store.opening.rebuilt", seq));
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void makesADatabaseAnewThatWasClosedBeforeAllWasInIt() throws IOException {
        filled(2);
        byte[] older = Files.readAllBytes(folder.resolve("data.mv.db"));
        String digest;
        try (DataFolder data = open()) {
            data.change("删", edit -> edit.remove(Ledgers.PERSON, 1));
            digest = data.digest();
        }
        marked(older);
        requireBroughtBack(digest, 3);
    }

    @Test
    void makesADatabaseAnewThatWasClosedAndCanNotBeRead() throws IOException {
        String digest = filled(2);
        byte[] bytes = Files.readAllBytes(folder.resolve("data.mv.db"));
        for (int at = 8192; at < bytes.length; at++) {
            bytes[at] ^= 5;
        }
        marked(bytes);
        requireBroughtBack(digest, 2);
    }

    @Test
    void takesABeginningThatWasCutShortForNone() throws IOException {
        filled(0);
        Path journal = folder.resolve("journal/journal-000001.log");
        byte[] begun = Files.readAllBytes(journal);
        Disk.REAL.deleteFolder(folder.resolve("snapshots"));
        for (int length : new int[] {0, 10, 100, begun.length - 3, begun.length}) {
            Files.deleteIfExists(folder.resolve("clean.mark"));
            Files.deleteIfExists(folder.resolve("data.mv.db"));
            Disk.REAL.deleteFolder(folder.resolve("snapshots"));
            Files.write(journal, Arrays.copyOf(begun, length));
            try (DataFolder data = open()) {
                assertThat(data.notes()).as("%s bytes", length).isEmpty();
                assertThat(data.lastSeq()).isZero();
            }
        }
        assertThat(folder.resolve("quarantine")).doesNotExist();
    }

    @Test
    void takesACleanEndForOneAlsoBehindARollOverThatWasCutOff() throws IOException {
        String digest = filled(3);
        Path journal = folder.resolve("journal");
        Files.createFile(journal.resolve("journal-000002.log"));
        Files.createFile(journal.resolve("journal-000002.log.new"));
        open().close();
        try (DataFolder data = open()) {
            assertThat(data.notes()).isEmpty();
            assertThat(data.digest()).isEqualTo(digest);
        }
        assertThat(journal.toFile().list()).containsExactly("journal-000001.log");
    }

    @Test
    void bringsTheFirstWindowForwardForASecondStart() throws InterruptedException {
        try (DataFolder data = open()) {
            assertThat(DataFolder.bringForward(folder)).isFalse();
            CountDownLatch front = new CountDownLatch(1);
            data.answerKnocks(front::countDown);
            assertThat(DataFolder.bringForward(folder)).isTrue();
            assertThat(front.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(DataFolder.bringForward(folder)).isFalse();
    }

    @Test
    void keepsSnapshotsApartAndNoMoreThanItShould() throws IOException {
        for (int i = 0; i < 14; i++) {
            int id = 100 + i;
            try (DataFolder data = open()) {
                data.change(
                        "人",
                        edit -> edit.add(
                                Ledgers.PERSON,
                                Ledgers.PERSON.make(Map.of("id", (long) id, "name", "祝", "idState", IdState.MISSING))));
            }
        }
        assertThat(Site.of(folder, Clock.systemUTC()).snapshots().list()).hasSize(10);
    }
}
