package org.jinguo.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database file that an unclean end has left. It is asked, with patience, and never gone on
 * with: a file whose rows are right may still hold half a commit that every further write waits
 * for.
 */
final class OldDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(OldDatabase.class);

    private final Site site;
    private final Site work;

    /** That of a site; what must be made is made in another, or the same. */
    OldDatabase(Site site, Site work) {
        this.site = site;
        this.work = work;
    }

    /** Says whether a state is worth having. */
    @FunctionalInterface
    interface Worth {
        boolean of(Survey.Base state) throws IOException;
    }

    /**
     * The last Change that it says it holds: it was in the journal before, so it was acknowledged.
     * Empty when it can not be read; nothing else is taken from it.
     */
    OptionalLong lastSeq() {
        H2File file = site.database().readOnly();
        if (!file.exists()) {
            return OptionalLong.empty();
        }
        try {
            return Patience.on(file).run(heart -> {
                Connection connection = file.connect();
                try {
                    Schema.isCurrent(connection);
                    return OptionalLong.of(ChangeWriter.lastSeq(connection));
                } finally {
                    file.abandon(connection);
                }
            });
        } catch (StoreException e) {
            throw e;
        } catch (Exception e) {
            LOG.warn("the old database says nothing", e);
            file.cut();
            return OptionalLong.empty();
        }
    }

    /**
     * Its rows in a new database, when they count as its Changes left them and their state is worth
     * it; empty when not.
     */
    Optional<Connection> copy(H2File into, Worth worth) throws IOException {
        H2File old = site.database().readOnly();
        if (!old.exists()) {
            return Optional.empty();
        }
        H2File migrated = work.migrating();
        try {
            return Patience.on(old, migrated).run(heart -> {
                Connection from = current(old, migrated);
                try {
                    return copied(from, into, worth, heart);
                } finally {
                    old.cut();
                    migrated.abandon(from);
                }
            });
        } catch (Exception e) {
            old.cut();
            // A full disk is no fault of the database: it may be all that there is.
            if (Failures.of(e, Doing.OPENING) instanceof StoreException told
                    && !told.key().equals("database")
                    && !told.key().equals("gone")) {
                throw told;
            }
            // What could not be written says nothing about what was read.
            into.requireSound();
            migrated.requireSound();
            LOG.warn("the old database cannot be read", e);
            return Optional.empty();
        } finally {
            migrated.delete();
        }
    }

    /** As it is, or a copy of it brought to this program's schema. */
    private Connection current(H2File old, H2File migrated) throws SQLException, IOException {
        Connection from = old.connect();
        if (Schema.isCurrent(from)) {
            return from;
        }
        old.abandon(from);
        work.disk().copy(old.file(), migrated.file());
        return Schema.upToDate(migrated);
    }

    private static Optional<Connection> copied(Connection from, H2File into, Worth worth, Patience.Heart heart)
            throws IOException, SQLException {
        heart.beat();
        boolean right = Verification.of(from, heart::beat).isEmpty();
        if (!right || !worth.of(ChangeLog.last(from))) {
            return Optional.empty();
        }
        into.delete();
        Connection to = Schema.create(into);
        boolean whole = false;
        try {
            TableCopy.all(from, to, heart::beat);
            whole = true;
            return Optional.of(to);
        } finally {
            if (!whole) {
                into.abandon(to);
                into.delete();
            }
        }
    }
}
