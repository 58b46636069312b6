package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;

/**
 * People, households, areas and the records of plain ledgers by any part of a name, its pinyin or
 * initials, an ID, a phone or a door number, and by what sounds alike. Kept in memory, brought up
 * to date by every Change; a keystroke looks through some millions of characters with {@code
 * String.indexOf} and asks no database.
 */
public final class SearchIndex implements ChangeWriter.Follower {

    private static final int FOLDED_AFTER = 4000;

    private final Readers readers;
    private final Object reading = new Object();
    private final SearchRows rows = new SearchRows();
    private final Map<Key, SearchEntry> fresh = new LinkedHashMap<>();
    private final Set<Key> stale = new HashSet<>();
    private final Map<Long, Long> leaders = new HashMap<>();
    private final Set<Long> followedTerms = new HashSet<>();
    private Set<Long> inOffice = Set.of();
    private final List<RowEdit> pending = new ArrayList<>();
    private boolean pendingTooMany;
    private boolean missed;
    private boolean folded;
    private SearchTable freshTable = SearchTable.fresh(List.of());
    private SearchTable table;

    SearchIndex(Readers readers) {
        this.readers = readers;
    }

    /** What was found. */
    public enum Kind {
        AREA,
        PERSON,
        HOUSEHOLD,
        /** A record of a plain ledger. */
        RECORD
    }

    /**
     * One thing found.
     *
     * @param kind sort of record
     * @param id its identity
     * @param name its name
     * @param bySound whether it only sounds like what was typed
     */
    public record Hit(Kind kind, long id, String name, boolean bySound) {}

    private record Key(Kind kind, long id) {
        static Key of(SearchEntry entry) {
            return new Key(entry.kind(), entry.id());
        }
    }

    /** The best hits everywhere for what was typed so far; nothing for a blank. */
    public List<Hit> find(String typed, int limit) {
        return find(SearchQuery.of(typed, limit));
    }

    /**
     * The best hits: whole keys before beginnings before parts before what only sounds alike; the
     * own unit's first, then those that are there today. Asked from one thread at a time.
     */
    public List<Hit> find(SearchQuery query) {
        if (query.typed().isBlank()) {
            return List.of();
        }
        load();
        synchronized (this) {
            if (!folded) {
                freshTable = SearchTable.fresh(fresh.values());
                inOffice = Set.copyOf(leaders.values());
                folded = true;
            }
            SearchRun.Room room = new SearchRun.Room(
                    table == null ? SearchTable.fresh(List.of()) : table,
                    freshTable,
                    entry -> stale.contains(Key.of(entry)),
                    inOffice::contains);
            return new SearchRun(query, room).hits();
        }
    }

    /** Whether the first keystroke would be answered at once. */
    public synchronized boolean ready() {
        return table != null;
    }

    /**
     * Reads everything now, so that the first keystroke need not. Changes go on meanwhile: what
     * they touch counts as fresh.
     */
    public void load() {
        synchronized (reading) {
            while (begin()) {
                SearchTable read = SearchTable.byVillage(readAll());
                synchronized (this) {
                    table = missed ? null : read;
                }
            }
        }
    }

    /** Reads everything anew at the next question: something changed that was not followed. */
    synchronized void forget() {
        table = null;
        missed = true;
    }

    /** Whether there is anything to read. */
    private synchronized boolean begin() {
        if (table == null) {
            fresh.clear();
            stale.clear();
            leaders.clear();
            followedTerms.clear();
            folded = false;
            missed = false;
        }
        return table == null;
    }

    private List<SearchEntry> readAll() {
        List<SearchEntry> entries = new ArrayList<>();
        try {
            readers.counted(connection -> {
                readLeaders(connection);
                read(connection, SearchRows.AREA, entries);
                read(connection, SearchRows.PERSON, entries);
                read(connection, SearchRows.HOUSEHOLD, entries);
                for (Ledger<?> plain : Ledgers.plain()) {
                    read(connection, TableSpec.of(plain), entries);
                }
                return null;
            });
        } catch (SQLException e) {
            throw Failures.of(e, Doing.ASKING);
        }
        return entries;
    }

    private void read(Connection connection, TableSpec spec, List<SearchEntry> entries) throws SQLException {
        scan(connection, spec, row -> entries.add(rows.entry(spec, row)));
    }

    private void readLeaders(Connection connection) throws SQLException {
        scan(connection, SearchRows.LEADER, row -> {
            if (!followedTerms.contains((Long) row[0])) {
                lead(row);
            }
        });
    }

    private interface RowTaker {
        void take(Object[] row);
    }

    private void scan(Connection connection, TableSpec spec, RowTaker taker) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(spec.scanSql());
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                Object[] row = spec.read(found);
                synchronized (this) {
                    taker.take(row);
                }
            }
        }
    }

    private void lead(Object[] term) {
        LocalDate end = (LocalDate) term[SearchRows.LEADER.position("end_on")];
        if (end == null) {
            leaders.put((Long) term[0], (Long) term[SearchRows.LEADER.position("person_id")]);
        } else {
            leaders.remove((Long) term[0]);
        }
    }

    @Override
    public synchronized void rows(List<RowEdit> edits) {
        for (RowEdit edit : edits) {
            if (SearchRows.kind(edit.table()) != null || edit.table() == SearchRows.LEADER) {
                pendingTooMany |= pending.size() >= FOLDED_AFTER;
                if (!pendingTooMany) {
                    pending.add(edit);
                }
            }
        }
    }

    @Override
    public synchronized void committed() {
        if (pendingTooMany || fresh.size() + pending.size() > FOLDED_AFTER) {
            table = null;
            missed = true;
        }
        pending.forEach(this::follow);
        takenBack();
    }

    private void follow(RowEdit edit) {
        folded = false;
        if (edit.table() == SearchRows.LEADER) {
            followedTerms.add(edit.id());
            if (edit.after() == null) {
                leaders.remove(edit.id());
            } else {
                lead(edit.after());
            }
            return;
        }
        Key key = new Key(SearchRows.kind(edit.table()), edit.id());
        stale.add(key);
        fresh.remove(key);
        if (edit.after() != null) {
            fresh.put(key, rows.entry(edit.table(), edit.after()));
        }
    }

    @Override
    public synchronized void takenBack() {
        pending.clear();
        pendingTooMany = false;
    }
}
