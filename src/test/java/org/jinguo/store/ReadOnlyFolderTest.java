package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.store.disk.Deed;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stick with its switch set: it can be read, is left as it is, and leaves nothing elsewhere. */
class ReadOnlyFolderTest {

    @TempDir
    Path room;

    private final Set<Path> elsewhere = ConcurrentHashMap.newKeySet();

    private Path folder() {
        return room.resolve("台账");
    }

    private DataFolder open(Disk disk) {
        Site site = new Site(folder(), disk, Clock.systemUTC(), Duration.ofMillis(200));
        return DataFolder.open(site, "", told -> {});
    }

    /** Nothing in the folder can be written; elsewhere all is well. */
    private Disk switched(boolean unchecked) {
        return Disk.watched(deed -> {
            if (!deed.file().startsWith(folder())) {
                elsewhere.add(deed.file());
                return;
            }
            if (unchecked) {
                throw new ReadOnlyFileSystemException();
            }
            throw new FileSystemException(deed.file().toString(), null, "Read-only file system");
        });
    }

    private static void fill(DataFolder data) {
        for (long id = 1; id <= 5; id++) {
            long one = id;
            data.change("录", edit -> edit.put(Ledgers.PERSON, FaultRun.person(one, "祝")));
        }
        data.snapshot();
        data.change("录", edit -> edit.put(Ledgers.PERSON, FaultRun.person(6, "祝")));
    }

    /** What was made outside the folder is gone. */
    private void requireNothingElsewhere() {
        assertThat(elsewhere).isNotEmpty().noneMatch(Files::exists);
    }

    private void read(Disk disk, int notes) throws IOException {
        List<String> before = TwoProcessesTest.content(folder());
        try (DataFolder data = open(disk)) {
            assertThat(data.isReadOnly()).isTrue();
            assertThat(data.notes()).hasSize(notes);
            assertThat(data.notes()).contains(Messages.get("store.opening.readOnly"));
            assertThat(FaultRun.people(data)).hasSize(6);
            assertThatThrownBy(() -> data.change("录", e -> e.remove(Ledgers.PERSON, 1)))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.key()).isEqualTo("readOnly"));
            assertThat(data.undo()).isEmpty();
            assertThat(data.verify()).isEmpty();
            assertThat(data.log().newest(10)).hasSize(6);
        }
        assertThat(TwoProcessesTest.content(folder())).isEqualTo(before);
        requireNothingElsewhere();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatWasClosedWell(boolean unchecked) throws IOException {
        try (DataFolder data = open(Disk.REAL)) {
            fill(data);
        }
        read(switched(unchecked), 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readsWhatWasNot(boolean unchecked) throws IOException {
        killed();
        read(switched(unchecked), 2);
    }

    /** The folder as a kill leaves it. */
    private void killed() throws IOException {
        try (DataFolder data = open(Disk.REAL)) {
            fill(data);
            FaultTest.copy(folder(), room.resolve("killed"));
        }
        FaultTest.delete(folder());
        Files.move(room.resolve("killed"), folder());
        Files.deleteIfExists(folder().resolve("lock.owner"));
    }

    @Test
    void leavesNothingBehindWhenItCanNotBeReadEither() throws IOException {
        killed();
        Disk nowhere = Disk.watched(deed -> {
            elsewhere.add(deed.file());
            if (deed.act() != Deed.Act.DELETE) {
                throw new FileSystemException(deed.file().toString(), null, "Read-only file system");
            }
        });
        assertThatThrownBy(() -> open(nowhere)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.key()).isEqualTo("notWritable");
            assertThat(e.userMessage()).contains(Doing.OPENING.outcome());
        });
        elsewhere.removeIf(file -> file.startsWith(folder()));
        requireNothingElsewhere();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysThatAFolderWithoutALedgerCanNotBeWritten(boolean unchecked) throws IOException {
        Files.createDirectory(folder());
        assertThatThrownBy(() -> open(switched(unchecked)))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.key()).isEqualTo("notWritable"));
    }
}
