package org.jinguo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;

/**
 * Turns failures of the disk and the database into sentences an officer can act on: what failed,
 * what became of what was being done ({@link Doing}), what to do.
 */
final class Failures {

    /** What H2 says when its file can not be read or written any more. */
    private static final Set<Integer> FILE_GONE = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.CONNECTION_BROKEN_1);

    private Failures() {}

    /**
     * What a query threw: the sentence when the database's file failed under it; any other failure
     * as it is.
     */
    static RuntimeException ofQuery(RuntimeException e, Doing doing) {
        if (e instanceof DataAccessException && e.getCause() instanceof SQLException sql) {
            RuntimeException told = of(sql, doing);
            return fileGone(sql) || !((StoreException) told).key().equals("database") ? told : e;
        }
        return e;
    }

    /** Whether the database itself failed, and not the question. */
    static boolean databaseFell(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && fileGone(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether disk or folder failed, and not the database at what it was asked to take. */
    static boolean surroundings(RuntimeException e) {
        return !(e instanceof StoreException told && told.key().equals("database"));
    }

    private static boolean fileGone(SQLException e) {
        boolean storage = e.getErrorCode() == ErrorCode.GENERAL_ERROR_1 && e.getCause() instanceof MVStoreException;
        return storage || FILE_GONE.contains(e.getErrorCode());
    }

    /** Whether the database's file is not one that can be read, while disk and folder are well. */
    static boolean unreadable(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException) {
                return false;
            }
        }
        return fileGone(e);
    }

    static RuntimeException of(SQLException e, Doing doing) {
        if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StoreException("inUse", e);
        }
        return refused(e, doing)
                .orElseGet(() -> new StoreException(fileGone(e) ? "gone" : "database", e, doing.outcome()));
    }

    /** A disk that takes nothing more, wherever down the causes it said so. */
    private static Optional<StoreException> refused(Exception e, Doing doing) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException io && full(io)) {
                return Optional.of(new StoreException("diskFull", e, doing.outcome()));
            }
            if (t instanceof FileSystemException file && notWritable(file)) {
                String name = String.valueOf(file.getFile());
                return Optional.of(new StoreException("notWritable", e, doing.outcome(), name));
            }
        }
        return Optional.empty();
    }

    static RuntimeException of(IOException e, Doing doing) {
        if (e instanceof FileAlreadyExistsException taken) {
            return new StoreException("notFolder", e, taken.getFile());
        }
        String key = e instanceof NoSuchFileException ? "gone" : "disk";
        return refused(e, doing).orElseGet(() -> new StoreException(key, e, doing.outcome()));
    }

    /** Any failure while something was being done. */
    static RuntimeException of(Exception e, Doing doing) {
        if (e instanceof IOException io) {
            return of(io, doing);
        }
        if (e instanceof SQLException sql) {
            return of(sql, doing);
        }
        if (e instanceof UncheckedIOException io) {
            return of(io.getCause(), doing);
        }
        return e instanceof RuntimeException r ? ofQuery(r, doing) : new IllegalStateException(e);
    }

    /** Whether a file or folder refuses to be written: a stick with its switch set, a CD. */
    static boolean notWritable(Exception e) {
        return e instanceof AccessDeniedException
                || e instanceof ReadOnlyFileSystemException
                || e instanceof IOException io && reason(io).contains("read-only")
                || e instanceof IOException io2 && reason(io2).contains("write protected");
    }

    private static boolean full(IOException e) {
        String text = reason(e);
        return text.contains("no space")
                || text.contains("not enough space")
                || text.contains("quota exceeded")
                || text.contains("空间不足");
    }

    private static String reason(IOException e) {
        String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
