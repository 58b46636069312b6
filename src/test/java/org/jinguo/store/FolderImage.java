package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder as it lies on a disk.
 *
 * @param files content by name below the root, folders before what is in them
 */
record FolderImage(SortedMap<String, byte[]> files) {

    /** Stands for a folder in the place of a content. */
    static final byte[] FOLDER = new byte[0];

    /** No folder at all. */
    static final FolderImage NOTHING = new FolderImage(new TreeMap<>());

    /** Lays it down at a place where nothing is. */
    void layOut(Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            if (isFolder(file.getValue())) {
                Files.createDirectory(path);
            } else {
                Files.write(path, file.getValue());
            }
        }
    }

    /** Whether what stands in the place of a content says that it is a folder. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isFolder(byte[] content) {
        return content == FOLDER;
    }
}
