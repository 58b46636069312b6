package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Rooms that are used again and again. */
final class CrashRooms {

    private CrashRooms() {}

    /** Deletes what lies in a room. */
    static void empty(Path room) throws IOException {
        List<Path> within;
        try (Stream<Path> files = Files.walk(room)) {
            within = files.filter(f -> !f.equals(room))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : within) {
            Files.delete(file);
        }
    }
}
