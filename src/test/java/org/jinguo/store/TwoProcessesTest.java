package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.store.disk.Deed;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two at one folder, past all locks: the one that loses it says so and harms nothing. */
class TwoProcessesTest {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final String ELSEWHERE = "jinguo1 0-0-0 AnotherComputer_ 1 1 ";

    @TempDir
    Path room;

    private final List<String> told = new ArrayList<>();

    private Path folder() {
        return room.resolve("台账");
    }

    private DataFolder open(Disk disk) {
        return open(disk, PATIENCE);
    }

    private DataFolder open(Disk disk, Duration patience) {
        Site site = new Site(folder(), disk, Clock.systemUTC(), patience);
        return DataFolder.open(site, "", told::add);
    }

    private static Disk disk(boolean locks) {
        return locks ? Disk.watched(deed -> {}) : Disk.withoutLocks(deed -> {});
    }

    private static void put(DataFolder data, long id) {
        data.change("录", edit -> edit.put(Ledgers.PERSON, FaultRun.person(id, "祝" + id)));
    }

    private Path owner() {
        return folder().resolve("lock.owner");
    }

    private static void requireKey(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private void requireNothingPutAside() {
        assertThat(folder().resolve("quarantine")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void losesTheFolderToAnotherWithoutHarm(boolean locks) throws IOException {
        DataFolder first = open(disk(locks));
        put(first, 1);
        put(first, 2);
        Files.delete(folder().resolve("lock"));
        Files.delete(owner());
        Optional<DataFolder> second = opened(disk(locks));
        requireNothingPutAside();
        if (second.isEmpty()) {
            put(first, 3);
            first.close();
            return;
        }
        DataFolder other = second.get();
        assertThat(FaultRun.people(other)).containsOnlyKeys(1L, 2L);
        assertThatThrownBy(() -> put(first, 3)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.key()).isEqualTo("taken");
            assertThat(e.userMessage()).contains(Doing.CHANGING.outcome());
        });
        put(other, 4);
        String digest = other.digest();
        first.close();
        assertThat(told).contains(Messages.get("store.closing.notOurs"));
        assertThat(other.digest()).isEqualTo(digest);
        put(other, 5);
        assertThat(other.verify()).isEmpty();
        other.close();
        try (DataFolder again = open(disk(locks))) {
            assertThat(again.notes()).isEmpty();
            assertThat(FaultRun.people(again)).containsOnlyKeys(1L, 2L, 4L, 5L);
            assertThat(again.verify()).isEmpty();
        }
    }

    /** Empty when the first one's lock on the database still shows. */
    private Optional<DataFolder> opened(Disk disk) {
        try {
            return Optional.of(open(disk));
        } catch (StoreException e) {
            assertThat(e.key()).isEqualTo("inUse");
            return Optional.empty();
        }
    }

    @Test
    void doesNotSayThatAChangeIsNotThereWhichTheOtherMayHaveRead() throws IOException {
        AtomicBoolean taken = new AtomicBoolean();
        Disk.Watch lose = deed -> {
            boolean journal = deed.file().toString().contains("journal-");
            if (journal && deed.act() == Deed.Act.FORCE && taken.getAndSet(false)) {
                Files.writeString(owner(), ELSEWHERE + "1");
            }
        };
        DataFolder first = open(Disk.withoutLocks(lose));
        put(first, 1);
        taken.set(true);
        assertThatThrownBy(() -> put(first, 2)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.key()).isEqualTo("taken");
            assertThat(e.userMessage()).contains(Messages.get("store.taken.unsure"));
        });
        first.close();
        try (DataFolder other = open(disk(false))) {
            assertThat(FaultRun.people(other)).containsOnlyKeys(1L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysAtOnceThatTheFolderIsInUse(boolean locks) {
        try (DataFolder first = open(disk(locks), Duration.ofMinutes(5))) {
            put(first, 1);
            requireKey(() -> open(disk(locks), Duration.ofMinutes(5)), "inUse");
            put(first, 2);
            assertThat(first.verify()).isEmpty();
        }
        requireNothingPutAside();
    }

    @Test
    void seesAnotherProcessThatLivesAndOneThatDied() throws IOException, InterruptedException {
        Process child = CrashTest.start(folder(), 7);
        try (BufferedReader out = child.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).isEqualTo("open");
            out.readLine();
            requireKey(() -> open(disk(false), Duration.ofMinutes(5)), "inUse");
            requireKey(() -> open(disk(true), Duration.ofMinutes(5)), "inUse");
            String last = out.readLine();
            child.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line.contains("-") ? line : last;
            }
            child.waitFor();
            requireNothingPutAside();
            long acknowledged = Long.parseLong(last.split(" ")[0]);
            try (DataFolder data = open(disk(true), Duration.ofMinutes(5))) {
                assertThat(data.lastSeq()).isBetween(acknowledged, acknowledged + 1);
                assertThat(data.verify()).isEmpty();
            }
        } finally {
            child.destroyForcibly();
        }
    }

