package org.jinguo.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One opening of a database on a {@link Disk}. Each has a name of its own, so that H2 never takes
 * one that failed for the one that is opened after it; when it is cut, nothing that is still at
 * work in it reaches the files any more. H2 keeps failures of its background writer and of its
 * closing to itself: they are remembered here.
 */
public final class H2Mount {

    private static final Logger LOG = LoggerFactory.getLogger(H2Mount.class);
    private static final String DATABASE = ".mv.db";
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Map<Integer, H2Mount> ALL = new ConcurrentHashMap<>();

    static {
        H2Path.register();
    }

    private final Disk disk;
    private final int number = NUMBERS.incrementAndGet();
    private final Set<DiskFile> files = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean closing;
    private volatile IOException failure;

    private H2Mount(Disk disk) {
        this.disk = disk;
    }

    /** A new opening. */
    public static H2Mount of(Disk disk) {
        return new H2Mount(disk);
    }

    static H2Mount numbered(int number) throws IOException {
        H2Mount mount = ALL.get(number);
        if (mount == null) {
            throw new IOException("the database was closed");
        }
        return mount;
    }

    /** The name by which H2 finds a file. */
    public String name(Path file) {
        if (!cut) {
            ALL.put(number, this);
        }
        return H2Path.SCHEME + ":" + number + ":" + file.toAbsolutePath();
    }

    Disk disk() {
        return disk;
    }

    DiskFile open(Path file, boolean write) throws IOException {
        if (cut) {
            throw new IOException("the database was closed");
        }
        try {
            DiskFile opened = write ? disk.open(file) : disk.openToRead(file);
            files.add(opened);
            return opened;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * A file was closed. When H2 gave the database up by itself, it must not open it again: what
     * the file holds then is older than what was acknowledged.
     */
    void closed(DiskFile file) {
        files.remove(file);
        if (!closing && file.path().toString().endsWith(DATABASE)) {
            cut();
        }
    }

    /** Remembers what went wrong first; returns what went wrong now. */
    IOException failed(IOException e) {
        if (!cut && failure == null) {
            failure = e;
        }
        return e;
    }

    /** From now on H2 closes the database because it was told to. */
    public void closing() {
        closing = true;
    }

    /** Whether H2 has closed the database by itself, or some of it could not be written. */
    public boolean fell() {
        return cut || failure != null;
    }

    /** Throws what went wrong, when something did. */
    public void requireSound() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    /** Closes all files; none can be opened any more. */
    public void cut() {
        cut = true;
        ALL.remove(number);
        for (DiskFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.debug("already gone", e);
            }
        }
        files.clear();
    }
}
