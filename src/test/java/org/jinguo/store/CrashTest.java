package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random moments of entry and import ({@code -Djinguo.crash.kills=200} for the
 * long run) and looks whether every acknowledged Change is there.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("jinguo.crash.kills", 3);
    private static final int SEED = Integer.getInteger("jinguo.crash.seed", 20191218);

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedChangeWhenKilled() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = folder.resolve("data" + kill / 10);
            before = kill % 10 == 0 ? 0 : before;
            Acks acks = runAndKill(data, SEED + kill, random, before);
            if (kill % 3 == 2) {
                damage(data.resolve("data.mv.db"), random);
            }
            before = check(data, acks);
        }
    }

    /** What the child said before it died; what stood there before, when it said nothing. */
    private record Acks(long last, Map<Long, String> digests) {}

    /** Another process that works on a folder until it is killed. */
    static Process start(Path data, int seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashChild.class.getName(),
                        data.toString(),
                        String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Acks runAndKill(Path data, int seed, Random random, long before)
            throws IOException, InterruptedException {
        Process child = start(data, seed);
        Map<Long, String> digests = new HashMap<>();
        long last = before;
        int lines = random.nextInt(250);
        try (BufferedReader out = child.inputReader(StandardCharsets.US_ASCII)) {
            // The moment of the kill: after some acknowledged steps, anywhere within the next ones.
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (lines-- == 0) {
                    child.toHandle().destroyForcibly();
                }
                String[] parts = line.split(" ");
                if (parts.length == 2 && parts[1].contains("-")) {
                    last = Long.parseLong(parts[0]);
                    digests.put(last, parts[1]);
                }
            }
        }
        child.waitFor();
        return new Acks(last, digests);
    }

    private static long check(Path path, Acks acks) {
        try (DataFolder data = DataFolder.open(path, Clock.systemUTC(), "", t -> {})) {
            assertThat(data.lastSeq()).isGreaterThanOrEqualTo(acks.last()).isLessThanOrEqualTo(acks.last() + 1);
            if (data.lastSeq() == acks.last() && !acks.digests().isEmpty()) {
                assertThat(data.digest()).isEqualTo(acks.digests().get(acks.last()));
            }
            assertThat(data.verify()).isEmpty();
            return data.lastSeq();
        }
    }

    private static void damage(Path file, Random random) throws IOException {
        int how = random.nextInt(3);
        if (how == 0) {
            Files.delete(file);
            return;
        }
        try (RandomAccessFile database = new RandomAccessFile(file.toFile(), "rw")) {
            if (how == 1) {
                database.setLength(database.length() / 2);
            } else {
                database.seek(random.nextLong(Math.max(1, database.length() - 4096)) / 4096 * 4096);
                database.write(new byte[4096]);
            }
        }
    }
}
