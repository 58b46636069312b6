package org.jinguo.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears whole or not at all. */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    static void write(Path target, Content content) {
        Path absolute = target.toAbsolutePath();
        Path temporary = null;
        try {
            temporary = Files.createTempFile(absolute.getParent(), ".jinguo-", ".tmp");
            fill(temporary, content);
            move(temporary, absolute);
            temporary = null;
        } catch (IOException e) {
            throw failure(absolute, e);
        } finally {
            discard(temporary);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static WorkbookException failure(Path target, IOException cause) {
        return WorkbookException.of(key(cause), cause, target.getFileName());
    }

    static String key(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "error.workbook.noFolder";
        }
        return cause instanceof FileSystemException ? "error.workbook.targetLocked" : "error.workbook.notWritten";
    }

    private static void discard(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            temporary.toFile().deleteOnExit();
        }
    }
}
