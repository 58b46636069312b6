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
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir Path folder;

    private DataFolder open() {
        return DataFolder.open(folder, Clock.systemUTC(), "", t -> {});
    }

    private String filled(int people) {
        try (DataFolder data = open()) {
            for (int i = 1; i <= people; i++) {
                long id = i;
                data.change(
                        "人",
                        edit ->
                                edit.add(
                                        Ledgers.PERSON,
                                        Ledgers.PERSON.make(
                                                Map.of(
                                                        "id",
                                                        id,
                                                        "name",
                                                        "周春香",
                                                        "idState",
                                                        IdState.MISSING))));
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
                            Messages.get("store.opening.rebuilt", 5),
                            Messages.get("store.opening.journalDamaged"));
            data.change("删", edit -> edit.remove(Ledgers.PERSON, 1));
        }
        Files.delete(folder.resolve("data.mv.db"));
        try (DataFolder data = open()) {
            assertThat(data.lastSeq()).isEqualTo(6);
            assertThat(data.verify()).isEmpty();
        }
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
                        edit ->
                                edit.add(
                                        Ledgers.PERSON,
                                        Ledgers.PERSON.make(
                                                Map.of(
                                                        "id",
                                                        (long) id,
                                                        "name",
                                                        "祝",
                                                        "idState",
                                                        IdState.MISSING))));
            }
        }
        assertThat(Site.of(folder, Clock.systemUTC()).snapshots().list()).hasSize(10);
    }
}
