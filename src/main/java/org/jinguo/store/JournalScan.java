package org.jinguo.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jinguo.store.Journal.Position;

/** Reads the journal frame by frame, checking lengths, checksums and the chain. */
final class JournalScan {

    /** Sees each right frame in order. */
    @FunctionalInterface
    interface Visitor {
        void frame(Frame frame, Position at, RowCodec.Columns columns) throws IOException;
    }

    /**
     * How a scan ended.
     *
     * @param position just behind the last right frame
     * @param hash hash of the last right frame
     * @param torn bytes that follow the end and are not a frame: the rest of an interrupted write,
     *     or damage
     * @param later segments that follow the end: with them, the end is damage and not an
     *     interrupted write
     */
    record End(Position position, byte[] hash, long torn, int later) {}

    private JournalScan() {}

    /**
     * Scans all segments from the first. A segment that begins a new chain (after damage was found
     * and a snapshot taken) is accepted as such.
     */
    static End all(Path folder, Visitor visitor) throws IOException {
        List<Integer> segments = Journal.segments(folder);
        End end = new End(Position.START, new byte[Frame.HASH], 0, 0);
        for (int i = 0; i < segments.size(); i++) {
            End next = segment(folder, segments.get(i), end.hash(), visitor);
            if (next.position().offset() == 0) {
                next = segment(folder, segments.get(i), new byte[Frame.HASH], visitor);
            }
            if (next.position().offset() == 0 && next.torn() > 0) {
                return new End(end.position(), end.hash(), next.torn(), segments.size() - i);
            }
            end = next;
        }
        return end;
    }

    /**
     * Scans one segment; {@code before} is the hash that its first frame must carry, null to accept
     * any.
     */
    static End segment(Path folder, int number, byte[] before, Visitor visitor) throws IOException {
        Path path = Journal.path(folder, number);
        long size = Files.size(path);
        byte[] hash = before;
        long offset = 0;
        RowCodec.Columns columns = null;
        try (InputStream raw = Files.newInputStream(path);
                DataInputStream in = new DataInputStream(new BufferedInputStream(raw, 1 << 16))) {
            while (true) {
                Frame frame = next(in, hash, offset, size);
                if (frame == null) {
                    break;
                }
                if (frame.type == Frame.COLUMNS) {
                    columns = RowCodec.Columns.read(new ByteReader(frame.body));
                }
                visitor.frame(frame, new Position(number, offset), columns);
                hash = frame.hash;
                offset += frame.size();
            }
        }
        byte[] last = hash == null ? new byte[Frame.HASH] : hash;
        return new End(new Position(number, offset), last, garbage(path, offset), 0);
    }

    /** Sees frames in order until it has seen enough. */
    @FunctionalInterface
    interface Reader {
        boolean more(Frame frame, Position at, RowCodec.Columns columns) throws IOException;
    }

    /** The frames of one Change, from a position on, until its last frame or while wanted. */
    static void from(Path folder, Position at, Reader reader) throws IOException {
        RowCodec.Columns columns = columnsOf(folder, at.segment());
        Path path = Journal.path(folder, at.segment());
        long size = Files.size(path);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.position(at.offset());
            DataInputStream in =
                    new DataInputStream(
                            new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
            byte[] hash = null;
            long offset = at.offset();
            boolean more = true;
            while (more) {
                Frame frame = next(in, hash, offset, size);
                if (frame == null) {
                    throw new IOException("journal damaged at " + at.segment() + ":" + offset);
                }
                more =
                        reader.more(frame, new Position(at.segment(), offset), columns)
                                && frame.type != Frame.CHANGE;
                hash = frame.hash;
                offset += frame.size();
            }
        }
    }

    private static RowCodec.Columns columnsOf(Path folder, int segment) throws IOException {
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(
                                Files.newInputStream(Journal.path(folder, segment))))) {
            Frame first = next(in, null, 0, Long.MAX_VALUE);
            if (first == null || first.type != Frame.COLUMNS) {
                throw new IOException("journal segment " + segment + " has no columns");
            }
            return RowCodec.Columns.read(new ByteReader(first.body));
        }
    }

    private static Frame next(DataInputStream in, byte[] before, long offset, long size)
            throws IOException {
        try {
            int length = in.readInt();
            if (length <= 0 || length > Frame.MAX_BODY || offset + length + Frame.HEAD - 1 > size) {
                return null;
            }
            byte[] bytes = new byte[length + Frame.HEAD - 1];
            ByteBuffer.wrap(bytes).putInt(length);
            in.readFully(bytes, 4, bytes.length - 4);
            byte[] expected =
                    before == null ? Arrays.copyOfRange(bytes, 8, 8 + Frame.HASH) : before;
            return Frame.read(bytes, expected, offset);
        } catch (EOFException e) {
            return null;
        }
    }

    /** How many bytes from an offset on are not the zeros of allocated room. */
    private static long garbage(Path path, long offset) throws IOException {
        long found = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.skipNBytes(Math.min(offset, Files.size(path)));
            long at = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                if (b != 0) {
                    found = at;
                }
            }
        }
        return found;
    }
}
