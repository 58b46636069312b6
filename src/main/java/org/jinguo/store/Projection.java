package org.jinguo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The database as a projection of Changes: rows, sums, tallies and the log, brought up to date
 * together.
 */
final class Projection {

    private final Connection connection;
    private final List<Tally> tallies = Tally.all();
    private TableSums sums;
    private TableSums known;
    private RowApplier applier;

    Projection(Connection connection) throws SQLException {
        this.connection = connection;
        this.sums = TableSums.stored(connection);
        this.known = sums.copy();
        this.applier = new RowApplier(connection, sums, tallies);
    }

    /** Applies rows of the Change numbered {@code seq}; returns what really changed. */
    List<RowEdit> apply(List<RowApplier.Pending> rows, long seq) throws SQLException {
        return applier.apply(rows, seq);
    }

    /** Whether a row is there. */
    boolean stands(TableSpec table, long id) throws SQLException {
        return applier.stands(table, id);
    }

    /** Writes sums, tallies and the log line of a Change, before the commit. */
    void finish(Change change, Journal.Position at) throws SQLException {
        for (Tally tally : tallies) {
            tally.flush(connection);
        }
        sums.store(connection, known, change.seq());
        ChangeLog.insert(connection, change, at);
    }

    void commit() throws SQLException {
        connection.commit();
        known = sums.copy();
    }

    /** Takes back what was applied since the last commit. */
    void rollback() throws SQLException {
        connection.rollback();
        tallies.forEach(Tally::forget);
        sums = known.copy();
        applier = new RowApplier(connection, sums, tallies);
    }

    /** A line that stands for the whole content of all ledgers. */
    String digest() {
        return sums.digest();
    }
}