    @Test
    void opensWhatAnotherComputerLeftAndGivesNoSignOf() throws IOException {
        try (DataFolder data = open(disk(true))) {
            put(data, 1);
        }
        Files.writeString(owner(), ELSEWHERE + "1");
        try (DataFolder data = open(disk(true))) {
            assertThat(FaultRun.people(data)).containsOnlyKeys(1L);
            assertThat(data.notes()).isEmpty();
        }
        assertThat(owner()).doesNotExist();
        assertThat(folder().resolve("lock.asked")).doesNotExist();
        requireNothingPutAside();
    }

    @Test
    void leavesAFolderAloneWhoseComputerAnswers() throws IOException, InterruptedException {
        try (DataFolder data = open(disk(true))) {
            put(data, 1);
        }
        Files.writeString(owner(), ELSEWHERE + "1");
        Path question = folder().resolve("lock.asked");
        Thread other = new Thread(() -> {
            while (!Files.exists(question)) {
                Thread.onSpinWait();
            }
            try {
                Path draft = Files.writeString(room.resolve("own"), ELSEWHERE + "2");
                Disk.REAL.move(draft, owner());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        requireKey(() -> open(disk(true), Duration.ofMinutes(5)), "inUse");
        other.join();
        assertThat(owner()).hasContent(ELSEWHERE + "2");
        assertThat(question).doesNotExist();
        requireNothingPutAside();
    }

    @Test
    void makesNoGhostOfAFolderThatWasMovedAway() throws IOException {
        DataFolder data = open(disk(true));
        put(data, 1);
        Files.move(folder(), room.resolve("别处"));
        requireKey(() -> put(data, 2), "gone");
        data.close();
        assertThat(folder()).doesNotExist();
        assertThat(told).contains(Messages.get("store.closing.notOurs"));
        Files.move(room.resolve("别处"), folder());
        try (DataFolder again = open(disk(true))) {
            assertThat(FaultRun.people(again)).containsOnlyKeys(1L);
            assertThat(again.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesNothingIntoAnotherLedgerInItsPlace(boolean open) throws IOException {
        DataFolder data = open(disk(true));
        data.answerKnocks(() -> {});
        put(data, 1);
        Files.move(folder(), room.resolve("别处"));
        DataFolder other = open(disk(true));
        other.answerKnocks(() -> {});
        put(other, 7);
        if (!open) {
            other.close();
        }
        List<String> before = content(folder());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> put(data, 2)).isInstanceOf(StoreException.class);
        data.close();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(content(folder())).isEqualTo(before);
        other.close();
        try (DataFolder again = open(disk(true))) {
            assertThat(again.notes()).isEmpty();
            assertThat(FaultRun.people(again)).containsOnlyKeys(7L);
        }
    }

    /** Names and bytes of all files. */
    static List<String> content(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(folder.relativize(file) + " " + CleanMark.hash(file));
            }
            return all;
        }
    }
}
