package org.jinguo.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verified copies of the database: {@code snapshot-<change>-<time>.zip}. A copy counts only after
 * it was unpacked, opened and its rows counted; its checksum tells later whether it still is what
 * it was. Which are kept: {@link Rotation}.
 */
final class Snapshots {

    private static final Pattern NAME = Pattern.compile("snapshot-(\\d{10})-(\\d{8}-\\d{6})\\.zip");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final String DATABASE = "data";
    private static final String VERIFYING = "verify";

    private final Disk disk;
    private final Path folder;
    private final Clock clock;

    Snapshots(Disk disk, Path folder, Clock clock) {
        this.disk = disk;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * One verified copy.
     *
     * @param file the zip
     * @param seq the last Change that it holds
     * @param at when it was made
     * @param bytes how large it is
     */
    record Snapshot(Path file, long seq, LocalDateTime at, long bytes) {}

    /** The copies, newest first. */
    List<Snapshot> list() throws IOException {
        List<Snapshot> found = new ArrayList<>();
        for (Path file : disk.list(folder)) {
            Matcher m = NAME.matcher(file.getFileName().toString());
            if (m.matches() && Files.isRegularFile(file)) {
                long seq = Long.parseLong(m.group(1));
                found.add(new Snapshot(file, seq, time(m.group(2), file), Files.size(file)));
            }
        }
        found.sort(
                Comparator.comparing(Snapshot::seq).thenComparing(Snapshot::at).reversed());
        return found;
    }

    /** The time that a name says; that of the file where the name says an impossible one. */
    private LocalDateTime time(String text, Path file) throws IOException {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException e) {
            ZoneId zone = clock.getZone();
            return LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
        }
    }

    /** The number of the last Change that a copy holds; -1 when there is no copy. */
    long newestSeq() throws IOException {
        return list().stream().mapToLong(Snapshot::seq).max().orElse(-1);
    }

    /** Copies the open database, not yet verified. */
    void copy(H2File database, Connection connection) throws IOException, SQLException {
        disk.makeFolder(folder);
        disk.delete(draft());
        try {
            database.backup(connection, draft());
        } catch (IOException | SQLException e) {
            dropDraft();
            throw e;
        }
    }

    /** Verifies and keeps what {@link #copy} made when the last Change was {@code seq}. */
    Snapshot keepCopy(long seq) throws IOException, SQLException {
        return keep(draft(), seq);
    }

    /** What is not finished takes no room on a disk that is perhaps full. */
    private void dropDraft() {
        try {
            disk.delete(draft());
        } catch (IOException e) {
            LOG.warn("an unfinished snapshot stays until the next opening", e);
        }
    }

    private Path draft() {
        return folder.resolve("draft.zip");
    }

    /** Copies the file of a closed database. */
    Snapshot takeClosed(Path database, long seq) throws IOException, SQLException {
        disk.makeFolder(folder);
        Path draft = draft();
        try (OutputStream file = disk.output(draft);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(DATABASE + ".mv.db"));
            Files.copy(database, zip);
            zip.closeEntry();
        } catch (IOException e) {
            dropDraft();
            throw e;
        }
        return keep(draft, seq);
    }

    private Snapshot keep(Path draft, long seq) throws IOException, SQLException {
        try {
            try (DiskFile whole = disk.open(draft)) {
                whole.force(true);
            }
            verify(draft, seq);
        } catch (IOException | SQLException e) {
            dropDraft();
            throw e;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        String name = String.format(Locale.ROOT, "snapshot-%010d-%s.zip", seq, TIME.format(now));
        Path target = folder.resolve(name);
        disk.move(draft, target);
        rotate();
        return new Snapshot(target, seq, now, Files.size(target));
    }

    /** The new copy is there whether or not the old ones can be deleted. */
    private void rotate() {
        try {
            for (Snapshot old : Rotation.superfluous(list())) {
                disk.delete(old.file());
            }
        } catch (IOException e) {
            LOG.warn("superfluous snapshots stay", e);
        }
    }

    /** Unpacks, opens and counts a copy. */
    private void verify(Path zip, long seq) throws IOException, SQLException {
        Path room = folder.resolve(VERIFYING);
        disk.makeFolder(room);
        try {
            H2File copy = unpack(disk, zip, room, DATABASE);
            Connection connection = copy.connect();
            try {
                boolean right = ChangeWriter.lastSeq(connection) == seq
                        && Verification.sums(connection, () -> {}).isEmpty();
                if (!right) {
                    throw new IOException("snapshot differs from the data");
                }
            } finally {
                copy.abandon(connection);
            }
        } finally {
            disk.deleteFolder(room);
        }
    }

    /** Whether a copy still is what was verified, by its checksum. */
    boolean sound(Snapshot snapshot) {
        try (InputStream in = disk.input(snapshot.file());
                ZipInputStream entries = new ZipInputStream(in)) {
            return findDatabase(entries) && entries.transferTo(OutputStream.nullOutputStream()) > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Looks at one copy, the one after that which was looked at the last time; it, if it no longer
     * is what was verified.
     */
    Optional<Snapshot> nextUnsound() throws IOException {
        Path turn = folder.resolve("checked");
        List<Snapshot> all = list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String last = Files.exists(turn) ? new String(Files.readAllBytes(turn), ISO_8859_1) : "";
        Snapshot next = all.get(all.size() - 1);
        for (Snapshot snapshot : all) {
            if (snapshot.file().getFileName().toString().compareTo(last) > 0) {
                next = snapshot;
            }
        }
        try {
            disk.replace(turn, next.file().getFileName().toString().getBytes(ISO_8859_1));
        } catch (IOException e) {
            LOG.warn("the same snapshot will be looked at once more", e);
        }
        return sound(next) ? Optional.empty() : Optional.of(next);
    }

    /** Unpacks a copy as a database of a name; throws when the zip is damaged. */
    static H2File unpack(Disk disk, Path zip, Path room, String name) throws IOException {
        H2File target = new H2File(disk, room, name);
        try (InputStream in = disk.input(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            if (findDatabase(entries)) {
                try (OutputStream out = disk.output(target.file())) {
                    entries.transferTo(out);
                }
                return target;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("no zip: " + zip.getFileName(), e);
        }
        throw new IOException("no database in " + zip.getFileName());
    }

    /** Goes to the database within a copy; false when there is none. */
    private static boolean findDatabase(ZipInputStream entries) throws IOException {
        for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
            if (e.getName().endsWith(".mv.db")) {
                return true;
            }
        }
        return false;
    }

    /** Deletes what was not finished when the program was ended: unverified and unpacked copies. */
    void tidy() throws IOException {
        disk.delete(draft());
        for (Path room : disk.list(folder)) {
            if (room.toString().endsWith(".new")) {
                disk.delete(room);
            } else if (Files.isDirectory(room) && room.getFileName().toString().startsWith(VERIFYING)) {
                disk.deleteFolder(room);
            }
        }
    }

    /** When the newest copy was made. */
    Optional<LocalDateTime> newestTime() throws IOException {
        return list().stream().map(Snapshot::at).max(Comparator.naturalOrder());
    }
}
