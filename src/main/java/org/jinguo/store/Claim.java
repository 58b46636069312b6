package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has a data folder open: a line in the file {@code lock.owner}. Looked at before a Change is
 * written and again before it is acknowledged, so that of two processes that get at the same folder
 * past all locks the first one stops, and loses nothing that it acknowledged. A claim of this
 * computer is void when its process is gone; one of another computer when it gives no sign.
 */
final class Claim implements Closeable {

    /** Whose the folder is. */
    enum Standing {
        OURS,
        ANOTHERS,
        GONE
    }

    private static final Logger LOG = LoggerFactory.getLogger(Claim.class);
    private static final int LOOK_SECONDS = 2;
    private static final long ASK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int MOST_BYTES = 1000;
    private static final Set<String> HELD_HERE = ConcurrentHashMap.newKeySet();
    private static final ScheduledExecutorService PORTER = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jinguo-claims");
        thread.setDaemon(true);
        return thread;
    });

    private final Site site;
    private final String token = UUID.randomUUID().toString();
    private ScheduledFuture<?> watch;
    private Object journal;
    private volatile Look seen;
    private boolean closed;
    private long signs;

    private Claim(Site site) {
        this.site = site;
    }

    /**
     * How the file looks from outside: who replaces it changes that. Spares reading it each time.
     */
    private record Look(Object key, FileTime changed, long bytes) {

        static Optional<Look> at(Path file) throws IOException {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Look(now.fileKey(), now.lastModifiedTime(), now.size()));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }
    }

    /** The line of a claim, in parts. */
    private record Line(String token, String computer, long process, long began) {

        static Optional<Line> of(String text) {
            List<String> parts = List.of(text.strip().split(" ", -1));
            try {
                return parts.size() == 6 && parts.get(0).equals("jinguo1")
                        ? Optional.of(new Line(
                                parts.get(1), parts.get(2), Long.parseLong(parts.get(3)), Long.parseLong(parts.get(4))))
                        : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    /** Claims a folder; empty when another has it open. */
    static Optional<Claim> stake(Site site) throws IOException {
        Optional<String> before = read(owner(site.folder()));
        if (before.isPresent() && alive(site, before.get())) {
            return Optional.empty();
        }
        Claim claim = new Claim(site);
        claim.write();
        HELD_HERE.add(claim.token);
        claim.watch = PORTER.scheduleWithFixedDelay(claim::answer, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        return Optional.of(claim);
    }

    /** Whether a process of this computer has a folder open. */
    static boolean heldHere(Path folder) throws IOException {
        Optional<String> text = read(owner(folder));
        return text.isPresent() && aliveHere(text.get());
    }

    private static Path owner(Path folder) {
        return folder.resolve("lock.owner");
    }

    private static Path question(Path folder) {
        return folder.resolve("lock.asked");
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.of("")
                    : Optional.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean alive(Site site, String text) throws IOException {
        Optional<Line> line = Line.of(text);
        boolean here = line.isPresent() && line.get().computer().equals(computer());
        return here ? aliveHere(text) : line.isPresent() && answers(site, text);
    }

    private static boolean aliveHere(String text) {
        Optional<Line> line = Line.of(text).filter(l -> l.computer().equals(computer()));
        if (line.isEmpty()) {
            return false;
        }
        if (line.get().process() == ProcessHandle.current().pid()) {
            return HELD_HERE.contains(line.get().token());
        }
        return ProcessHandle.of(line.get().process())
                .filter(p -> p.isAlive() && began(p) == line.get().began())
                .isPresent();
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L);
    }

    /** The name of this computer, as far as it has one that can be had without a network. */
    private static String computer() {
        String named = System.getenv("COMPUTERNAME");
        try {
            Path linux = Path.of("/etc/hostname");
            String name =
                    named != null ? named : Files.exists(linux) ? read(linux).orElse("") : "";
            return name.strip().replaceAll("[^A-Za-z0-9_.-]", "_") + "_";
        } catch (IOException e) {
            return "_";
        }
    }

    /** Asks another computer for a sign, for as long as it may take to give one. */
    private static boolean answers(Site site, String text) throws IOException {
        Path question = question(site.folder());
        site.disk().replace(question, text.getBytes(StandardCharsets.ISO_8859_1));
        try {
            long until = System.nanoTime() + site.patience().toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
                Optional<String> now = read(owner(site.folder()));
                if (now.isEmpty() || !now.get().equals(text)) {
                    return now.isPresent();
                }
            }
            return false;
        } finally {
            site.disk().delete(question);
        }
    }

    /** Gives a sign to another computer that asks for it. */
    private synchronized void answer() {
        try {
            if (!closed && Files.exists(question(site.folder())) && standing() == Standing.OURS) {
                write();
            }
        } catch (IOException | StoreException e) {
            LOG.debug("no sign could be given", e);
        }
    }

    private synchronized void write() throws IOException {
        ProcessHandle me = ProcessHandle.current();
        String line = String.join(
                " ",
                "jinguo1",
                token,
                computer(),
                String.valueOf(me.pid()),
                String.valueOf(began(me)),
                String.valueOf(++signs));
        site.disk().replace(owner(site.folder()), line.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * Whose the folder is now. A claim that somebody deleted is staked again, if the folder still
     * is the one that was opened and not another that was put in its place.
     */
    Standing standing() throws IOException {
        Path owner = owner(site.folder());
        Optional<Look> look = Look.at(owner);
        if (look.isPresent() && look.get().equals(seen)) {
            return Standing.OURS;
        }
        Optional<String> now = read(owner);
        if (now.isPresent()) {
            boolean ours = now.get().contains(token);
            seen = ours ? look.orElse(null) : null;
            return ours ? Standing.OURS : Standing.ANOTHERS;
        }
        if (!journalStands()) {
            return Standing.GONE;
        }
        write();
        return Standing.OURS;
    }

    /** Remembers which folder was opened, by the identity that the system gives its journal. */
    void opened() throws IOException {
        journal = key();
    }

    private boolean journalStands() throws IOException {
        return Files.isDirectory(site.journal()) && (journal == null || journal.equals(key()));
    }

    private Object key() throws IOException {
        return Files.readAttributes(site.journal(), BasicFileAttributes.class).fileKey();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        watch.cancel(false);
        HELD_HERE.remove(token);
        Optional<String> now = read(owner(site.folder()));
        if (now.isPresent() && now.get().contains(token)) {
            site.disk().delete(owner(site.folder()));
        }
    }
}
