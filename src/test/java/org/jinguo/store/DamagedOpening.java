package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;

/**
 * One copy of a ledger with some of its files damaged, opened, looked at, mended, gone on with and
 * opened again.
 */
final class DamagedOpening {

    /** Beginnings of the sentences that say that something is missing. */
    private static final List<String> LOSS = List.of("lost", "gap", "lostOne", "lostStep", "lostRows", "nothing");

    /** Further ones, which say that something may be missing. */
    private static final List<String> DOUBT = List.of("unsoundNewer", "torn", "interrupted");

    private final SmallLedger ledger;
    private final Path folder;
    private final Random random;
    private final Mutator mutator;
    private final FrameMutator frames;
    private final List<String> damaged = new ArrayList<>();
    private boolean sealed;

    DamagedOpening(SmallLedger ledger, Path folder, Random random) {
        this.ledger = ledger;
        this.folder = folder;
        this.random = random;
        this.mutator = new Mutator(random);
        this.frames = new FrameMutator(random, mutator);
    }

    void run() throws IOException {
        ledger.copyTo(folder);
        damage();
        long last;
        try (DataFolder data = SmallLedger.open(folder)) {
            truth(data);
            List<String> found = data.verify();
            List<String> done = found.isEmpty() ? List.of() : data.mend(Progress.NONE);
            assertThat(done.isEmpty()).as("mended " + done).isEqualTo(found.isEmpty());
            if (!found.isEmpty()) {
                assertThat(data.verify()).as("after " + done + " of " + damaged).isEmpty();
            }
            SmallLedger.change(data, 50);
            last = data.lastSeq();
        }
        try (DataFolder data = SmallLedger.open(folder)) {
            assertThat(data.notes()).as(damaged.toString()).isEmpty();
            assertThat(data.lastSeq()).isEqualTo(last);
            assertThat(data.verify()).isEmpty();
        }
    }

    private void damage() throws IOException {
        List<String> names = new ArrayList<>(ledger.named("journal/"));
        names.addAll(ledger.named("snapshots/"));
        names.add("clean.mark");
        names.add("lock.owner");
        Collections.shuffle(names, random);
        for (String name : names.subList(0, 1 + random.nextInt(4))) {
            Path file = folder.resolve(name);
            Files.write(file, input(name));
            damaged.add(name);
        }
        boolean journalCounts = random.nextInt(3) == 0;
        if (journalCounts || random.nextInt(3) == 0) {
            lose("data.mv.db");
        }
        if (journalCounts) {
            List<String> snapshots = ledger.named("snapshots/snapshot-");
            int kept = random.nextInt(snapshots.size());
            for (String newer : snapshots.subList(kept, snapshots.size())) {
                lose(newer);
            }
        }
    }

    private void lose(String name) throws IOException {
        Files.delete(folder.resolve(name));
        damaged.add(name);
    }

    private byte[] input(String name) {
        if (name.equals("lock.owner")) {
            return mutator.damagedLine(ledger.claim());
        }
        byte[] whole = ledger.files().get(name);
        if (name.equals("clean.mark")) {
            return mutator.damagedLine(whole);
        }
        if (!name.startsWith("journal/")) {
            return mutator.damaged(whole);
        }
        List<String> segments = ledger.named("journal/");
        byte[] others = ledger.files().get(segments.get(segments.get(0).equals(name) ? 1 : 0));
        switch (random.nextInt(4)) {
            case 0 -> {
                sealed = true;
                return frames.resealed(whole);
            }
            case 1 -> {
                return frames.disordered(whole, others);
            }
            default -> {
                return mutator.damaged(whole);
            }
        }
    }

    /** What is missing is told, and nothing is told to be missing that is not. */
    private void truth(DataFolder data) {
        boolean all = data.lastSeq() == ledger.last()
                && data.digest().equals(ledger.digest(ledger.last()))
                && data.log().newest(1000).size() == ledger.last();
        boolean loss = speaksOf(data.notes(), LOSS);
        String story = damaged + " " + data.lastSeq() + " " + data.notes();
        if (sealed) {
            return;
        }
        if (all) {
            assertThat(loss).as(story).isFalse();
        } else if (witnessed()) {
            assertThat(loss || speaksOf(data.notes(), DOUBT)).as(story).isTrue();
        }
    }

    /** Whether anything is left that knows the last Change. */
    private boolean witnessed() {
        List<String> witnesses = new ArrayList<>(ledger.named("snapshots/snapshot-"));
        witnesses = new ArrayList<>(witnesses.subList(witnesses.size() - 1, witnesses.size()));
        witnesses.add("clean.mark");
        witnesses.add("data.mv.db");
        return !damaged.containsAll(witnesses);
    }

    static boolean speaksOf(List<String> notes, List<String> keys) {
        return keys.stream()
                .map(key -> Messages.get("store.opening." + key, "{", "{", "{"))
                .map(DamagedOpening::longest)
                .anyMatch(words -> notes.stream().anyMatch(note -> note.contains(words)));
    }

    /** The longest part of a sentence between the things that it names. */
    private static String longest(String sentence) {
        return Stream.of(sentence.split("\\{"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
    }

    static void delete(Path room) throws IOException {
        if (Files.exists(room)) {
            try (Stream<Path> all = Files.walk(room)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
