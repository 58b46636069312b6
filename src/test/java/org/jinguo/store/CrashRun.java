package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jinguo.store.disk.Disk;

/** A run of the program on a folder, taped: where it began, what it did, what it acknowledged. */
final class CrashRun {

    /**
     * Where a run begins.
     *
     * @param image the folder as the program sees it
     * @param disk the disk that it lies on, made anew each time
     * @param acknowledged the last Change that was acknowledged in it
     * @param digests the digests of the Changes that may be in it, by number
     */
    record Start(FolderImage image, Supplier<CrashDisk> disk, long acknowledged, Map<Long, String> digests) {

        static final Start FRESH = new Start(FolderImage.NOTHING, 0, Map.of());

        /** After a power cut: what is there lasts. */
        Start(FolderImage image, long acknowledged, Map<Long, String> digests) {
            this(image, () -> new CrashDisk(image), acknowledged, digests);
        }
    }

    /** A segment of the journal is full after two imports. */
    private static final long SEGMENT_BYTES = 900 << 10;

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Start start;
    private final DiskTape tape;
    private final Path folder;
    private final List<String> told = new ArrayList<>();
    private final Clock clock = new Ticking();

    private CrashRun(Start start, Path folder) {
        this.start = start;
        this.folder = folder;
        this.tape = new DiskTape(folder);
    }

    /** Entries, imports, undo, snapshots, mending, twice with a clean end. */
    static CrashRun whole(Start start, Path folder, long seed) throws IOException {
        CrashRun run = new CrashRun(start, folder);
        start.image().layOut(folder);
        Random random = new Random(seed);
        run.session(random, 14, 1);
        run.session(random, 14, 2);
        return run;
    }

    /** A few Changes. */
    static CrashRun brief(Start start, Path folder, long seed) throws IOException {
        CrashRun run = new CrashRun(start, folder);
        start.image().layOut(folder);
        run.session(new Random(seed), 5, 0);
        return run;
    }

    private void session(Random random, int steps, int mends) {
        Disk disk = Disk.watched(tape);
        Site site = new Site(folder, disk, clock, PATIENCE, SEGMENT_BYTES);
        int before = told.size();
        try (DataFolder data = DataFolder.open(site, "", told::add)) {
            told.addAll(data.notes());
            tape.acknowledged(data.lastSeq(), data.digest());
            tape.phase(told.size() == before ? "opening" : "recovery");
            CrashWork work = new CrashWork(data, tape, disk, random);
            for (int i = 0; i < steps; i++) {
                if (i == steps / 2) {
                    work.imports();
                }
                work.step();
            }
            for (int i = 0; i < mends; i++) {
                work.damageAndMend();
                work.step();
            }
        }
        tape.phase("closing");
    }

    /** A site for an opening that is not taped. */
    Site untaped(Path other) {
        return new Site(other, Disk.REAL, clock, PATIENCE, SEGMENT_BYTES);
    }

    DiskTape tape() {
        return tape;
    }

    /** What was told while it ran. */
    List<String> told() {
        return told;
    }

    /** The folder as a power cut after some deeds might leave it, and what must be in it. */
    Start cut(int deeds, CrashDisk.Names names, Supplier<CrashFile.Writes> writes, Random random) {
        FolderImage left = disk(deeds).cut(random, names, writes);
        return new Start(left, acknowledged(deeds), digests());
    }

    /** The folder when the program is killed and the computer goes on. */
    Start killed(int deeds) {
        FolderImage seen = disk(deeds).seen();
        return new Start(seen, () -> disk(deeds), acknowledged(deeds), digests());
    }

    private CrashDisk disk(int deeds) {
        return start.disk().get().take(tape, deeds);
    }

    private long acknowledged(int deeds) {
        return tape.acks().stream()
                .filter(ack -> ack.at() <= deeds)
                .mapToLong(DiskTape.Ack::seq)
                .reduce(start.acknowledged(), (before, now) -> now);
    }

    private Map<Long, String> digests() {
        Map<Long, String> digests = new HashMap<>(start.digests());
        tape.acks().forEach(ack -> digests.put(ack.seq(), ack.digest()));
        return digests;
    }

    /** A clock that goes on some minutes each time it is looked at. */
    private static final class Ticking extends Clock {

        private static final Instant FIRST = Instant.parse("2019-12-18T08:00:00Z");
        private static final long STEP_SECONDS = 420;

        private final AtomicLong looked = new AtomicLong();

        @Override
        public Instant instant() {
            return FIRST.plusSeconds(STEP_SECONDS * looked.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
