package org.jinguo.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows that a frame of a Change carries. */
final class FrameRows {

    /** No frame that was written holds more: it went out when the rows in it came to 256 KB. */
    private static final int MOST_ROWS = 1 << 17;

    private FrameRows() {}

    /**
     * The rows of a frame. Earlier versions of the program went on in a segment after an upgrade
     * had given tables other numbers; what does not read with the segment's columns was written by
     * such a one, and reads with this program's.
     */
    static List<RowCodec.ReadRow> of(Frame frame, RowCodec.Columns columns) throws IOException {
        try {
            return read(frame, columns);
        } catch (IOException e) {
            RowCodec.Columns current = RowCodec.Columns.current();
            if (columns.equals(current)) {
                throw e;
            }
            return read(frame, current);
        }
    }

    private static List<RowCodec.ReadRow> read(Frame frame, RowCodec.Columns columns) throws IOException {
        ByteReader in = ChangeBody.unpack(frame.body);
        if (frame.type == Frame.CHANGE) {
            ChangeBody.readHead(in);
        } else {
            in.unsigned();
        }
        List<RowCodec.ReadRow> rows = new ArrayList<>();
        while (in.more()) {
            if (rows.size() == MOST_ROWS) {
                throw new IOException("more rows than a frame holds");
            }
            rows.add(RowCodec.read(in, columns));
        }
        return rows;
    }
}
