package org.jinguo.store.disk;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * Something that is about to be done to the disk.
 *
 * @param act what
 * @param file to which file or folder
 * @param to where a file is moved; null otherwise
 * @param at where bytes are written, or the length that a file is cut to; 0 otherwise
 * @param bytes what is written, to be read only; empty otherwise
 */
public record Deed(Act act, Path file, Path to, long at, ByteBuffer bytes) {

    /** The kinds of deeds. */
    public enum Act {
        /** A file comes into being, empty. */
        CREATE,
        /** Bytes are written into a file. */
        WRITE,
        /** A file is cut off. */
        TRUNCATE,
        /** What was written into a file goes to the disk itself. */
        FORCE,
        /** A file takes the place of another, or of none. */
        MOVE,
        /** A file goes. */
        DELETE,
        /** The names in a folder go to the disk itself. */
        FORCE_FOLDER
    }

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    static Deed of(Act act, Path file) {
        return new Deed(act, file, null, 0, NOTHING.duplicate());
    }

    static Deed move(Path file, Path to) {
        return new Deed(Act.MOVE, file, to, 0, NOTHING.duplicate());
    }

    static Deed cut(Path file, long length) {
        return new Deed(Act.TRUNCATE, file, null, length, NOTHING.duplicate());
    }

    static Deed write(Path file, long at, ByteBuffer bytes) {
        return new Deed(Act.WRITE, file, null, at, bytes.asReadOnlyBuffer());
    }
}
