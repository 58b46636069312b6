package org.jinguo.store;

import java.io.IOException;
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
        return new StoreException(full(e) ? "diskFull" : "disk", e);
    }

    private static boolean full(IOException e) {
        String text =
                String.valueOf(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("no space")
                || lower.contains("not enough space")
                || text.contains("空间不足");
    }
}
