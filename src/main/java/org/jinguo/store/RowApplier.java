package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings rows into the database in batches: reads what stands there, works out the whole rows
 * before and after, writes, and keeps sums and tallies. Live edits, undo, redo and replay all go
 * this way.
 */
final class RowApplier {

    private static final int FETCH = 250;

    /** A row may be removed twice within one Change; that is one removal. */
    private static final String BURY = "insert into tombstone (seq, table_name, id)"
            + " select cast(? as bigint), cast(? as varchar(60)), cast(? as bigint)"
            + " where not exists (select 1 from tombstone"
            + " where seq=? and table_name=? and id=?)";

    private final Connection connection;
    private final TableSums sums;
    private final List<Tally> tallies;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    RowApplier(Connection connection, TableSums sums, List<Tally> tallies) {
        this.connection = connection;
        this.sums = sums;
        this.tallies = tallies;
    }

    /**
     * One row to bring in.
     *
     * @param table the table
     * @param id the row
     * @param after values; null removes the row
     * @param columns which columns of {@code after} count; -1 for all
     * @param fresh known not to exist yet
     */
    record Pending(TableSpec table, long id, Object[] after, long columns, boolean fresh) {}

    private record Old(Object[] values, long rev) {}

    /** Applies rows, no two of them the same one; returns what really changed. */
    List<RowEdit> apply(List<Pending> rows, long rev) throws SQLException {
        List<RowEdit> edits = new ArrayList<>(rows.size());
        int from = 0;
        while (from < rows.size()) {
            TableSpec table = rows.get(from).table();
            int to = from + 1;
            while (to < rows.size() && rows.get(to).table() == table) {
                to++;
            }
            run(table, rows.subList(from, to), rev, edits);
            from = to;
        }
        return edits;
    }

    /** Whether a row is there. */
    boolean stands(TableSpec table, long id) throws SQLException {
        PreparedStatement select = prepared(table.selectSql(1));
        select.setLong(1, id);
        try (ResultSet result = select.executeQuery()) {
            return result.next();
        }
    }

    private void run(TableSpec table, List<Pending> rows, long rev, List<RowEdit> edits) throws SQLException {
        Map<Long, Old> standing = fetch(table, rows);
        List<RowEdit> found = new ArrayList<>(rows.size());
        for (Pending row : rows) {
            Old old = standing.get(row.id());
            Object[] before = old == null ? null : old.values();
            RowEdit edit = new RowEdit(table, row.id(), before, old == null ? 0 : old.rev(), after(row, before));
            boolean nothing = before == null && edit.after() == null;
            boolean same = before != null && edit.after() != null && edit.changedColumns() == 0;
            if (!nothing && !same) {
                found.add(edit);
            }
        }
        write(table, found, rev);
        for (RowEdit edit : found) {
            sums.add(edit);
            tallies.forEach(t -> t.add(edit));
        }
        edits.addAll(found);
    }

    private static Object[] after(Pending row, Object[] before) {
        if (row.after() == null || row.columns() == -1 || before == null) {
            return row.after();
        }
        Object[] whole = before.clone();
        for (long rest = row.columns(); rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole[i] = row.after()[i];
        }
        return whole;
    }

    private Map<Long, Old> fetch(TableSpec table, List<Pending> rows) throws SQLException {
        List<Long> ids = rows.stream().filter(r -> !r.fresh()).map(Pending::id).toList();
        Map<Long, Old> found = new HashMap<>(ids.size() * 2);
        for (int from = 0; from < ids.size(); from += FETCH) {
            List<Long> some = ids.subList(from, Math.min(from + FETCH, ids.size()));
            boolean cached = some.size() == 1 || some.size() == FETCH;
            PreparedStatement select = cached
                    ? prepared(table.selectSql(some.size()))
                    : connection.prepareStatement(table.selectSql(some.size()));
            for (int i = 0; i < some.size(); i++) {
                select.setLong(i + 1, some.get(i));
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    Object[] values = table.read(result);
                    found.put((Long) values[0], new Old(values, result.getLong(values.length + 1)));
                }
            }
            if (!cached) {
                select.close();
            }
        }
        return found;
    }

    private void write(TableSpec table, List<RowEdit> edits, long rev) throws SQLException {
        boolean insert = false;
        boolean update = false;
        boolean delete = false;
        for (RowEdit edit : edits) {
            if (edit.after() == null) {
                PreparedStatement statement = prepared(table.deleteSql());
                statement.setLong(1, edit.id());
                statement.addBatch();
                bury(table, edit.id(), rev);
                delete = true;
            } else if (edit.before() == null) {
                PreparedStatement statement = prepared(table.insertSql());
                bind(statement, edit.after(), 0, rev);
                statement.addBatch();
                insert = true;
            } else {
                PreparedStatement statement = prepared(table.updateSql());
                bind(statement, edit.after(), 1, rev);
                statement.setLong(edit.after().length + 1, edit.id());
                statement.addBatch();
                update = true;
            }
        }
        if (delete) {
            prepared(BURY).executeBatch();
            prepared(table.deleteSql()).executeBatch();
        }
        if (update) {
            prepared(table.updateSql()).executeBatch();
        }
        if (insert) {
            prepared(table.insertSql()).executeBatch();
        }
    }

    /** Remembers which Change removed a row, so that its history can still be followed. */
    private void bury(TableSpec table, long id, long rev) throws SQLException {
        PreparedStatement statement = prepared(BURY);
        for (int i = 0; i <= 3; i += 3) {
            statement.setLong(i + 1, rev);
            statement.setString(i + 2, table.name);
            statement.setLong(i + 3, id);
        }
        statement.addBatch();
    }

    private static void bind(PreparedStatement statement, Object[] values, int from, long rev) throws SQLException {
        int at = 1;
        for (int i = from; i < values.length; i++) {
            TableSpec.bind(statement, at++, values[i]);
        }
        statement.setLong(at, rev);
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }
}
