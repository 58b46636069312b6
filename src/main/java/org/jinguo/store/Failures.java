package org.jinguo.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;

/** Turns failures of the disk and the database into sentences an officer can act on. */
final class Failures {

    private Failures() {}

    static RuntimeException of(SQLException e) {
        if (e.getErrorCode() == 90020) {
            return new StoreException("inUse", e);
        }
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof IOException io && full(io)) {
                return new StoreException("diskFull", e);
            }
        }
        return new StoreException("database", e);
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
        return new StoreException("disk", e);
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
