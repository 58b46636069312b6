package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.store.Journal.Position;
import org.jinguo.store.disk.Disk;

/**
 * Reads the journal frame by frame, checking lengths, checksums and the chain. Goes over what is
 * damaged to the next right frame, and says where that was.
 */
final class JournalScan {

    /** Sees each right frame in order. */
    @FunctionalInterface
    interface Visitor {
        void frame(Frame frame, Position at, RowCodec.Columns columns) throws IOException;

        /** What was read so far and what comes now do not follow each other. */
        default void broken(Position at) {}
    }

    /**
     * How a scan ended.
     *
     * @param position just behind the last right frame
     * @param hash hash of the last right frame
     * @param torn bytes that follow the end and are not a frame: the rest of an interrupted write,
     *     or damage
     * @param faults where the journal is damaged before its end and not begun anew since
     * @param rubbish segments behind the end in which no frame is right, and copies of others
     * @param current whether the columns of the last segment are those of this program
     */
    record End(
            Position position, byte[] hash, long torn, List<Position> faults, List<Integer> rubbish, boolean current) {

        /** Whether nothing but an interrupted write at the end may be wrong. */
        boolean whole() {
            return faults.isEmpty() && rubbish.isEmpty();
        }
    }

    private final Path folder;
    private final Visitor visitor;
    private final List<Position> faults = new ArrayList<>();
    private final List<Integer> rubbish = new ArrayList<>();
    private byte[] hash;
    private Position end;
    private long torn;
    private RowCodec.Columns columns;

    private JournalScan(Path folder, Position start, byte[] before, Visitor visitor) {
        this.folder = folder;
        this.visitor = visitor;
        this.end = start;
        this.hash = before;
    }

    /** Scans all segments from the first. */
    static End all(Path folder, Visitor visitor) throws IOException {
        return since(folder, Position.START, new byte[Frame.HASH], visitor);
    }

    /**
     * Scans from a place where a frame begins.
     *
     * @param before hash of the frame before; null to accept any
     */
    static End since(Path folder, Position start, byte[] before, Visitor visitor) throws IOException {
        JournalScan scan = new JournalScan(folder, start, before, visitor);
        for (int number : Journal.segments(folder)) {
            if (number >= start.segment()) {
                scan.segment(number, number == start.segment() ? start.offset() : 0);
            }
        }
        return new End(
                scan.end,
                scan.hash == null ? new byte[Frame.HASH] : scan.hash,
                scan.torn,
                List.copyOf(scan.faults),
                List.copyOf(scan.rubbish),
                RowCodec.Columns.current().equals(scan.columns));
    }

    private void segment(int number, long from) throws IOException {
        try (Segment segment = new Segment(Disk.REAL, Journal.path(folder, number))) {
            if (!belongs(segment, number)) {
                rubbish.add(number);
                return;
            }
            if (torn > 0) {
                // An interrupted write is followed by nothing; this was damage.
                fault(end);
                torn = 0;
            }
            columns = columnsOf(segment);
            if (from > 0 && segment.at(0) == null) {
                // Whatever is read behind it, nobody knows any more by which columns.
                fault(new Position(number, 0));
            }
            long offset = from;
            boolean any = false;
            for (Frame frame = segment.at(offset); ; frame = segment.at(offset)) {
                Position at = new Position(number, offset);
                if (frame == null) {
                    long next = segment.filled(offset) == 0 ? -1 : segment.next(offset);
                    if (next < 0) {
                        break;
                    }
                    fault(at);
                    offset = next;
                } else {
                    any = true;
                    see(frame, at);
                    offset += frame.size();
                    end = new Position(number, offset);
                }
            }
            ended(number, segment.filled(offset), any || from > 0);
        }
    }

    /** Whether a segment is not a copy of another one under a name of its own. */
    private static boolean belongs(Segment segment, int number) throws IOException {
        Frame first = segment.at(0);
        Frame second = first == null ? null : segment.at(first.size());
        return SegmentStart.of(second).map(start -> start.belongsTo(number)).orElse(true);
    }

    private void ended(int number, long filled, boolean any) {
        if (any) {
            torn = filled;
        } else if (filled > 0) {
            rubbish.add(number);
        }
    }

    private void see(Frame frame, Position at) throws IOException {
        boolean begins = at.offset() == 0 && frame.beginsChain();
        if (begins) {
            // Begun anew after damage: what was wrong before has been seen to.
            faults.clear();
            rubbish.clear();
        } else if (hash != null && !frame.follows(hash)) {
            fault(at);
        }
        hash = frame.hash;
        visitor.frame(frame, at, columns);
    }

    private void fault(Position at) {
        faults.add(at);
        hash = null;
        visitor.broken(at);
    }

    /** The columns that a segment was written with; those of this program when they are lost. */
    static RowCodec.Columns columnsOf(Segment segment) throws IOException {
        Frame first = segment.at(0);
        try {
            return first == null || first.type != Frame.COLUMNS
                    ? RowCodec.Columns.current()
                    : RowCodec.Columns.read(new ByteReader(first.body));
        } catch (IOException e) {
            return RowCodec.Columns.current();
        }
    }

    /** Sees frames in order until it has seen enough. */
    @FunctionalInterface
    interface Reader {
        boolean more(Frame frame, Position at, RowCodec.Columns columns) throws IOException;
    }

    /** The frames of one Change, from a position on, until its last frame or while wanted. */
    static void from(Path folder, Position at, Reader reader) throws IOException {
        try (Segment segment = new Segment(Disk.REAL, Journal.path(folder, at.segment()))) {
            RowCodec.Columns columns = columnsOf(segment);
            byte[] hash = null;
            long offset = at.offset();
            boolean more = true;
            while (more) {
                Frame frame = segment.at(offset);
                if (frame == null || hash != null && !frame.follows(hash)) {
                    throw new IOException("journal damaged at " + at.segment() + ":" + offset);
                }
                more = reader.more(frame, new Position(at.segment(), offset), columns) && frame.type != Frame.CHANGE;
                hash = frame.hash;
                offset += frame.size();
            }
        }
    }
}
