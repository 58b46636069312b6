package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jinguo.config.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Folders as a power cut left them, which once never opened: half a commit that the count does not
 * find and every write waits for; a database emptied by compaction at closing.
 */
class StatesTest {

    @TempDir
    Path room;

    private Path folder;

    private void unpack(String state) throws IOException {
        folder = Files.createDirectories(room.resolve(state));
        try (InputStream in =
                        Objects.requireNonNull(StatesTest.class.getResourceAsStream("/states/" + state + ".zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path file = folder.resolve(e.getName());
                if (e.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    private DataFolder open(List<String> told) {
        // Only a guard: an opening that does not end would end the build.
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> DataFolder.open(folder, Clock.systemUTC(), "", told::add));
    }

    @ParameterizedTest
    @CsvSource({"endless-replay, 11", "emptied-by-compaction, 16"})
    void opensVerifiesAndOpensAgain(String state, long changes) throws IOException {
        unpack(state);
        String digest;
        try (DataFolder data = open(new ArrayList<>())) {
            assertThat(data.lastSeq()).isEqualTo(changes);
            assertThat(data.verify()).isEmpty();
            assertThat(data.notes()).containsExactly(Messages.get("store.opening.rebuilt", changes));
            digest = data.digest();
        }
        try (DataFolder data = open(new ArrayList<>())) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.notes()).isEmpty();
            assertThat(data.verify()).isEmpty();
        }
    }

    /** The database knows a Change that the journal has lost, but can not be gone on with. */
    @Test
    void takesTheRowsOfADatabaseThatEveryWriteWaitsFor() throws IOException {
        String digest = digestOfWhole();
        Path journal = Journal.path(folder.resolve("journal"), 1);
        byte[] bytes = Files.readAllBytes(journal);
        long[] second = {0};
        JournalScan.all(folder.resolve("journal"), (frame, at, columns) -> {
            if (frame.type == Frame.CHANGE && second[0] == 0 && at.offset() > 20_000) {
                second[0] = at.offset();
            }
        });
        bytes[(int) second[0] + Frame.HEAD + 3] ^= 1;
        Files.write(journal, bytes);
        try (DataFolder data = open(new ArrayList<>())) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.notes())
                    .containsExactly(
                            Messages.get("store.opening.rebuilt", 11), Messages.get("store.opening.journalDamaged"));
            assertThat(data.verify()).isEmpty();
        }
    }

    private String digestOfWhole() throws IOException {
        unpack("endless-replay");
        String digest;
        try (DataFolder data = open(new ArrayList<>())) {
            digest = data.digest();
        }
        room = Files.createDirectories(room.resolve("again"));
        unpack("endless-replay");
        return digest;
    }
}
