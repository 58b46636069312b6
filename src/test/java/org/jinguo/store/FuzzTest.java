package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Whatever stands in our files, the readers come to an end, take little memory and throw nothing
 * but {@link IOException}; and no opening passes over a loss in silence. {@code
 * -Djinguo.fuzz=100000} for the long run.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("jinguo.fuzz", 3000);
    private static final int OPENINGS = INPUTS < 10_000 ? 20 : INPUTS / 250;
    private static final int SEED = Integer.getInteger("jinguo.fuzz.seed", 20191218);

    /** What reading one frame may allocate, and a whole journal whose frames do not swell. */
    private static final long MOST_ALLOCATED = 320L << 20;

    private static final Duration GUARD = Duration.ofSeconds(60);
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.jinguo.store");

    @TempDir
    static Path temp;

    private static SmallLedger ledger;
    private static Set<String> known;

    @BeforeAll
    static void makeLedger() throws IOException {
        LOG.setLevel(Level.OFF);
        ledger = SmallLedger.make(temp.resolve("ledger"));
        known = new HashSet<>();
        for (String segment : ledger.named("journal/")) {
            for (byte[] frame : FrameMutator.frames(ledger.files().get(segment))) {
                known.add(hex(Frame.hashOf(frame)));
            }
        }
        assertThat(ledger.named("journal/")).hasSize(2);
        assertThat(ledger.named("snapshots/snapshot-")).hasSize(3);
        assertThat(known).hasSizeGreaterThan(20);
    }

    @AfterAll
    static void speakAgain() {
        LOG.setLevel(null);
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static Random random(int salt) {
        return new Random(SEED * 31L + salt);
    }

    /** Reads one input; the message names it when it fails. */
    private interface Reading {
        void input(int number, Random random) throws IOException;
    }

    private static void each(int salt, int inputs, Reading reading) {
        List<String> failures = new ArrayList<>();
        for (int from = 0; from < inputs; from += 100) {
            int first = from;
            assertTimeoutPreemptively(GUARD, () -> {
                for (int i = first; i < Math.min(inputs, first + 100); i++) {
                    one(salt, i, reading).ifPresent(failures::add);
                }
            });
        }
        assertThat(failures).isEmpty();
    }

    /** Why an input fails, if it does. */
    private static Optional<String> one(int salt, int number, Reading reading) {
        try {
            reading.input(number, random(salt * 1_000_003 + number));
            return Optional.empty();
        } catch (IOException | RuntimeException | Error e) {
            return Optional.of("input " + number + " of " + salt + ": " + told(e));
        }
    }

    private static void assertLittleSince(long before) {
        assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before)
                .as("bytes allocated")
                .isLessThan(MOST_ALLOCATED);
    }

    @Test
    void journalsReadToTheirEnd() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("journals"));
        each(1, INPUTS / 3, (number, random) -> journal(folder, random));
    }

    private static void journal(Path folder, Random random) throws IOException {
        Mutator mutator = new Mutator(random);
        FrameMutator frames = new FrameMutator(random, mutator);
        Map<String, byte[]> segments = new TreeMap<>();
        for (String name : ledger.named("journal/")) {
            segments.put(name.substring(name.indexOf('/') + 1), ledger.files().get(name));
        }
        String[] names = segments.keySet().toArray(String[]::new);
        int which = random.nextInt(2);
        byte[] whole = segments.get(names[which]);
        boolean sealed = random.nextInt(3) == 0;
        byte[] input = sealed
                ? frames.resealed(whole)
                : random.nextInt(3) == 0
                        ? frames.disordered(whole, segments.get(names[1 - which]))
                        : mutator.damaged(whole);
        segments.put(names[which], input);
        if (random.nextInt(20) == 0) {
            segments.put("journal-00000" + (3 + random.nextInt(7)) + ".log", input);
        }
        try {
            for (Map.Entry<String, byte[]> segment : segments.entrySet()) {
                Files.write(folder.resolve(segment.getKey()), segment.getValue());
            }
            read(folder, !sealed, random);
        } finally {
            for (String name : segments.keySet()) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    private static void read(Path folder, boolean truthful, Random random) throws IOException {
        long bytes = 0;
        for (Path segment : Disk.REAL.list(folder)) {
            bytes += Files.size(segment);
        }
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        long[] seen = {0};
        JournalScan.End end = JournalScan.all(folder, (frame, at, columns) -> {
            seen[0]++;
            if (truthful) {
                assertThat(hex(frame.hash)).isIn(known);
            } else {
                decode(frame, columns);
            }
        });
        assertThat(seen[0]).isLessThanOrEqualTo(bytes / Frame.HEAD);
        assertThat((long) end.faults().size()).isLessThanOrEqualTo(bytes / Frame.HEAD);
        survey(folder, Survey.Base.NOTHING, truthful);
        if (random.nextInt(4) == 0) {
            survey(folder, new Survey.Base(random.nextInt(12), somewhere(random)), false);
        }
        if (truthful) {
            assertLittleSince(before);
        }
    }

    private static Journal.Position somewhere(Random random) {
        return new Journal.Position(random.nextInt(4), random.nextInt(300_000) - 10L);
    }

    private static void decode(Frame frame, RowCodec.Columns columns) {
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        try {
            switch (frame.type) {
                case Frame.CHANGE, Frame.PART -> FrameRows.of(frame, columns).forEach(Images::forward);
                case Frame.START -> SegmentStart.of(frame);
                default -> RowCodec.Columns.read(new ByteReader(frame.body));
            }
        } catch (IOException e) {
            // Bytes that say nothing: the answer that is asked for.
        }
        assertLittleSince(before);
    }

    /** Each Change is either found or told to be missing, and none is both. */
    private static void survey(Path folder, Survey.Base base, boolean truthful) throws IOException {
        Survey survey = Survey.from(folder, base);
        survey.known(ledger.last());
        survey.goesOn();
        if (truthful) {
            Set<Long> all = new HashSet<>(survey.found().keySet());
            for (Survey.Gap gap : survey.missing()) {
                for (long seq = gap.from(); seq <= gap.to(); seq++) {
                    assertThat(all.add(seq)).as("found and missing").isTrue();
                }
            }
            for (long seq = 1; seq <= ledger.last(); seq++) {
                assertThat(all).contains(seq);
            }
        }
    }

    @Test
    void marksAreReadOrNone() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("marks"));
        ledger.copyTo(folder);
        byte[] mark = ledger.files().get("clean.mark");
        H2File database = Site.of(folder, SmallLedger.CLOCK).database();
        each(2, INPUTS / 10, (number, random) -> {
            byte[] input = new Mutator(random).damagedLine(mark);
            byte[] written = random.nextBoolean() ? input : resealedMark(input);
            Files.write(folder.resolve("clean.mark"), written);
            var read = CleanMark.read(folder);
            if (read.isPresent()) {
                read.get().fits(folder.resolve("journal"), database);
                JournalScan.End end = JournalScan.since(
                        folder.resolve("journal"), read.get().lastChange(), null, (frame, at, columns) -> {});
                read.get().agrees(end);
            }
        });
    }

    /** A mark with its own checksum put right. */
    static byte[] resealedMark(byte[] mark) {
        String text = new String(mark, StandardCharsets.ISO_8859_1).strip();
        String line = text.substring(0, text.lastIndexOf(' ') + 1);
        CRC32C sum = new CRC32C();
        sum.update(line.getBytes(StandardCharsets.ISO_8859_1));
        return (line + String.format(java.util.Locale.ROOT, "%08x", sum.getValue()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void claimsAreHeldOrVoid() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("claims"));
        Site site = new Site(folder, Disk.REAL, SmallLedger.CLOCK, Duration.ZERO);
        each(3, INPUTS / 10, (number, random) -> {
            byte[] input = new Mutator(random).damagedLine(ledger.claim());
            Files.write(folder.resolve("lock.owner"), input);
            Claim.heldHere(folder);
            if (number % 20 == 0) {
                var claim = Claim.stake(site);
                if (claim.isPresent()) {
                    claim.get().standing();
                    claim.get().close();
                }
            }
            Files.write(folder.resolve("lock.door"), input);
        });
        FolderLock.knock(folder);
    }

    @Test
    void snapshotsAreSoundOrSaidNotToBe() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("snapshots"));
        Path room = Files.createDirectories(temp.resolve("room"));
        Snapshots snapshots = new Snapshots(Disk.REAL, folder, SmallLedger.CLOCK);
        byte[] zip = ledger.files().get(ledger.named("snapshots/snapshot-").get(0));
        byte[] content = unpacked(zip, room);
        each(4, INPUTS / 20, (number, random) -> {
            Path file = folder.resolve(name(random));
            Files.write(file, new Mutator(random).damaged(zip));
            Files.writeString(folder.resolve("checked"), name(random));
            snapshots.list();
            snapshots.nextUnsound();
            snapshots.newestTime();
            var snapshot = new Snapshots.Snapshot(file, 1, null, 1);
            boolean sound = snapshots.sound(snapshot);
            assertThat(unpacks(file, room, content)).isEqualTo(sound);
            Files.delete(file);
        });
    }

    private static byte[] unpacked(byte[] zip, Path room) throws IOException {
        Path file = Files.write(room.resolve("whole.zip"), zip);
        return Files.readAllBytes(
                Snapshots.unpack(Disk.REAL, file, room, "data").file());
    }

    /** Whether a copy gives the content back; one that is not sound may throw. */
    private static boolean unpacks(Path file, Path room, byte[] content) {
        try {
            Path out = Snapshots.unpack(Disk.REAL, file, room, "data").file();
            return java.util.Arrays.equals(Files.readAllBytes(out), content);
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Random random) {
        return random.nextInt(3) == 0
                ? new Mutator(random)
                        .reworded("snapshot- 0000000003 - 20191218 - 103207 .zip")
                        .replace(" ", "")
                        .replace("\u0000", "")
                : String.format(
                        java.util.Locale.ROOT,
                        "snapshot-%010d-%08d-%06d.zip",
                        random.nextInt(40),
                        random.nextInt(100_000_000),
                        random.nextInt(1_000_000));
    }

    @Test
    void openingsTellTheTruth() throws IOException {
        Path room = temp.resolve("openings");
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < OPENINGS; i++) {
            Random random = random(5_000_011 + i);
            int number = i;
            Path folder = room.resolve("data");
            try {
                assertTimeoutPreemptively(
                        GUARD.multipliedBy(3), () -> new DamagedOpening(ledger, folder, random).run());
            } catch (RuntimeException | Error e) {
                failures.add("opening " + number + ": " + told(e));
            } finally {
                DamagedOpening.delete(room);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static String told(Throwable e) {
        StringWriter told = new StringWriter();
        e.printStackTrace(new PrintWriter(told));
        return told.toString();
    }
}
