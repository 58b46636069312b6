package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;

/**
 * Looks whether everything in a folder is as it should be, while it is open: rows, tallies and
 * indexes against their records, the journal's chain from end to end, every snapshot.
 */
final class Checkup {

    /** What is not in order. */
    enum Part {
        DATABASE,
        JOURNAL,
        SNAPSHOT
    }

    /**
     * Something that is not in order.
     *
     * @param part what
     * @param sentence in officers' words
     * @param files files that are to be put aside; none when it can not be told
     */
    record Finding(Part part, String sentence, List<Path> files) {}

    private final Site site;
    private final Readers readers;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private long steps;

    Checkup(Site site, Readers readers, Progress progress) {
        this.site = site;
        this.readers = readers;
        this.progress = progress;
    }

    /**
     * Looks at everything.
     *
     * @param end where the journal ended when the look began; empty when it is not open
     */
    List<Finding> run(Optional<Journal.Position> end) throws IOException, SQLException {
        for (String sentence : readers.counted(this::database)) {
            findings.add(new Finding(Part.DATABASE, sentence, List.of()));
        }
        journal(end);
        snapshots();
        return findings;
    }

    private List<String> database(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        // Changes go on meanwhile: all is counted as it stood at one moment.
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return Verification.of(connection, () -> progress.check(Messages.get("store.check.rows"), ++steps, 0));
    }

    private void journal(Optional<Journal.Position> end) throws IOException {
        long[] frames = {0};
        JournalScan.End found = JournalScan.all(
                site.journal(),
                (frame, at, columns) -> progress.check(Messages.get("store.check.journal"), ++frames[0], 0));
        List<Path> rubbish = found.rubbish().stream()
                .map(n -> Journal.path(site.journal(), n))
                .toList();
        boolean ends = end.isEmpty() || found.position().compareTo(end.get()) >= 0;
        if (!found.whole() || !ends) {
            int segment = found.faults().isEmpty()
                    ? found.position().segment()
                    : found.faults().get(0).segment();
            String sentence = Messages.get("store.verify.journal", segment);
            findings.add(new Finding(Part.JOURNAL, sentence, rubbish));
        }
    }

    private void snapshots() throws IOException {
        Snapshots snapshots = site.snapshots();
        List<Snapshots.Snapshot> all = snapshots.list();
        for (int i = 0; i < all.size(); i++) {
            progress.check(Messages.get("store.check.snapshots"), i, all.size());
            if (!snapshots.sound(all.get(i))) {
                findings.add(unsound(all.get(i)));
            }
        }
    }

    static Finding unsound(Snapshots.Snapshot snapshot) {
        Path file = snapshot.file();
        String sentence = Messages.get("store.verify.snapshot", file.getFileName());
        return new Finding(Part.SNAPSHOT, sentence, List.of(file));
    }
}
