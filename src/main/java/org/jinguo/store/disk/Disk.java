package org.jinguo.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The disk as the store sees it. A rename is atomic and lasts; files and folders are made for their
 * owner alone where the system knows such rights; an interrupted thread loses nothing. All methods
 * throw {@link IOException} as the system gives it.
 */
public final class Disk {

    /** Hears of each deed before it is done, and may keep it from being done by throwing. */
    @FunctionalInterface
    public interface Watch {
        /** Throws what the disk shall answer. */
        void before(Deed deed) throws IOException;
    }

    /** The disk of this machine. */
    public static final Disk REAL = new Disk(deed -> {}, true);

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final boolean RIGHTS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final FileAttribute<?>[] FILE = only("rw-------");
    private static final FileAttribute<?>[] FOLDER = only("rwx------");

    private final Watch watch;
    private final boolean locks;

    private Disk(Watch watch, boolean locks) {
        this.watch = watch;
        this.locks = locks;
    }

    /** This machine's disk with somebody who hears of each deed first. */
    public static Disk watched(Watch watch) {
        return new Disk(watch, true);
    }

    /**
     * As {@link #watched}, on a drive where locks do nothing: some shares and synchronised folders.
     */
    public static Disk withoutLocks(Watch watch) {
        return new Disk(watch, false);
    }

    private static FileAttribute<?>[] only(String rights) {
        return RIGHTS
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    static FileAttribute<?>[] fileRights() {
        return FILE.clone();
    }

    boolean locks() {
        return locks;
    }

    void before(Deed deed) throws IOException {
        watch.before(deed);
    }

    /** Opens a file for reading and writing, making it when it is missing. */
    public DiskFile open(Path file) throws IOException {
        return new DiskFile(this, file, true);
    }

    /** Opens a file for reading. */
    public DiskFile openToRead(Path file) throws IOException {
        return new DiskFile(this, file, false);
    }

    /** A stream into a file that is made or emptied. */
    public OutputStream output(Path file) throws IOException {
        DiskFile opened = open(file);
        try {
            opened.truncate(0);
            return opened.output();
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    /** A stream out of a file. */
    public InputStream input(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /** Puts a small file in the place of an older one: whole or not at all, on the disk itself. */
    public void replace(Path file, byte[] content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (DiskFile out = open(draft)) {
            out.truncate(0);
            out.write(ByteBuffer.wrap(content), 0);
            out.force(true);
        }
        move(draft, file);
    }

    /** Copies a file's content and forces it. */
    public void copy(Path from, Path to) throws IOException {
        try (InputStream in = input(from);
                DiskFile out = open(to)) {
            out.truncate(0);
            OutputStream bytes = out.output();
            in.transferTo(bytes);
            bytes.flush();
            out.force(true);
        }
    }

    /** Puts a file in the place of another, or of none; the name lasts. */
    public void move(Path from, Path to) throws IOException {
        before(Deed.move(from, to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.getParent());
    }

    /** Deletes a file; nothing happens when there is none. */
    public void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            before(Deed.of(Deed.Act.DELETE, file));
            Files.deleteIfExists(file);
        }
    }

    /** Deletes a folder with the files in it; folders in it stay, and it with them. */
    public void deleteFolder(Path folder) throws IOException {
        List<Path> within = list(folder);
        for (Path file : within) {
            if (!Files.isDirectory(file)) {
                delete(file);
            }
        }
        if (within.stream().noneMatch(Files::isDirectory)) {
            delete(folder);
        }
    }

    /** What lies in a folder; nothing when there is none. */
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>(files.toList());
            found.sort(null);
            return found;
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /** Makes a folder below one that must be there; nothing happens when there is one already. */
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            before(Deed.of(Deed.Act.CREATE, folder));
            Files.createDirectory(folder, FOLDER);
            forceFolder(folder.getParent());
        }
    }

    /** Makes the folder of the data and all above it, and keeps others out of it. */
    public void makeDataFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path made = folder.toAbsolutePath();
            Path there = made.getParent();
            while (there != null && !Files.isDirectory(there)) {
                there = there.getParent();
            }
            before(Deed.of(Deed.Act.CREATE, folder));
            Files.createDirectories(folder, FOLDER);
            for (; !made.equals(there); made = made.getParent()) {
                forceFolder(made.getParent());
            }
        } else if (RIGHTS && Files.isWritable(folder)) {
            keepOthersOut(folder);
        }
    }

    private static void keepOthersOut(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException | UnsupportedOperationException e) {
            // Sticks and shares know no such rights, and the folder of another account is hers.
            LOG.debug("rights of the folder stay as they are", e);
        }
    }

    /** Forces the names in a folder to the disk, where the system can do that. */
    public void forceFolder(Path folder) throws IOException {
        before(Deed.of(Deed.Act.FORCE_FOLDER, folder));
        boolean interrupted = Thread.interrupted();
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows does not open folders, and writes names through by itself.
            LOG.debug("names cannot be forced here", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
