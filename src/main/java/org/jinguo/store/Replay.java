package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the Changes that the journal holds and the database does not into the database. Where some
 * are missing, those after them are brought in with what is known; what rests on the missing ones
 * is left out and counted.
 */
final class Replay implements JournalScan.Visitor {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /** Hears that it gets on. */
    interface Step {
        /** Some rows more. */
        void rows();

        /** A Change more. */
        void done(int changes, int of);
    }

    private final Connection connection;
    private final Survey survey;
    private final Step step;
    private final Projection projection;
    private final List<Part> parts = new ArrayList<>();
    private int replayed;
    private int lostRows;

    private Replay(Connection connection, Survey survey, Step step) throws SQLException {
        this.connection = connection;
        this.survey = survey;
        this.step = step;
        this.projection = new Projection(connection);
    }

    private record Part(Journal.Position at, Frame frame) {}

    /**
     * What was brought in.
     *
     * @param changes how many Changes
     * @param lostRows how many rows of them rest on Changes that are missing, and were left out
     */
    record Result(int changes, int lostRows) {}

    /** Brings in what a survey has found, onto the state that it began with. */
    static Result run(Path journalFolder, Connection connection, Survey survey, Step step)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        Replay replay = new Replay(connection, survey, step);
        if (!survey.found().isEmpty()) {
            Journal.Position first = survey.found().values().iterator().next();
            JournalScan.since(journalFolder, first, null, replay);
        }
        return new Result(replay.replayed, replay.lostRows);
    }

    @Override
    public void frame(Frame frame, Journal.Position at, RowCodec.Columns columns) throws IOException {
        if (frame.type == Frame.PART) {
            parts.add(new Part(at, frame));
        } else if (frame.type == Frame.CHANGE) {
            change(frame, at, columns);
            parts.clear();
        }
    }

    @Override
    public void broken(Journal.Position at) {
        parts.clear();
    }

    private void change(Frame frame, Journal.Position at, RowCodec.Columns columns) throws IOException {
        ChangeBody.Head head;
        try {
            head = ChangeBody.readHead(ChangeBody.unpack(frame.body));
        } catch (IOException e) {
            LOG.warn("a change at {} can not be read; the survey counts it as missing", at);
            return;
        }
        Journal.Position known = survey.found().get(head.change().seq());
        if (known == null || head.parts() > parts.size()) {
            return;
        }
        // Parts of a Change that was never finished may stand before those of this one.
        List<Part> own = parts.subList(parts.size() - head.parts(), parts.size());
        if (!known.equals(own.isEmpty() ? at : own.get(0).at())) {
            return;
        }
        List<Frame> frames = new ArrayList<>(own.stream().map(Part::frame).toList());
        frames.add(frame);
        try {
            bringIn(new Whole(head.change(), frames, columns), known);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        replayed++;
        step.done(replayed, survey.found().size());
    }

    /** A Change as it stands in the journal. */
    private record Whole(Change change, List<Frame> frames, RowCodec.Columns columns) {

        void rows(Consumer<RowApplier.Pending> taker) throws IOException {
            for (Frame frame : frames) {
                FrameRows.of(frame, columns).forEach(row -> taker.accept(Images.forward(row)));
            }
        }
    }

    private void bringIn(Whole change, Journal.Position at) throws IOException, SQLException {
        if (!survey.missing().isEmpty() || !together(change)) {
            change.rows(row -> alone(row, change.change().seq()));
        }
        projection.finish(change.change(), at);
        projection.commit();
    }

    /** All rows at once; false when they do not fit what stands, and nothing was done. */
    private boolean together(Whole change) throws IOException, SQLException {
        try {
            Edit edit = new Edit(
                    Readers.dsl(connection), projection, change.change().seq(), edits -> step.rows());
            change.rows(edit::bring);
            edit.flush();
            return true;
        } catch (StoreException e) {
            if (Failures.surroundings(e)) {
                throw e;
            }
            LOG.warn("change {} does not fit as a whole", change.change().seq(), e);
            projection.rollback();
            return false;
        }
    }

    /** One row: of a record that came into being in a gap there is no whole to change. */
    private void alone(RowApplier.Pending row, long seq) {
        try {
            if (row.columns() != -1 && !projection.stands(row.table(), row.id())) {
                lostRows++;
                return;
            }
            projection.apply(List.of(row), seq);
            step.rows();
        } catch (SQLException e) {
            if (Failures.surroundings(Failures.of(e, Doing.OPENING))) {
                throw Failures.of(e, Doing.OPENING);
            }
            LOG.warn("a row of change {} does not fit what is left", seq, e);
            lostRows++;
        }
    }
}
