package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One process per data folder: by a lock of the system, and, since a lock file can be deleted and
 * some drives know no locks, by a claim in the folder ({@link Claim}). A second start can ask the
 * first to bring its window forward.
 */
final class FolderLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final int PATIENCE_MS = 1000;
    private static final int KNOCK = 'F';

    private final Disk disk;
    private final DiskFile file;
    private final Claim claim;
    private final Path door;
    private ServerSocket server;

    private FolderLock(Disk disk, DiskFile file, Claim claim, Path door) {
        this.disk = disk;
        this.file = file;
        this.claim = claim;
        this.door = door;
    }

    /** Takes the folder; empty when another process has it. */
    static Optional<FolderLock> take(Site site) throws IOException {
        DiskFile file = site.disk().open(site.folder().resolve("lock"));
        boolean taken = false;
        try {
            Optional<Claim> claim = file.lock() ? Claim.stake(site) : Optional.empty();
            taken = claim.isPresent();
            Path door = site.folder().resolve("lock.door");
            return claim.map(c -> new FolderLock(site.disk(), file, c, door));
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    /** The folder was opened: from now on another in its place is not taken for it. */
    void opened() throws IOException {
        claim.opened();
    }

    /** Whether the folder is still ours, gone, or another's. */
    Claim.Standing standing() throws IOException {
        return claim.standing();
    }

    /** Answers knocks of later starts by running {@code toFront}, on a thread of its own. */
    void answer(Runnable toFront) throws IOException {
        server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        String port = String.valueOf(server.getLocalPort());
        disk.replace(door, port.getBytes(StandardCharsets.US_ASCII));
        Thread porter = new Thread(() -> listen(toFront), "jinguo-porter");
        porter.setDaemon(true);
        porter.start();
    }

    private void listen(Runnable toFront) {
        while (!server.isClosed()) {
            try (Socket visitor = server.accept()) {
                visitor.setSoTimeout(PATIENCE_MS);
                if (visitor.getInputStream().read() == KNOCK) {
                    toFront.run();
                    visitor.getOutputStream().write(KNOCK);
                }
            } catch (IOException e) {
                LOG.debug("a knock came to nothing", e);
            }
        }
    }

    /** Asks the process that has the folder to bring its window forward; false when it has none. */
    static boolean knock(Path folder) {
        try (Socket visitor = new Socket()) {
            int port = Integer.parseInt(Files.readString(folder.resolve("lock.door"), StandardCharsets.ISO_8859_1)
                    .strip());
            visitor.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            visitor.setSoTimeout(PATIENCE_MS);
            visitor.getOutputStream().write(KNOCK);
            return visitor.getInputStream().read() == KNOCK;
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("nobody answers", e);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        // Whatever fails here, the lock itself goes: else this process shuts itself out.
        try {
            if (server != null) {
                server.close();
                if (claim.standing() == Claim.Standing.OURS) {
                    Files.deleteIfExists(door);
                }
            }
        } finally {
            try {
                claim.close();
            } finally {
                file.close();
            }
        }
    }
}
