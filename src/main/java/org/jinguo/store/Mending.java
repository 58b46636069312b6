package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;

/** Mends what a look at the data has found, while they are open; keeps what it has done. */
final class Mending {

    private final Engine engine;
    private final List<String> done = new ArrayList<>();

    Mending(Engine engine) {
        this.engine = engine;
    }

    /** Mends it; what was done until then stands in {@link #done} also when it fails. */
    void run(List<Checkup.Finding> findings) throws IOException {
        if (of(findings, Checkup.Part.DATABASE)) {
            done.addAll(engine.rebuiltInPlace());
        }
        List<Path> damaged = findings.stream().flatMap(f -> f.files().stream()).toList();
        for (Path file : damaged) {
            engine.site().quarantine(file);
        }
        if (!damaged.isEmpty()) {
            done.add(Messages.get("store.mended.aside", damaged.size()));
        }
        if (engine.site().snapshots().newestSeq() != engine.lastSeq()) {
            engine.snapshot();
            done.add(Messages.get("store.mended.snapshot"));
        }
        if (of(findings, Checkup.Part.JOURNAL)) {
            engine.beginAnew();
            done.add(Messages.get("store.mended.journal"));
        }
    }

    private static boolean of(List<Checkup.Finding> findings, Checkup.Part part) {
        return findings.stream().anyMatch(f -> f.part() == part);
    }

    /** What was done, in officers' words. */
    List<String> done() {
        return List.copyOf(done);
    }
}
