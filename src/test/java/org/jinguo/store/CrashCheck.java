package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;

/** Looks at a folder that a power cut left: opens, checks, closes, and opens once more. */
final class CrashCheck {

    private static final Duration BOUND = Duration.ofSeconds(30);

    /** Sentences that would be false: nothing is lost, and nothing fails at closing. */
    private static final List<Pattern> FALSE = Stream.of(
                    "store.opening.lost",
                    "store.opening.gap",
                    "store.opening.lostOne",
                    "store.opening.lostStep",
                    "store.opening.lostRows",
                    "store.opening.nothing",
                    "store.opening.unsoundNewer",
                    "store.opening.counting",
                    "store.opening.noSnapshot",
                    "store.closing.notOurs",
                    "store.closing.unclean",
                    "store.closing.noSnapshot")
            .map(CrashCheck::pattern)
            .toList();

    private final CrashRun run;
    private final CrashRun.Start left;
    private final boolean hurt;
    private final List<String> told = new ArrayList<>();

    /**
     * Prepares to look.
     *
     * @param hurt whether something was damaged that a look finds and mends
     */
    CrashCheck(CrashRun run, CrashRun.Start left, boolean hurt) {
        this.run = run;
        this.left = left;
        this.hurt = hurt;
    }

    private static Pattern pattern(String key) {
        String mark = "\u0001";
        String[] parts = Messages.get(key, mark, mark, mark).split(mark, -1);
        return Pattern.compile(Stream.of(parts).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** Lays the folder down at a place and looks at it. */
    void of(Path folder) throws IOException {
        left.image().layOut(folder);
        Site site = run.untaped(folder);
        long seq;
        try (DataFolder data = timed(() -> DataFolder.open(site, "", told::add))) {
            told.addAll(data.notes());
            seq = data.lastSeq();
            assertThat(seq).as("last Change").isBetween(left.acknowledged(), left.acknowledged() + 1);
            requireContent(data);
            if (hurt) {
                data.mend(Progress.NONE);
            }
            assertThat(data.verify()).as("verify").isEmpty();
        }
        requireTruth();
        told.clear();
        try (DataFolder again = timed(() -> DataFolder.open(site, "", told::add))) {
            told.addAll(again.notes());
            assertThat(again.lastSeq()).as("last Change after a clean end").isEqualTo(seq);
            requireContent(again);
            assertThat(again.verify()).as("verify after a clean end").isEmpty();
            assertThat(told).as("told after a clean end").isEmpty();
        }
        requireTruth();
    }

    private void requireContent(DataFolder data) {
        if (left.digests().containsKey(data.lastSeq())) {
            assertThat(data.digest()).as("digest").isEqualTo(left.digests().get(data.lastSeq()));
        }
    }

    private void requireTruth() {
        requireTruth(told);
    }

    /** Nothing that was told says that something is lost or could not be done. */
    static void requireTruth(List<String> told) {
        for (String sentence : told) {
            assertThat(FALSE.stream().anyMatch(p -> p.matcher(sentence).matches()))
                    .as("false: " + sentence)
                    .isFalse();
        }
    }

    private static DataFolder timed(Supplier<DataFolder> opening) {
        long began = System.nanoTime();
        DataFolder data = opening.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as("opening").isLessThan(BOUND);
        return data;
    }
}
