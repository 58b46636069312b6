package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the power at moments of taped runs, and looks at what a disk may have kept: whether it
 * opens, every acknowledged Change is there and nothing false is said. {@code
 * -Djinguo.crash.states=2000} for the long run; {@code -Djinguo.crash.seed=S} with {@code
 * -Djinguo.crash.state=N} for one state. H2 writes when it likes, so a seed gives the same Changes
 * and not quite the same deeds; what a failed state looked like is left in {@code
 * target/crash-states}.
 */
class CrashStatesTest {

    private static final Logger LOG = LoggerFactory.getLogger(CrashStatesTest.class);
    private static final int STATES = Integer.getInteger("jinguo.crash.states", 40);
    private static final int FIRST_SEED = Integer.getInteger("jinguo.crash.seed", 1);
    private static final int ONLY = Integer.getInteger("jinguo.crash.state", -1);
    private static final int STATES_OF_A_SEED = 60;
    private static final int MOST_FAILURES = 20;
    private static final Path KEPT = Path.of("target", "crash-states");

    @TempDir
    Path room;

    private final List<String> failures = new ArrayList<>();

    @Test
    void losesNothingThatWasAcknowledgedWhateverTheDiskKeeps() throws IOException {
        int seed = FIRST_SEED;
        for (int done = 0; done < STATES; done += STATES_OF_A_SEED) {
            states(seed, Math.min(STATES_OF_A_SEED, STATES - done));
            seed++;
        }
        assertThat(failures).isEmpty();
    }

    /** Half of the states from a run that began anew, half from one that began after a kill. */
    private void states(int seed, int count) throws IOException {
        CrashRun run = whole(CrashRun.Start.FRESH, seed);
        for (int i = 0; i < count && failures.size() < MOST_FAILURES; i++) {
            if (i == count / 2) {
                run = whole(killed(run, seed), seed + 1);
            }
            if (ONLY < 0 || ONLY == i) {
                Random random = new Random(seed * 1000L + i);
                state(run, "seed " + seed + " state " + i, random, i % 10 == 9 ? 2 : 1);
            }
        }
    }

    private CrashRun.Start killed(CrashRun run, int seed) {
        Random random = new Random(seed);
        CrashMoment moment = CrashMoment.of(run.tape(), random);
        while (moment.hurt()) {
            moment = CrashMoment.of(run.tape(), random);
        }
        return run.killed(moment.deeds());
    }

    private CrashRun whole(CrashRun.Start start, int seed) throws IOException {
        CrashRun run = CrashRun.whole(start, room.resolve("run"), seed);
        CrashRooms.empty(room);
        CrashCheck.requireTruth(run.told());
        return run;
    }

    /** One state; {@code crashes} is how often the power goes, with a few Changes between. */
    private void state(CrashRun run, String name, Random random, int crashes) throws IOException {
        CrashMoment moment = CrashMoment.of(run.tape(), random);
        CrashDisk.Names names = any(CrashDisk.Names.values(), random);
        CrashFile.Writes same = any(CrashFile.Writes.values(), random);
        boolean mixed = random.nextInt(4) == 0;
        Supplier<CrashFile.Writes> writes = () -> mixed ? any(CrashFile.Writes.values(), random) : same;
        CrashRun.Start left = run.cut(moment.deeds(), names, writes, random);
        String described = name + ": " + moment + ", names " + names + ", writes " + (mixed ? "mixed" : same);
        try {
            new CrashCheck(run, left, moment.hurt()).of(room.resolve("left"));
            CrashRooms.empty(room);
            if (crashes > 1 && !moment.hurt()) {
                CrashRun next = CrashRun.brief(left, room.resolve("run"), random.nextLong());
                CrashRooms.empty(room);
                state(next, name + " again", random, crashes - 1);
            }
        } catch (AssertionError | RuntimeException e) {
            LOG.error("{}", described, e);
            failures.add(described + "\n" + e);
            CrashRooms.empty(room);
            Path kept = KEPT.resolve(name.replace(' ', '-'));
            if (!Files.exists(kept)) {
                Files.createDirectories(KEPT);
                left.image().layOut(kept);
            }
        }
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
