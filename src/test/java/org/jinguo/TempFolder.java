package org.jinguo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder where {@code @TempDir} does not reach: the tries of a property. */
public final class TempFolder implements AutoCloseable {

    private final Path path;

    /** Makes one. */
    public TempFolder() throws IOException {
        this.path = Files.createTempDirectory("jinguo-test");
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
