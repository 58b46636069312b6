package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;

/** One segment of the journal, to read frames from; finds the next right one behind damage. */
final class Segment implements Closeable {

    private static final int WINDOW = 1 << 18;

    /** The search behind damage looks at no more bytes than this many times the segment's. */
    private static final int THOROUGH = 6;

    private final DiskFile file;
    private final long size;
    private byte[] window = new byte[0];
    private long windowAt;

    Segment(Disk disk, Path path) throws IOException {
        this.file = disk.openToRead(path);
        this.size = file.size();
    }

    long size() {
        return size;
    }

    /** The right frame that begins at an offset; null when there is none. */
    Frame at(long offset) throws IOException {
        int length = lengthAt(offset);
        return length < 0 ? null : Frame.read(bytes(offset, length));
    }

    /** How long the frame at an offset says it is, head and body; -1 when none can begin there. */
    private int lengthAt(long offset) throws IOException {
        if (offset < 0 || offset > size - Frame.HEAD) {
            return -1;
        }
        look(offset, Frame.HEAD);
        int at = (int) (offset - windowAt);
        int said = ByteBuffer.wrap(window).getInt(at);
        int length = Frame.sizeOf(said, window[at + Frame.HEAD - 1]);
        return offset + length > size ? -1 : length;
    }

    /**
     * Where the next right frame begins behind a damaged one; -1 when there is none. A damaged
     * frame whose length still stands is stepped over; else each byte may begin one.
     */
    long next(long damaged) throws IOException {
        int length = lengthAt(damaged);
        if (length > 0 && at(damaged + length) != null) {
            return damaged + length;
        }
        long looked = 0;
        for (long at = damaged + 1; at + Frame.HEAD <= size; at++) {
            int candidate = lengthAt(at);
            if (candidate > 0 && (candidate <= WINDOW || mayEndAt(at + candidate))) {
                looked += candidate;
                if (Frame.read(bytes(at, candidate)) != null) {
                    return at;
                }
                if (looked > THOROUGH * size) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /**
     * Whether a frame may end where another begins or nothing more stands. Asked of long ones only,
     * which are rare: bytes between frames now and then look like the head of one of megabytes, and
     * reading a hundred of those would use up what the search may look at.
     */
    private boolean mayEndAt(long offset) throws IOException {
        if (offset + Frame.HEAD > size) {
            return true;
        }
        byte[] head = read(offset, Frame.HEAD);
        int said = ByteBuffer.wrap(head).getInt();
        return said == 0 || Frame.sizeOf(said, head[Frame.HEAD - 1]) > 0;
    }

    /** How many bytes from an offset on are not the zeros of room made ahead. */
    long filled(long offset) throws IOException {
        for (long to = size; to > offset; to = Math.max(offset, to - WINDOW)) {
            long from = Math.max(offset, to - WINDOW);
            byte[] some = bytes(from, (int) (to - from));
            for (int i = some.length - 1; i >= 0; i--) {
                if (some[i] != 0) {
                    return from + i + 1 - offset;
                }
            }
        }
        return 0;
    }

    /** Whether it holds no more than columns and start, or not even all of them. */
    boolean atMostBegun() throws IOException {
        long offset = 0;
        for (byte type : new byte[] {Frame.COLUMNS, Frame.START}) {
            Frame frame = at(offset);
            if (frame == null) {
                return filled(offset) == 0 || cutShort(offset);
            }
            boolean first = SegmentStart.of(frame).filter(s -> s.seq() == 0).isPresent();
            boolean begins = frame.type == type && (type == Frame.COLUMNS || first);
            if (!begins) {
                return false;
            }
            offset += frame.size();
        }
        return filled(offset) == 0;
    }

    /** Whether what follows an offset is less than the frame that begins there says it is. */
    private boolean cutShort(long offset) throws IOException {
        long filled = filled(offset);
        if (filled < Frame.HEAD) {
            return true;
        }
        byte[] head = bytes(offset, Frame.HEAD);
        int length = Frame.sizeOf(ByteBuffer.wrap(head).getInt(), head[Frame.HEAD - 1]);
        return filled < length;
    }

    private void look(long offset, int length) throws IOException {
        if (offset < windowAt || offset + length > windowAt + window.length) {
            window = read(offset, (int) Math.min(Math.max(length, WINDOW), size - offset));
            windowAt = offset;
        }
    }

    private byte[] bytes(long offset, int length) throws IOException {
        look(offset, length);
        int from = (int) (offset - windowAt);
        return Arrays.copyOfRange(window, from, from + length);
    }

    private byte[] read(long offset, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (file.read(into, offset + into.position()) < 0) {
                throw new IOException("the segment became shorter");
            }
        }
        return into.array();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
