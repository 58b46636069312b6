package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Brings the Changes that the journal holds and the database does not into the database. */
final class Replay {

    private final Connection connection;
    private final Projection projection;
    private final List<byte[]> parts = new ArrayList<>();
    private Journal.Position start;
    private long lastSeq;
    private int replayed;

    private Replay(Connection connection) throws SQLException {
        this.connection = connection;
        this.projection = new Projection(connection);
        this.lastSeq = ChangeWriter.lastSeq(connection);
    }

    /**
     * Result of a replay.
     *
     * @param end where the journal ends
     * @param lastInJournal number of the last whole Change in the journal; 0 when there is none
     * @param replayed how many Changes were brought in
     */
    record Result(JournalScan.End end, long lastInJournal, int replayed) {}

    /** Scans the whole journal and brings in what is missing. */
    static Result run(Path journalFolder, Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        Replay replay = new Replay(connection);
        long[] last = {0};
        JournalScan.End end =
                JournalScan.all(
                        journalFolder,
                        (frame, at, columns) -> {
                            if (frame.type == Frame.PART) {
                                replay.part(frame, at);
                            } else if (frame.type == Frame.CHANGE) {
                                last[0] = replay.change(frame, at, columns);
                            }
                        });
        return new Result(end, last[0], replay.replayed);
    }

    private void part(Frame frame, Journal.Position at) {
        if (parts.isEmpty()) {
            start = at;
        }
        parts.add(frame.body);
    }

    private long change(Frame frame, Journal.Position at, RowCodec.Columns columns)
            throws IOException {
        ByteReader in = ChangeBody.unpack(frame.body);
        ChangeBody.Head head = ChangeBody.readHead(in);
        if (head.change().seq() > lastSeq) {
            if (head.change().seq() != lastSeq + 1) {
                throw new IOException(
                        "journal goes from change " + lastSeq + " to " + head.change().seq());
            }
            // Parts of a Change that was never finished may stand before those of this one.
            List<byte[]> own = parts.subList(parts.size() - head.parts(), parts.size());
            try {
                bringIn(head, own, in, columns, own.isEmpty() ? at : start);
            } catch (SQLException e) {
                throw new IOException(e);
            }
            lastSeq = head.change().seq();
            replayed++;
        }
        parts.clear();
        return head.change().seq();
    }

    private void bringIn(
            ChangeBody.Head head,
            List<byte[]> own,
            ByteReader last,
            RowCodec.Columns columns,
            Journal.Position at)
            throws IOException, SQLException {
        long seq = head.change().seq();
        for (byte[] part : own) {
            ByteReader in = ChangeBody.unpack(part);
            in.unsigned();
            forward(in, columns, seq);
        }
        forward(last, columns, seq);
        projection.finish(head.change(), at);
        projection.commit();
    }

    private void forward(ByteReader in, RowCodec.Columns columns, long seq) throws SQLException {
        Edit edit = new Edit(Readers.dsl(connection), projection, seq, edits -> {});
        while (in.more()) {
            edit.bring(Images.forward(RowCodec.read(in, columns)));
        }
        edit.flush();
    }
}
