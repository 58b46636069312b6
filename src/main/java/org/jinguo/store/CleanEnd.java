package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.store.disk.DiskFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes data that are whole: database shut down, snapshot when something changed, mark. The mark
 * comes last, and only when the database could be written whole; without it the next opening trusts
 * nothing.
 */
final class CleanEnd {

    private static final Logger LOG = LoggerFactory.getLogger(CleanEnd.class);

    private final Site site;
    private final Opening.Opened open;
    private final long lastSeq;
    private final Consumer<String> told;

    CleanEnd(Site site, Opening.Opened open, long lastSeq, Consumer<String> told) {
        this.site = site;
        this.open = open;
        this.lastSeq = lastSeq;
        this.told = told;
    }

    /** Shuts the database down, compacted when it was changed, and writes the mark. */
    void make(boolean changed) throws IOException, SQLException {
        open.connection().rollback();
        open.database().shutdown(open.connection(), changed);
        Path file = open.database().file();
        takeLast(file);
        CleanMark mark = mark(open.journal(), file);
        open.journal().close();
        try (DiskFile database = site.disk().open(file)) {
            database.force(true);
        }
        mark.write(site.disk(), site.folder());
    }

    private void takeLast(Path database) {
        Snapshots snapshots = site.snapshots();
        try {
            if (snapshots.newestSeq() != lastSeq) {
                snapshots.takeClosed(database, lastSeq);
            }
        } catch (IOException | SQLException e) {
            LOG.warn("no snapshot at closing", e);
            told.accept(Messages.get("store.closing.noSnapshot"));
        }
    }

    private CleanMark mark(Journal journal, Path database) throws IOException {
        return new CleanMark(
                CleanMark.hash(database),
                lastSeq,
                journal.end(),
                HexFormat.of().formatHex(journal.lastHash()),
                journal.lastChange());
    }
}
