package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;

/**
 * The journal of Changes: append-only files {@code journal-000001.log}, …, forced to disk before a
 * Change is acknowledged. The journal is the truth; the database is a projection of it. Each
 * segment begins with the columns of its time and with where it begins ({@link SegmentStart}).
 */
final class Journal implements Closeable {

    /** Where a frame begins, or where the next one will. */
    record Position(int segment, long offset) implements Comparable<Position> {

        static final Position START = new Position(1, 0);

        @Override
        public int compareTo(Position other) {
            return segment != other.segment
                    ? Integer.compare(segment, other.segment)
                    : Long.compare(offset, other.offset);
        }
    }

    private static final Pattern NAME = Pattern.compile("journal-(\\d{6})\\.log");
    private static final int ROOM = 1 << 20;
    private static final long SEGMENT_BYTES = 64L << 20;

    private final Disk disk;
    private final Path folder;
    private DiskFile file;
    private int segment;
    private long end;
    private long allocated;
    private byte[] lastHash = new byte[Frame.HASH];
    private Position lastChange = Position.START;

    private Journal(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** The journal of a folder that is only read. */
    static Journal unopened(Disk disk, Path folder) {
        return new Journal(disk, folder);
    }

    /**
     * Opens for appending at what a scan has found to be the end; what follows it is cut off.
     *
     * @param lastChange where the last Change begins
     */
    static Journal open(Disk disk, Path folder, JournalScan.End at, Position lastChange)
            throws IOException {
        Journal journal = new Journal(disk, folder);
        journal.lastHash = at.hash();
        journal.lastChange = lastChange;
        try {
            journal.attach(at.position().segment(), at.position().offset());
            return journal;
        } catch (IOException e) {
            journal.leave();
            throw e;
        }
    }

    /** Begins a new segment behind all others: the first, or the one that goes on after damage. */
    static Journal begin(Disk disk, Path folder, long seq) throws IOException {
        disk.makeFolder(folder);
        Journal journal = new Journal(disk, folder);
        int last = segments(folder).stream().mapToInt(n -> n).max().orElse(0);
        try {
            journal.begin(last + 1, new SegmentStart(seq, true));
            return journal;
        } catch (IOException e) {
            journal.leave();
            throw e;
        }
    }

    /** The segments of a folder, in order. */
    static List<Integer> segments(Path folder) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (Path file : Disk.REAL.list(folder)) {
            Matcher m = NAME.matcher(file.getFileName().toString());
            if (m.matches()) {
                found.add(Integer.parseInt(m.group(1)));
            }
        }
        Collections.sort(found);
        return found;
    }

    /**
     * Whether a journal is missing, or was begun and never held anything: its first segment holds
     * no more than its beginning, or not even all of that.
     */
    static boolean atMostBegun(Path folder) throws IOException {
        List<Integer> segments = segments(folder);
        if (segments.isEmpty()) {
            return true;
        }
        try (Segment first = new Segment(Disk.REAL, path(folder, segments.get(0)))) {
            return segments.size() == 1 && first.atMostBegun();
        }
    }

    static Path path(Path folder, int segment) {
        return folder.resolve(String.format(Locale.ROOT, "journal-%06d.log", segment));
    }

    Path folder() {
        return folder;
    }

    /** Where the next frame will begin. */
    Position end() {
        return new Position(segment, end);
    }

    /** The hash that the next frame will carry. */
    byte[] lastHash() {
        return lastHash.clone();
    }

    /** Where the last acknowledged Change begins; the next opening checks the chain from there. */
    Position lastChange() {
        return lastChange;
    }

    void acknowledged(Position change) {
        lastChange = change;
    }

    /** Appends a frame without forcing it; returns where it begins. */
    Position append(byte type, byte[] body) throws IOException {
        byte[] bytes = Frame.layOut(type, body, lastHash);
        makeRoom(bytes.length);
        file.write(ByteBuffer.wrap(bytes), end);
        Position at = end();
        end += bytes.length;
        lastHash = Frame.hashOf(bytes);
        return at;
    }

    /** Forces all that was appended to the disk; only then may a Change be acknowledged. */
    void force() throws IOException {
        file.force(false);
    }

    /**
     * Takes back what was appended after a position; used when a Change fails before it was
     * acknowledged.
     */
    void cutBack(Position to, byte[] hash) throws IOException {
        if (to.segment() != segment) {
            throw new IOException("cut back across segments");
        }
        file.truncate(to.offset());
        file.force(true);
        end = to.offset();
        allocated = end;
        lastHash = hash.clone();
    }

    /**
     * Writes again, and forces, what stands from a position on: a disk that failed to force it may
     * have forgotten that it still must.
     */
    void writeAgain(Position from) throws IOException {
        if (from.segment() != segment) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) (end - from.offset()));
        int read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = file.read(bytes, from.offset() + bytes.position());
        }
        file.write(bytes.flip(), from.offset());
        file.force(true);
    }

    /** Begins a new segment when the current one is full; a Change never spans two. */
    void rollOver(long seq) throws IOException {
        if (end >= SEGMENT_BYTES) {
            goOn(seq, false);
        }
    }

    /** Goes on in a new segment; {@code anew} when what stands before is damaged. */
    void goOn(long seq, boolean anew) throws IOException {
        int last = segments(folder).stream().mapToInt(n -> n).max().orElse(0);
        close();
        begin(Math.max(last, segment) + 1, new SegmentStart(seq, anew));
    }

    private void begin(int number, SegmentStart start) throws IOException {
        byte[] before = start.anew() ? new byte[Frame.HASH] : lastHash;
        attach(number, 0);
        lastHash = before;
        ByteWriter columns = new ByteWriter(4096);
        RowCodec.Columns.current().write(columns);
        append(Frame.COLUMNS, columns.copy());
        append(Frame.START, start.body());
        file.force(true);
        disk.forceFolder(folder);
    }

    private void attach(int number, long offset) throws IOException {
        segment = number;
        file = disk.open(path(folder, number));
        if (file.size() > offset) {
            file.truncate(offset);
            file.force(true);
        }
        end = offset;
        allocated = offset;
    }

    /**
     * Zeros written ahead keep the file's length still, so that forcing a frame need not force the
     * folder's data too.
     */
    private void makeRoom(int bytes) throws IOException {
        if (end + bytes + Integer.BYTES > allocated) {
            int more = Math.max(ROOM, bytes + Integer.BYTES);
            file.write(ByteBuffer.allocate(more), end);
            allocated = end + more;
        }
    }

    /** Closes without the room made ahead. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            try (DiskFile closing = file) {
                closing.truncate(end);
                closing.force(true);
            }
        }
    }

    /** Closes as it stands, after a failure. */
    void leave() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(Journal.class).debug("already gone", e);
        }
    }
}
