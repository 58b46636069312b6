package org.jinguo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.person.Pinyin;

/**
 * People, households and areas by any part of a name, its pinyin or initials, an ID, a phone or a
 * door number. Kept in memory, brought up to date by every Change; a keystroke looks through some
 * millions of characters with {@code String.indexOf} and asks no database.
 */
public final class SearchIndex implements ChangeWriter.Follower {

    private static final int FOLDED_AFTER = 4000;

    private final Readers readers;
    private final Map<Key, Entry> fresh = new LinkedHashMap<>();
    private final Set<Key> stale = new HashSet<>();
    private final List<RowEdit> pending = new ArrayList<>();
    private boolean pendingTooMany;
    private Table table;

    SearchIndex(Readers readers) {
        this.readers = readers;
    }

    /** What was found. */
    public enum Kind {
        PERSON,
        HOUSEHOLD,
        AREA
    }

    /**
     * One thing found.
     *
     * @param kind sort of record
     * @param id its identity
     * @param name its name
     */
    public record Hit(Kind kind, long id, String name) {}

    private record Key(Kind kind, long id) {}

    private record Entry(Key key, String name, String[] keys) {}

    /** The entries of one moment with their lines. */
    private record Table(List<Entry> entries, KeyLines names, KeyLines keys) {}

    /**
     * The best hits for what was typed so far, names that begin with it first; nothing for a blank.
     */
    public synchronized List<Hit> find(String typed, int limit) {
        String query = PlainText.compact(PlainText.narrow(typed)).toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        load();
        boolean plain = query.chars().allMatch(c -> c < 128);
        Map<Key, Hit> hits = new LinkedHashMap<>();
        for (String part : List.of(KeyLines.MARK + query, query)) {
            for (Entry entry : fresh.values()) {
                if (hits.size() < limit && matches(entry, part, plain)) {
                    hits.putIfAbsent(entry.key(), hit(entry));
                }
            }
            KeyLines lines = plain ? table.keys() : table.names();
            lines.find(
                    part,
                    line -> {
                        Entry entry = table.entries().get(line);
                        if (!stale.contains(entry.key())) {
                            hits.putIfAbsent(entry.key(), hit(entry));
                        }
                        return hits.size() < limit;
                    });
            if (hits.size() >= limit) {
                break;
            }
        }
        return List.copyOf(hits.values()).subList(0, Math.min(limit, hits.size()));
    }

    /** Reads everything now, so that the first keystroke need not. */
    public synchronized void load() {
        if (table != null) {
            return;
        }
        fresh.clear();
        stale.clear();
        List<Entry> entries = new ArrayList<>();
        try {
            readers.counted(
                    connection -> {
                        read(connection, TableSpec.of(Ledgers.AREA), entries);
                        read(connection, TableSpec.of(Ledgers.PERSON), entries);
                        read(connection, TableSpec.of(Ledgers.HOUSEHOLD), entries);
                        return null;
                    });
        } catch (SQLException e) {
            throw Failures.of(e);
        }
        fold(entries);
    }

    private void fold(List<Entry> entries) {
        KeyLines.Builder names = new KeyLines.Builder();
        KeyLines.Builder keys = new KeyLines.Builder();
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            names.line(entry.name());
            keys.line(entry.keys());
            kept.add(new Entry(entry.key(), entry.name(), new String[0]));
        }
        table = new Table(kept, names.build(), keys.build());
    }

    private static void read(Connection connection, TableSpec spec, List<Entry> entries)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(spec.scanSql());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(spec, spec.read(rows)));
            }
        }
    }

    private static Entry entry(TableSpec spec, Object[] row) {
        long id = (Long) row[0];
        if (spec == TableSpec.of(Ledgers.AREA)) {
            String name = text(spec, row, "name");
            return new Entry(
                    new Key(Kind.AREA, id),
                    name,
                    keys(Pinyin.ofText(name), text(spec, row, "code")));
        }
        if (spec == TableSpec.of(Ledgers.PERSON)) {
            String name = text(spec, row, "name");
            String[] keys =
                    keys(
                            Pinyin.ofName(name),
                            text(spec, row, "id_no"),
                            text(spec, row, "phone"),
                            text(spec, row, "phone2"));
            return new Entry(new Key(Kind.PERSON, id), name, keys);
        }
        String name = text(spec, row, "head_name");
        String[] keys =
                keys(
                        Pinyin.ofName(name),
                        text(spec, row, "phone"),
                        text(spec, row, "door_no"),
                        text(spec, row, "household_no"));
        return new Entry(new Key(Kind.HOUSEHOLD, id), name, keys);
    }

    private static String[] keys(Pinyin pinyin, String... others) {
        List<String> keys = new ArrayList<>(pinyin.full());
        keys.addAll(pinyin.initials());
        for (String other : others) {
            if (other != null) {
                keys.add(other.toLowerCase(Locale.ROOT));
            }
        }
        return keys.toArray(String[]::new);
    }

    private static String text(TableSpec spec, Object[] row, String column) {
        return (String) row[spec.position(column)];
    }

    private static boolean matches(Entry entry, String part, boolean plain) {
        if (!plain) {
            return (KeyLines.MARK + entry.name()).contains(part);
        }
        for (String key : entry.keys()) {
            if ((KeyLines.MARK + key).contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(Entry entry) {
        return new Hit(entry.key().kind(), entry.key().id(), entry.name());
    }

    @Override
    public synchronized void rows(List<RowEdit> edits) {
        for (RowEdit edit : edits) {
            if (kind(edit.table()) != null) {
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
        }
        for (RowEdit edit : pending) {
            Key key = new Key(kind(edit.table()), edit.id());
            stale.add(key);
            fresh.remove(key);
            if (edit.after() != null) {
                fresh.put(key, entry(edit.table(), edit.after()));
            }
        }
        takenBack();
    }

    @Override
    public synchronized void takenBack() {
        pending.clear();
        pendingTooMany = false;
    }

    private static Kind kind(TableSpec spec) {
        return switch (spec.name) {
            case "person" -> Kind.PERSON;
            case "household" -> Kind.HOUSEHOLD;
            case "area" -> Kind.AREA;
            default -> null;
        };
    }
}
