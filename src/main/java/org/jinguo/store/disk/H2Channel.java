package org.jinguo.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/**
 * A file of the database as H2 wants to see it. Reads and writes name their place and need not wait
 * for each other.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class H2Channel extends FileBase {

    private final H2Mount mount;
    private final DiskFile file;
    private long at;

    H2Channel(H2Mount mount, DiskFile file) {
        this.mount = mount;
        this.file = file;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = file.read(into, at);
        at += Math.max(0, read);
        return read;
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return file.read(into, position);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = write(bytes, at);
        at += written;
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        int length = bytes.remaining();
        try {
            file.write(bytes, position);
            return length;
        } catch (IOException e) {
            throw mount.failed(e);
        }
    }

    @Override
    public long position() {
        return at;
    }

    @Override
    public FileChannel position(long position) {
        at = position;
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        try {
            file.truncate(length);
        } catch (IOException e) {
            throw mount.failed(e);
        }
        at = Math.min(at, length);
        return this;
    }

    @Override
    public void force(boolean all) throws IOException {
        try {
            file.force(all);
        } catch (IOException e) {
            throw mount.failed(e);
        }
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.lock() ? new Held(this, shared) : null;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
        mount.closed(file);
    }

    /** A lock that goes with the file. */
    private static final class Held extends FileLock {

        Held(FileChannel channel, boolean shared) {
            super(channel, 0, Long.MAX_VALUE, shared);
        }

        @Override
        public boolean isValid() {
            return channel().isOpen();
        }

        @Override
        public void release() {
            // Closing the file releases it; H2 closes right after.
        }
    }
}
