package org.jinguo.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to a {@link Disk}: file names {@code jinguo:<number of the mount>:<path>}. */
public final class H2Path extends FilePathWrapper {

    static final String SCHEME = "jinguo";

    /** Only for H2, which makes one for each name. */
    public H2Path() {}

    /** Makes the scheme known to H2. */
    static void register() {
        FilePath.register(new H2Path());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected String getPrefix() {
        return name.substring(0, restAt(name));
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(path.substring(restAt(path)));
    }

    private static int restAt(String path) {
        return path.indexOf(':', SCHEME.length() + 1) + 1;
    }

    private H2Mount mount() throws IOException {
        return H2Mount.numbered(Integer.parseInt(name.substring(SCHEME.length() + 1, restAt(name) - 1)));
    }

    private Path file() {
        return Path.of(name.substring(restAt(name)));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        H2Mount mount = mount();
        return new H2Channel(mount, mount.open(file(), !mode.equals("r")));
    }

    @Override
    public boolean createFile() {
        if (exists()) {
            return false;
        }
        try {
            mount().disk().open(file()).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void delete() {
        try {
            mount().disk().delete(file());
        } catch (IOException e) {
            throw DbException.get(ErrorCode.FILE_DELETE_FAILED_1, e, name);
        }
    }

    /** Compaction renames what it wrote; unforced, a power cut would leave an empty file. */
    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        try {
            H2Mount mount = mount();
            moveTo(mount, ((H2Path) target).file());
        } catch (IOException e) {
            throw DbException.get(ErrorCode.FILE_RENAME_FAILED_2, e, name, target.toString());
        }
    }

    private void moveTo(H2Mount mount, Path target) throws IOException {
        try {
            try (DiskFile whole = mount.disk().open(file())) {
                whole.force(true);
            }
            mount.disk().move(file(), target);
        } catch (IOException e) {
            throw mount.failed(e);
        }
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return append ? super.newOutputStream(true) : mount().disk().output(file());
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return mount().disk().input(file());
    }
}
