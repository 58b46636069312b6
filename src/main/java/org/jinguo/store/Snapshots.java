package org.jinguo.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Verified copies of the database: {@code snapshot-<change>-<time>.zip}. A copy counts only after
 * it was unpacked, opened and its rows counted. Rotated: the ten newest, seven days, four weeks,
 * twelve months.
 */
final class Snapshots {

    private static final Pattern NAME = Pattern.compile("snapshot-(\\d{10})-(\\d{8}-\\d{6})\\.zip");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final String DATABASE = "data";

    private final Path folder;
    private final Clock clock;

    Snapshots(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * One verified copy.
     *
     * @param file the zip
     * @param seq the last Change that it holds
     * @param at when it was made
     */
    record Snapshot(Path file, long seq, LocalDateTime at) {}

    /** The copies, newest first. */
    List<Snapshot> list() throws IOException {
        List<Snapshot> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(
                        f -> {
                            Matcher m = NAME.matcher(f.getFileName().toString());
                            if (m.matches()) {
                                found.add(
                                        new Snapshot(
                                                f,
                                                Long.parseLong(m.group(1)),
                                                LocalDateTime.parse(m.group(2), TIME)));
                            }
                        });
            }
        }
        found.sort(Comparator.comparing(Snapshot::seq).thenComparing(Snapshot::at).reversed());
        return found;
    }

    /** The number of the last Change that a copy holds; -1 when there is no copy. */
    long newestSeq() throws IOException {
        return list().stream().mapToLong(Snapshot::seq).max().orElse(-1);
    }

    /** Copies the open database, not yet verified. */
    void copy(Connection connection) throws IOException, SQLException {
        Files.createDirectories(folder);
        Files.deleteIfExists(draft());
        H2File.backup(connection, draft());
    }

    /** Verifies and keeps what {@link #copy} made when the last Change was {@code seq}. */
    Snapshot keepCopy(long seq) throws IOException, SQLException {
        return keep(draft(), seq);
    }

    private Path draft() {
        return folder.resolve("draft.zip");
    }

    /** Copies the file of a closed database. */
    Snapshot takeClosed(Path database, long seq) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path draft = draft();
        try (OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(DATABASE + ".mv.db"));
            Files.copy(database, zip);
            zip.closeEntry();
        }
        return keep(draft, seq);
    }

    private Snapshot keep(Path draft, long seq) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        verify(draft, seq);
        LocalDateTime now = LocalDateTime.now(clock);
        Path target =
                folder.resolve(
                        String.format(Locale.ROOT, "snapshot-%010d-%s.zip", seq, TIME.format(now)));
        Files.move(
                draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        rotate();
        return new Snapshot(target, seq, now);
    }

    /** Unpacks, opens and counts a copy. */
    private void verify(Path zip, long seq) throws IOException, SQLException {
        Path room = Files.createTempDirectory(folder, "verify");
        try {
            H2File copy = unpack(zip, room, DATABASE);
            Connection connection = copy.connect();
            try {
                boolean right =
                        ChangeWriter.lastSeq(connection) == seq
                                && Verification.sums(connection).isEmpty();
                if (!right) {
                    throw new IOException("snapshot differs from the data");
                }
            } finally {
                H2File.abandon(connection);
            }
        } finally {
            deleteFolder(room);
        }
    }

    /** Unpacks a copy as a database of a name; throws when the zip is damaged. */
    static H2File unpack(Path zip, Path room, String name) throws IOException {
        H2File target = new H2File(room, name);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".mv.db")) {
                    Files.copy(entries, target.file(), StandardCopyOption.REPLACE_EXISTING);
                    return target;
                }
            }
        }
        throw new IOException("no database in " + zip.getFileName());
    }

    private void rotate() throws IOException {
        List<Snapshot> all = list();
        Set<Snapshot> kept = new HashSet<>(all.subList(0, Math.min(10, all.size())));
        keepNewest(all, kept, 7, s -> s.at().toLocalDate());
        keepNewest(
                all,
                kept,
                4,
                s ->
                        s.at().get(WeekFields.ISO.weekBasedYear()) * 100
                                + s.at().get(WeekFields.ISO.weekOfWeekBasedYear()));
        keepNewest(all, kept, 12, s -> s.at().getYear() * 100 + s.at().getMonthValue());
        for (Snapshot snapshot : all) {
            if (!kept.contains(snapshot)) {
                Files.deleteIfExists(snapshot.file());
            }
        }
    }

    private static void keepNewest(
            List<Snapshot> all, Set<Snapshot> kept, int howMany, Function<Snapshot, Object> span) {
        Set<Object> seen = new HashSet<>();
        for (Snapshot snapshot : all) {
            if (seen.size() < howMany && seen.add(span.apply(snapshot))) {
                kept.add(snapshot);
            }
        }
    }

    static void deleteFolder(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(room);
    }

    /** When the newest copy was made. */
    Optional<LocalDateTime> newestTime() throws IOException {
        return list().stream().map(Snapshot::at).max(Comparator.naturalOrder());
    }
}
