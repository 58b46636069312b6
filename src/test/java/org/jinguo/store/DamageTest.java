package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders with damaged files: what was acknowledged is there, or its lack is counted and said. */
class DamageTest {

    private static final List<String> LOSS = List.of("lost", "gap", "lostOne", "lostStep", "lostRows", "nothing");

    /** Whole openings with a bit of the mark flipped; {@code -Djinguo.fuzz=100000} does all. */
    private static final int EVERY = Integer.getInteger("jinguo.fuzz", 3000) < 10_000 ? 211 : 1;

    @TempDir
    static Path temp;

    private static SmallLedger ledger;

    private Path folder;

    @BeforeAll
    static void makeLedger() throws IOException {
        ledger = SmallLedger.make(temp.resolve("ledger"));
    }

    private Path copied() throws IOException {
        folder = Files.createTempDirectory(temp, "data");
        ledger.copyTo(folder);
        return folder;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private static void assertNoLoss(List<String> notes) {
        assertThat(DamagedOpening.speaksOf(notes, LOSS)).as(notes.toString()).isFalse();
    }

    /** All is there, nothing is said to be lost, and after mending nothing is wrong. */
    private static void assertWhole(DataFolder data, long seq, String digest) {
        assertNoLoss(data.notes());
        assertThat(data.lastSeq()).isEqualTo(seq);
        assertThat(data.digest()).isEqualTo(digest);
        data.mend(Progress.NONE);
        assertThat(data.verify()).isEmpty();
    }

    private static String importMore(DataFolder data, int number) {
        data.importing("导入" + number, "花名册.xlsx", "cd34", edit -> {
            for (int i = 0; i < 50; i++) {
                edit.add(Ledgers.PERSON, SmallLedger.person(9000 + 100L * number + i, "祝"));
            }
        });
        return data.digest();
    }

    /** The columns of a segment stand at its head: without them nobody knows what its rows are. */
    @Test
    void aSegmentThatHasLostItsColumnsIsNotWrittenOn() throws IOException {
        copied();
        String name = "journal/journal-000002.log";
        write(name, flipped(read(name), 8 * (Frame.HEAD + 3)));
        try (DataFolder data = SmallLedger.open(folder)) {
            assertThat(data.notes()).contains(Messages.get("store.opening.journalDamaged"));
            assertWhole(data, ledger.last(), ledger.digest(ledger.last()));
            importMore(data, 1);
        }
        assertThat(folder.resolve("journal/journal-000003.log")).exists();
        try (DataFolder data = SmallLedger.open(folder)) {
            assertThat(data.notes()).isEmpty();
            assertThat(data.verify()).isEmpty();
        }
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] result = bytes.clone();
        result[bit / 8] ^= (byte) (1 << bit % 8);
        return result;
    }

    @Test
    void aMarkWithAFlippedBitIsNoneAndTheFolderOpensAsEver() throws IOException {
        copied();
        byte[] mark = read("clean.mark");
        CleanMark right = CleanMark.read(folder).orElseThrow();
        for (int bit = 0; bit < mark.length * 8; bit++) {
            write("clean.mark", flipped(mark, bit));
            assertThat(CleanMark.read(folder).orElse(right)).as("bit " + bit).isEqualTo(right);
        }
        for (int bit = 5; bit < mark.length * 8; bit += EVERY) {
            copied();
            write("clean.mark", flipped(mark, bit));
            try (DataFolder data = SmallLedger.open(folder)) {
                assertNoLoss(data.notes());
                assertThat(data.digest()).isEqualTo(ledger.digest(ledger.last()));
                assertThat(data.verify()).isEmpty();
            }
            DamagedOpening.delete(folder);
        }
    }

