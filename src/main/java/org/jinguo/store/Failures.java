package org.jinguo.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jooq.exception.DataAccessException;

/** Turns failures of the disk and the database into sentences an officer can act on. */
final class Failures {

    /** What H2 says when its file can not be read or written any more. */
    private static final Set<Integer> FILE_GONE =
            Set.of(
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
    static RuntimeException ofQuery(RuntimeException e) {
        if (e instanceof DataAccessException && e.getCause() instanceof SQLException sql) {
            RuntimeException told = of(sql);
            boolean file =
                    FILE_GONE.contains(sql.getErrorCode())
                            || !((StoreException) told).key().equals("database");
            return file ? told : e;
        }
        return e;
    }

    static RuntimeException of(SQLException e) {
        if (e.getErrorCode() == 90020) {
            return new StoreException("inUse", e);
        }
        if (FILE_GONE.contains(e.getErrorCode()) && !anywhereFull(e)) {
            return new StoreException("gone", e);
        }
        if (anywhereFull(e)) {
            return new StoreException("diskFull", e);
        }
        return new StoreException("database", e);
    }

    private static boolean anywhereFull(SQLException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException io && full(io)) {
                return true;
            }
        }
        return false;
    }

    static RuntimeException of(IOException e) {
        if (full(e)) {
            return new StoreException("diskFull", e);
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return new StoreException("notFolder", e, taken.getFile());
        }
        if (e instanceof FileSystemException file
                && (e instanceof AccessDeniedException || reason(e).contains("read-only"))) {
            return new StoreException("notWritable", e, String.valueOf(file.getFile()));
        }
        return new StoreException(e instanceof NoSuchFileException ? "gone" : "disk", e);
    }

    private static boolean full(IOException e) {
        String text = reason(e);
        return text.contains("no space")
                || text.contains("not enough space")
                || text.contains("空间不足");
    }

    private static String reason(IOException e) {
        String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }
}
