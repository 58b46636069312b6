package org.jinguo.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The two streams of the process. UTF-8 whatever the platform says, so that a pipe or a file is
 * always the same; only a console of Windows gets the bytes that it can show.
 */
public final class Terminal {

    private Terminal() {}

    /** Standard output. */
    public static PrintStream out() {
        return stream(FileDescriptor.out);
    }

    /** Standard error. */
    public static PrintStream err() {
        return stream(FileDescriptor.err);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = Optional.ofNullable(System.console())
                .filter(console -> windows)
                .map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
