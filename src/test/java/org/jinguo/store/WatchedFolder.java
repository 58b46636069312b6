package org.jinguo.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jinguo.store.disk.Disk;

/** A folder on a disk that may refuse, for tests of what is above the store. */
public final class WatchedFolder {

    private WatchedFolder() {}

    /** Opens a folder; whatever is to be done to its disk is asked for first. */
    public static DataFolder open(Path folder, Clock clock, Disk.Watch watch) {
        Path place = folder.toAbsolutePath().normalize();
        Disk disk = Disk.watched(deed -> {
            if (deed.file().toAbsolutePath().startsWith(place)) {
                watch.before(deed);
            }
        });
        return DataFolder.open(new Site(place, disk, clock, Duration.ZERO), "", step -> {});
    }

    /** A stick with its switch set: nothing can be written. */
    public static DataFolder readOnly(Path folder, Clock clock) {
        return open(folder, clock, deed -> {
            throw refused(deed.file(), "Read-only file system");
        });
    }

    /** What the system says of a file that it refuses. */
    public static FileSystemException refused(Path file, String reason) {
        return new FileSystemException(file.toString(), null, reason);
    }
}
