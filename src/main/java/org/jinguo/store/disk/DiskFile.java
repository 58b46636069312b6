package org.jinguo.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open file. An interrupt closes a channel under whoever works on it; here the channel is opened
 * again and the deed is done once more at its place, which is safe because every deed names its
 * place. The interrupt is left standing for whom it was meant.
 */
public final class DiskFile implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFile.class);

    /** Something done with the channel. */
    @FunctionalInterface
    private interface Work<T> {
        T on(FileChannel channel) throws IOException;
    }

    private final Disk disk;
    private final Path file;
    private final boolean writes;
    private final Object key;
    private volatile FileChannel channel;
    private volatile boolean closed;
    private FileLock held;
    private boolean locked;

    DiskFile(Disk disk, Path file, boolean writes) throws IOException {
        this.disk = disk;
        this.file = file;
        this.writes = writes;
        if (writes && !Files.exists(file)) {
            disk.before(Deed.of(Deed.Act.CREATE, file));
        }
        this.channel = opened(true);
        this.key = key();
    }

    /** Which file it is, whatever its name; null where the system does not tell. */
    private Object key() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private FileChannel opened(boolean make) throws IOException {
        Set<OpenOption> how = !writes
                ? Set.of(StandardOpenOption.READ)
                : make
                        ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                        : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
        return make && writes ? FileChannel.open(file, how, Disk.fileRights()) : FileChannel.open(file, how);
    }

    /** Which file it is. */
    public Path path() {
        return file;
    }

    /** Reads from a place; -1 behind the end. */
    public int read(ByteBuffer into, long at) throws IOException {
        int start = into.position();
        return steadily(c -> {
            into.position(start);
            return c.read(into, at);
        });
    }

    /** Writes all of a buffer to a place. */
    public void write(ByteBuffer bytes, long at) throws IOException {
        disk.before(Deed.write(file, at, bytes));
        int start = bytes.position();
        steadily(c -> {
            bytes.position(start);
            long to = at;
            while (bytes.hasRemaining()) {
                to += c.write(bytes, to);
            }
            return to;
        });
    }

    /** Forces what was written to the disk; the times of the file too when {@code all}. */
    public void force(boolean all) throws IOException {
        disk.before(Deed.of(Deed.Act.FORCE, file));
        steadily(c -> {
            c.force(all);
            return null;
        });
    }

    /** Cuts the file off, if it is longer. */
    public void truncate(long length) throws IOException {
        if (size() > length) {
            disk.before(Deed.cut(file, length));
            steadily(c -> c.truncate(length));
        }
    }

    /** Length in bytes. */
    public long size() throws IOException {
        return steadily(FileChannel::size);
    }

    /** A stream that writes from the start on and closes the file with itself. */
    public OutputStream output() {
        return new java.io.BufferedOutputStream(new Sequence(), 1 << 16);
    }

    /**
     * Locks the file against other processes; false when one has it. A drive that knows no locks
     * answers true.
     */
    public synchronized boolean lock() throws IOException {
        if (!disk.locks()) {
            return true;
        }
        locked = steadily(this::lock);
        return locked;
    }

    private boolean lock(FileChannel on) throws IOException {
        try {
            held = on.tryLock(0, Long.MAX_VALUE, !writes);
            return held != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("locked by this process", e);
            return false;
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            LOG.warn("this drive knows no locks", e);
            return true;
        }
    }

    private <T> T steadily(Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                FileChannel now = channel;
                try {
                    return work.on(now);
                } catch (ClosedByInterruptException e) {
                    interrupted |= Thread.interrupted();
                    openAgain(now);
                } catch (ClosedChannelException e) {
                    // An interrupt of another thread that works on the same file.
                    openAgain(now);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void openAgain(FileChannel lost) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (channel != lost) {
            return;
        }
        FileChannel again = opened(false);
        if (!Objects.equals(key, key())) {
            again.close();
            throw new NoSuchFileException(file.toString(), null, "another file has its name");
        }
        if (locked && !lock(again)) {
            again.close();
            throw new IOException("the lock of " + file.getFileName() + " was taken by another");
        }
        channel = again;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }

    /** Bytes one behind the other. */
    private final class Sequence extends OutputStream {

        private long at;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            DiskFile.this.write(ByteBuffer.wrap(bytes, from, length), at);
            at += length;
        }

        @Override
        public void close() throws IOException {
            DiskFile.this.close();
        }
    }
}
