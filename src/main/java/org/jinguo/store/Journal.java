package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The journal of Changes: append-only files {@code journal-000001.log}, …, forced to disk before a
 * Change is acknowledged. The journal is the truth; the database is a projection of it.
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

    private final Path folder;
    private RandomAccessFile file;
    private FileChannel channel;
    private int segment;
    private long end;
    private long allocated;
    private byte[] lastHash;

    private Journal(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens for appending at a position that a scan has found to be the end; what follows it is cut
     * off.
     */
    static Journal open(Path folder, JournalScan.End at) throws IOException {
        Files.createDirectories(folder);
        Journal journal = new Journal(folder);
        journal.lastHash = at.hash();
        if (at.position().offset() == 0) {
            journal.begin(at.position().segment());
        } else {
            journal.attach(at.position().segment(), at.position().offset());
        }
        return journal;
    }

    /** The segments of a folder, in order. */
    static List<Integer> segments(Path folder) throws IOException {
        List<Integer> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(
                        f -> {
                            Matcher m = NAME.matcher(f.getFileName().toString());
                            if (m.matches()) {
                                found.add(Integer.parseInt(m.group(1)));
                            }
                        });
            }
        }
        Collections.sort(found);
        return found;
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

    /** Appends a frame without forcing it; returns where it begins. */
    Position append(byte type, byte[] body) throws IOException {
        byte[] bytes = Frame.layOut(type, body, lastHash);
        makeRoom(bytes.length);
        write(bytes, end);
        Position at = end();
        end += bytes.length;
        lastHash = Frame.hashOf(bytes);
        return at;
    }

    /** Forces all that was appended to the disk; only then may a Change be acknowledged. */
    void force() throws IOException {
        channel.force(false);
    }

    /**
     * Takes back what was appended after a position; used when a Change fails before it was
     * acknowledged.
     */
    void cutBack(Position to, byte[] hash) throws IOException {
        if (to.segment() != segment) {
            throw new IOException("cut back across segments");
        }
        channel.truncate(to.offset());
        channel.force(true);
        end = to.offset();
        allocated = end;
        lastHash = hash.clone();
    }

    /** Begins a new segment when the current one is full; a Change never spans two. */
    void rollOver() throws IOException {
        if (end >= SEGMENT_BYTES) {
            close();
            begin(segment + 1);
        }
    }

    private void begin(int number) throws IOException {
        attach(number, 0);
        ByteWriter columns = new ByteWriter(4096);
        RowCodec.Columns.current().write(columns);
        append(Frame.COLUMNS, columns.copy());
        channel.force(true);
    }

    private void attach(int number, long offset) throws IOException {
        segment = number;
        file = new RandomAccessFile(path(folder, number).toFile(), "rw");
        channel = file.getChannel();
        if (channel.size() > offset) {
            channel.truncate(offset);
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
            write(new byte[more], end);
            allocated = end + more;
        }
    }

    private void write(byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long position = at;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(end);
        channel.force(true);
        file.close();
    }
}
