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
 * A clean end: database shut down, snapshot when something changed, mark. The mark comes last, and
 * only when the database could be written whole; without it the next opening trusts nothing.
 */
final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Site site;
    private final Consumer<String> told;

    Closing(Site site, Consumer<String> told) {
        this.site = site;
        this.told = told;
    }

    /**
     * Closes what is open.
     *
     * @param lastSeq the last Change
     * @param changed whether anything changed since the opening
     */
    void run(Opening.Opened now, long lastSeq, boolean changed) throws IOException, SQLException {
        boolean compact = changed || site.snapshots().newestSeq() != lastSeq;
        now.connection().rollback();
        now.database().shutdown(now.connection(), compact);
        Path file = now.database().file();
        takeLast(file, lastSeq);
        Journal journal = now.journal();
        CleanMark mark =
                new CleanMark(
                        CleanMark.hash(file),
                        lastSeq,
                        journal.end(),
                        HexFormat.of().formatHex(journal.lastHash()),
                        journal.lastChange());
        journal.close();
        try (DiskFile database = site.disk().open(file)) {
            database.force(true);
        }
        mark.write(site.disk(), site.folder());
    }

    private void takeLast(Path database, long lastSeq) {
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
}
