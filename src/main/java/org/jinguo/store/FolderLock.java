package org.jinguo.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process per data folder. A second start can ask the first to bring its window forward. */
final class FolderLock implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final int PATIENCE_MS = 1000;
    private static final int KNOCK = 'F';

    private final FileChannel channel;
    private final FileLock lock;
    private final Path door;
    private ServerSocket server;

    private FolderLock(FileChannel channel, FileLock lock, Path door) {
        this.channel = channel;
        this.lock = lock;
        this.door = door;
    }

    /** Takes the folder; empty when another process has it. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(channel, lock, folder.resolve("lock.door")));
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("the folder is open in this process", e);
        }
        channel.close();
        return Optional.empty();
    }

    /** Answers knocks of later starts by running {@code toFront}, on a thread of its own. */
    void answer(Runnable toFront) throws IOException {
        server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Files.writeString(door, String.valueOf(server.getLocalPort()), StandardCharsets.US_ASCII);
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
            int port =
                    Integer.parseInt(
                            Files.readString(folder.resolve("lock.door"), StandardCharsets.US_ASCII)
                                    .strip());
            visitor.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
            visitor.setSoTimeout(PATIENCE_MS);
            visitor.getOutputStream().write(KNOCK);
            return visitor.getInputStream().read() == KNOCK;
        } catch (IOException | NumberFormatException e) {
            LOG.debug("nobody answers", e);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
            Files.deleteIfExists(door);
        }
        lock.release();
        channel.close();
    }
}
