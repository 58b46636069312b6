package org.jinguo.store;

import static org.jinguo.store.db.Tables.CHANGE_LOG;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;

/**
 * The row images of Changes, read from the journal frame by frame: an import of 160,000 rows never
 * stands in memory as a whole.
 */
final class ChangeImages {

    /** Sees one row after the other; false when it has seen enough. */
    @FunctionalInterface
    interface Visitor {
        boolean more(RowCodec.ReadRow row);
    }

    private final Readers readers;
    private final Path folder;

    ChangeImages(Readers readers, Path journalFolder) {
        this.readers = readers;
        this.folder = journalFolder;
    }

    /**
     * The rows of a Change in the order in which they were made. Throws {@link StoreException}
     * {@code journalDamaged} when they cannot be read.
     */
    void forward(long seq, Visitor visitor) {
        try {
            JournalScan.from(folder, position(seq), (frame, at, columns) -> {
                for (RowCodec.ReadRow row : FrameRows.of(frame, columns)) {
                    if (!visitor.more(row)) {
                        return false;
                    }
                }
                return true;
            });
        } catch (IOException e) {
            throw new StoreException("journalDamaged", e);
        }
    }

    /** The rows of a Change, the last one first. */
    void backward(long seq, Visitor visitor) {
        List<Journal.Position> frames = new ArrayList<>();
        try {
            JournalScan.from(folder, position(seq), (frame, at, columns) -> {
                frames.add(at);
                return true;
            });
            for (int f = frames.size() - 1; f >= 0; f--) {
                List<RowCodec.ReadRow> rows = frame(frames.get(f));
                for (int i = rows.size() - 1; i >= 0; i--) {
                    if (!visitor.more(rows.get(i))) {
                        return;
                    }
                }
            }
        } catch (IOException e) {
            throw new StoreException("journalDamaged", e);
        }
    }

    private List<RowCodec.ReadRow> frame(Journal.Position at) throws IOException {
        List<RowCodec.ReadRow> found = new ArrayList<>();
        JournalScan.from(folder, at, (frame, position, columns) -> {
            found.addAll(FrameRows.of(frame, columns));
            return false;
        });
        return found;
    }

    private Journal.Position position(long seq) {
        Record row = readers.read(dsl -> dsl.select(CHANGE_LOG.SEGMENT, CHANGE_LOG.OFFSET_AT)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.SEQ.eq(seq))
                .fetchOne());
        if (row == null) {
            throw new IllegalArgumentException("No change " + seq);
        }
        return new Journal.Position(row.get(CHANGE_LOG.SEGMENT), row.get(CHANGE_LOG.OFFSET_AT));
    }
}
