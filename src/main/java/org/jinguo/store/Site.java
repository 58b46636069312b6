package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jinguo.store.disk.Disk;

/**
 * A data folder and where things lie in it.
 *
 * @param folder the folder
 * @param disk the disk that it lies on
 * @param clock what time it is
 * @param patience how long another computer may take to say that it has the folder open
 * @param segmentBytes a segment of the journal that is longer is full
 */
record Site(Path folder, Disk disk, Clock clock, Duration patience, long segmentBytes) {

    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final String DATABASE = "data";
    static final String REBUILT = "data-rebuilding";
    private static final String COPIED = "data-copying";
    private static final String MIGRATED = "data-migrating";
    private static final int MOST_KEPT = 6;
    private static final long SEGMENT_BYTES = 64L << 20;

    Site(Path folder, Disk disk, Clock clock, Duration patience) {
        this(folder, disk, clock, patience, SEGMENT_BYTES);
    }

    static Site of(Path folder, Clock clock) {
        return new Site(folder.toAbsolutePath().normalize(), Disk.REAL, clock, ANSWER);
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Snapshots snapshots() {
        return new Snapshots(disk, folder.resolve("snapshots"), clock);
    }

    H2File database() {
        return new H2File(disk, folder, DATABASE);
    }

    /** The database that is being built to take the place of the one that is not right. */
    H2File rebuilt() {
        return new H2File(disk, folder, REBUILT);
    }

    /** The database that the rows of one that can not be gone on with are copied into. */
    H2File copying() {
        return new H2File(disk, folder, COPIED);
    }

    /** The copy that a step of the schema is made on. */
    H2File migrating() {
        return new H2File(disk, folder, MIGRATED);
    }

    /** Puts a damaged file aside, where only those who repair look. */
    void quarantine(Path file) throws IOException {
        if (Files.exists(file)) {
            disk.move(file, inQuarantine(file.getFileName().toString()));
        }
    }

    /** A new name in quarantine; what lies there longest goes. */
    Path inQuarantine(String name) throws IOException {
        Path room = folder.resolve("quarantine");
        disk.makeFolder(room);
        List<Path> kept = disk.list(room);
        for (Path old : kept.subList(0, Math.max(0, kept.size() - MOST_KEPT + 1))) {
            disk.delete(old);
        }
        return room.resolve(Instant.now(clock).toEpochMilli() + "-" + name);
    }

    /** Deletes what an earlier run was building when it was ended. */
    void tidy() throws IOException {
        for (Path file : disk.list(folder)) {
            String name = file.getFileName().toString();
            boolean draft = name.startsWith(REBUILT + ".")
                    || name.startsWith(COPIED + ".")
                    || name.startsWith(MIGRATED + ".")
                    || name.endsWith(".new")
                    || name.startsWith(DATABASE + ".mv.db.");
            if (draft && Files.isRegularFile(file)) {
                disk.delete(file);
            }
        }
        for (Path file : disk.list(journal())) {
            if (file.getFileName().toString().endsWith(".new") && Files.isRegularFile(file)) {
                disk.delete(file);
            }
        }
        snapshots().tidy();
    }
}
