package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jinguo.model.Ledgers;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Interrupts whoever works on a ledger at random moments ({@code -Djinguo.interrupts=300} for the
 * long run): nothing is lost, and the interrupt is still there for whom it was meant.
 */
class InterruptTest {

    private static final int ROUNDS = Integer.getInteger("jinguo.interrupts", 40);
    private static final int IN_A_ROUND = 5;
    private static final int LONGEST_SPIN = 60_000;
    private static final int MOST_STEPS = 400;
    private static final long MANY = 500;
    private static final int REOPENED_EVERY = 10;

    @TempDir
    Path folder;

    private final SortedMap<Long, String> expected = new TreeMap<>();
    private final Random random = new Random(20191218);
    private DataFolder data;

    private DataFolder open() {
        return DataFolder.open(folder, Clock.systemUTC(), "", told -> {});
    }

    @Test
    void losesNothingAndNoInterruptWhenInterruptedAtAnyMoment() throws InterruptedException {
        data = open();
        for (int round = 0; round < ROUNDS; round++) {
            boolean reopens = round % REOPENED_EVERY == REOPENED_EVERY - 1;
            round(reopens);
            assertThat(FaultRun.people(data)).as("round %s", round).isEqualTo(expected);
        }
        assertThat(data.verify()).isEmpty();
        data.close();
        data = open();
        assertThat(data.notes()).isEmpty();
        assertThat(FaultRun.people(data)).isEqualTo(expected);
        assertThat(data.verify()).isEmpty();
        data.close();
    }

    /** One thread works, this one interrupts it, each time after it has seen the last one. */
    private void round(boolean reopens) throws InterruptedException {
        AtomicInteger seen = new AtomicInteger();
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        Thread worker = new Thread(() -> work(seen, reopens), "worker");
        worker.setUncaughtExceptionHandler((thread, e) -> wrong.set(e));
        worker.start();
        for (int sent = 0; sent < IN_A_ROUND && worker.isAlive(); sent++) {
            while (seen.get() < sent && worker.isAlive()) {
                Thread.onSpinWait();
            }
            int spins = random.nextInt(LONGEST_SPIN);
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            worker.interrupt();
        }
        worker.join();
        assertThat(wrong.get()).isNull();
        assertThat(seen).as("interrupts that came through").hasValue(IN_A_ROUND);
    }

    private void work(AtomicInteger seen, boolean reopens) {
        Random dice = new Random(seen.hashCode());
        int steps = 0;
        while (seen.get() < IN_A_ROUND && steps++ < MOST_STEPS) {
            step(dice.nextInt(reopens ? 44 : 40));
            if (Thread.interrupted()) {
                seen.incrementAndGet();
                steps = 0;
            }
        }
    }

    private void step(int dice) {
        long id = 1L + random.nextInt(200);
        if (dice < 12) {
            String name = "祝" + random.nextInt(1000);
            data.change("录", edit -> edit.put(Ledgers.PERSON, FaultRun.person(id, name)));
            expected.put(id, name);
        } else if (dice < 16) {
            data.change("删", edit -> edit.remove(Ledgers.PERSON, id));
            expected.remove(id);
        } else if (dice == 16) {
            SortedMap<Long, String> before = new TreeMap<>(expected);
            many(id);
            data.undo();
            assertThat(FaultRun.people(data)).isEqualTo(before);
            data.redo();
        } else if (dice == 17) {
            data.snapshot();
        } else if (dice == 18) {
            assertThat(data.verify()).isEmpty();
        } else if (dice < 40) {
            assertThat(FaultRun.people(data)).isEqualTo(expected);
        } else {
            data.close();
            data = open();
            assertThat(data.notes()).isEmpty();
        }
    }

    private void many(long from) {
        data.change("多", edit -> {
            for (long i = from; i < from + MANY; i++) {
                edit.put(Ledgers.PERSON, FaultRun.person(i, "姜" + from));
            }
        });
        for (long i = from; i < from + MANY; i++) {
            expected.put(i, "姜" + from);
        }
    }

    @Test
    void leavesAnotherFileAloneThatTookItsName() throws IOException, InterruptedException {
        Path file = folder.resolve("file");
        byte[] other = {7};
        Thread writer;
        try (DiskFile opened = Disk.REAL.open(file)) {
            Files.move(file, folder.resolve("away"));
            Files.write(file, other);
            writer = new Thread(() -> writeUntilItFails(opened));
            writer.start();
            while (writer.isAlive()) {
                writer.interrupt();
                Thread.onSpinWait();
            }
            writer.join();
        }
        assertThat(file).hasBinaryContent(other);
    }

    private static void writeUntilItFails(DiskFile file) {
        try {
            while (true) {
                file.write(ByteBuffer.allocate(1 << 16), 0);
            }
        } catch (IOException e) {
            assertThat(e).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void doesEverythingForAThreadThatWasInterruptedBefore() {
        Thread.currentThread().interrupt();
        try {
            for (int i = 0; i < 3; i++) {
                try (DataFolder opened = open()) {
                    assertThat(opened.notes()).isEmpty();
                    opened.change("录", e -> e.put(Ledgers.PERSON, FaultRun.person(7, "祝")));
                    opened.undo();
                    opened.snapshot();
                    assertThat(opened.verify()).isEmpty();
                    assertThat(FaultRun.people(opened)).isEmpty();
                }
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            }
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