    /** Two imports after the damage, then a kill and the database is gone. */
    private void opensAfterTwoImportsWithoutTheDatabase() throws IOException {
        Path killed = Files.createTempDirectory(temp, "killed");
        long last;
        String digest;
        try (DataFolder data = SmallLedger.open(folder)) {
            assertNoLoss(data.notes());
            importMore(data, 1);
            digest = importMore(data, 2);
            last = data.lastSeq();
            SmallLedger.copy(folder, killed);
        }
        assertThat(last).isEqualTo(ledger.last() + 2);
        Files.delete(killed.resolve("data.mv.db"));
        for (int again = 0; again < 2; again++) {
            try (DataFolder data = SmallLedger.open(killed)) {
                assertWhole(data, last, digest);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWrongDigitOfTheChainInTheMarkLosesNothing(boolean resealed) throws IOException {
        copied();
        String[] words = new String(read("clean.mark"), StandardCharsets.ISO_8859_1).split(" ");
        words[5] = (words[5].charAt(0) == '0' ? '1' : '0') + words[5].substring(1);
        byte[] mark = String.join(" ", words).getBytes(StandardCharsets.ISO_8859_1);
        write("clean.mark", resealed ? FuzzTest.resealedMark(mark) : mark);
        opensAfterTwoImportsWithoutTheDatabase();
    }

    static Stream<String> oldFrames() {
        List<String> places = new ArrayList<>();
        int first = FrameMutator.frames(
                        ledger.files().get(ledger.named("journal/").get(0)))
                .size();
        for (int frame : new int[] {0, 1, 2, 4, 8, 9, first - 1}) {
            places.add("0 " + frame);
        }
        for (int frame = 0; frame < 6; frame++) {
            places.add("1 " + frame);
        }
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("oldFrames")
    void aBadFrameBeforeTheNewestSnapshotLosesNothing(String place) throws IOException {
        copied();
        String[] words = place.split(" ");
        String segment = ledger.named("journal/").get(Integer.parseInt(words[0]));
        byte[] bytes = read(segment);
        int frame = Integer.parseInt(words[1]);
        List<byte[]> frames = FrameMutator.frames(bytes);
        int at = frames.subList(0, frame).stream().mapToInt(f -> f.length).sum();
        int bit = new Random(frame).nextInt(frames.get(frame).length * 8);
        write(segment, flipped(bytes, at * 8 + bit));
        opensAfterTwoImportsWithoutTheDatabase();
    }

    /** Three more Changes that no snapshot holds, then a kill; the database is gone. */
    private Path killedBehindTheSnapshot() throws IOException {
        copied();
        Path killed = Files.createTempDirectory(temp, "killed");
        try (DataFolder data = SmallLedger.open(folder)) {
            for (int i = 61; i <= 63; i++) {
                SmallLedger.change(data, i);
            }
            SmallLedger.copy(folder, killed);
        }
        Files.delete(killed.resolve("data.mv.db"));
        return killed;
    }

    private static void damageChanges(Path folder, long from, int count) throws IOException {
        Path segment = folder.resolve(ledger.named("journal/").get(1));
        byte[] whole = Files.readAllBytes(segment);
        byte[] bytes = whole;
        for (int i = 0; i < count; i++) {
            bytes = flipped(bytes, FrameMutator.offset(whole, from + i) * 8 + 300);
        }
        Files.write(segment, bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatCanNotBeHadIsCountedAndTheRestIsThere(int lost) throws IOException {
        Path killed = killedBehindTheSnapshot();
        damageChanges(killed, ledger.last() + 1, lost);
        String told = Messages.get("store.opening.lost", lost);
        long last = ledger.last() + 3;
        try (DataFolder data = SmallLedger.open(killed)) {
            assertThat(data.notes()).contains(told);
            assertThat(data.lastSeq()).isEqualTo(last);
            assertThat(data.readers().find(Ledgers.PERSON, 63)).isPresent();
            assertThat(data.readers().find(Ledgers.PERSON, 61)).isEmpty();
            assertThat(data.verify()).isEmpty();
            SmallLedger.change(data, 71);
        }
        try (DataFolder data = SmallLedger.open(killed)) {
            assertThat(data.notes()).isEmpty();
            assertThat(data.lastSeq()).isEqualTo(last + 1);
        }
        forgetAllBehind(killed, ledger.last());
        try (DataFolder data = SmallLedger.open(killed)) {
            assertThat(data.notes()).contains(told);
            assertThat(data.lastSeq()).isEqualTo(last + 1);
            assertThat(data.readers().find(Ledgers.PERSON, 71)).isPresent();
            assertThat(data.verify()).isEmpty();
        }
    }

    private static void forgetAllBehind(Path folder, long seq) throws IOException {
        Files.delete(folder.resolve("clean.mark"));
        Files.delete(folder.resolve("data.mv.db"));
        for (Snapshots.Snapshot snapshot :
                Site.of(folder, SmallLedger.CLOCK).snapshots().list()) {
            if (snapshot.seq() > seq) {
                Files.delete(snapshot.file());
            }
        }
    }

    @Test
    void aLongRunOfGarbageHidesNothingBehindIt() throws IOException {
        folder = Files.createTempDirectory(temp, "long");
        Random random = new Random(7);
        List<byte[]> frames = new ArrayList<>();
        byte[] hash = new byte[Frame.HASH];
        for (int i = 0; i < 120; i++) {
            byte[] body = new byte[250_000];
            random.nextBytes(body);
            frames.add(Frame.layOut(Frame.PART, body, hash));
            hash = Frame.hashOf(frames.get(i));
        }
        for (int i = 3; i < 6; i++) {
            frames.set(i, Mutator.number(frames.get(i), 0, Integer.MAX_VALUE));
        }
        write("journal-000001.log", FrameMutator.joined(frames));
        int[] seen = {0};
        JournalScan.End end = JournalScan.all(folder, (frame, at, columns) -> seen[0]++);
        assertThat(seen[0]).isEqualTo(117);
        assertThat(end.faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void snapshotsWithImpossibleTimesDisturbNothing(int what) throws IOException {
        copied();
        byte[] good = ledger.files().get(ledger.named("snapshots/snapshot-").get(2));
        byte[] content = what == 0 ? new byte[0] : what == 1 ? new byte[5000] : good;
        write("snapshots/snapshot-0000000003-20191332-996199.zip", content);
        write("snapshots/snapshot-9999999999-00000000-000000.zip", content);
        Files.createDirectories(folder.resolve("snapshots/snapshot-0000000099-20191218-103207.zip/x"));
        long last = ledger.last();
        for (int i = 0; i < 12; i++) {
            try (DataFolder data = SmallLedger.open(folder)) {
                assertNoLoss(data.notes());
                SmallLedger.change(data, 80 + i);
                data.snapshot();
                last = data.lastSeq();
            }
        }
        Files.delete(folder.resolve("data.mv.db"));
        try (DataFolder data = SmallLedger.open(folder)) {
            assertWhole(data, last, data.digest());
            assertThat(data.snapshotTime()).isPresent();
        }
    }

    /** Segments that are none. */
    private enum Rubbish {
        GARBAGE,
        EMPTY,
        ZEROS,
        COPY,
        SHORTER_COPY,
        FOLDER
    }

    private void put(Rubbish what, int number) throws IOException {
        String name = Journal.path(Path.of("journal"), number).toString();
        byte[] first = ledger.files().get(ledger.named("journal/").get(0));
        List<byte[]> frames = FrameMutator.frames(first);
        byte[] garbage = new byte[70_000];
        new Random(number).nextBytes(garbage);
        switch (what) {
            case GARBAGE -> write(name, garbage);
            case EMPTY -> write(name, new byte[0]);
            case ZEROS -> write(name, new byte[1 << 20]);
            case COPY -> write(name, first);
            case SHORTER_COPY -> write(name, FrameMutator.joined(frames.subList(0, 4)));
            case FOLDER -> Files.createDirectories(folder.resolve(name).resolve("x"));
        }
    }

    @ParameterizedTest
    @EnumSource(Rubbish.class)
    void segmentsThatAreNoneAreNotTakenForTheJournal(Rubbish what) throws IOException {
        for (int number : what == Rubbish.COPY ? new int[] {7, 999_999} : new int[] {7}) {
            for (boolean killed : new boolean[] {false, true}) {
                folder = killed ? killedBehindTheSnapshot() : copied();
                long last = ledger.last() + (killed ? 3 : 0);
                put(what, number);
                opensWhole(last);
            }
        }
    }

    private void opensWhole(long last) {
        String digest;
        try (DataFolder data = SmallLedger.open(folder)) {
            assertWhole(data, last, data.digest());
            SmallLedger.change(data, 90);
            digest = data.digest();
        }
        for (int again : IntStream.range(0, 2).toArray()) {
            try (DataFolder data = SmallLedger.open(folder)) {
                assertThat(data.notes()).as("again " + again).isEmpty();
                assertWhole(data, last + 1, digest);
            }
        }
    }
}
