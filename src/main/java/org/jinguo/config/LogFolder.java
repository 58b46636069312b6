package org.jinguo.config;

import java.nio.file.Path;

/** Where the log is written: beside the data that are open. */
public final class LogFolder {

    private static final String PROPERTY = "jinguo.logs";

    private LogFolder() {}

    /** Puts the log beside the data; works only before the first logger is made. */
    public static void beside(Path data) {
        System.setProperty(PROPERTY, data.resolve("logs").toString());
    }

    /** The folder of the log. */
    public static String place() {
        return System.getProperty(
                PROPERTY,
                Path.of(System.getProperty("java.io.tmpdir"), "jinguo-logs").toString());
    }
}
