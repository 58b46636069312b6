package org.jinguo.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jinguo.workbook.PlainSheet;
import org.jinguo.workbook.PlainWorkbook;

/** The folder that the workbooks go to; remembers what it made, to take it away again. */
final class DemoFolder {

    private final Path root;
    private final List<Path> made = new ArrayList<>();
    private int files;

    private DemoFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens an empty folder, or makes it.
     *
     * @throws DemoException when it holds something or can not be made
     */
    static DemoFolder open(Path root) {
        DemoFolder folder = new DemoFolder(root);
        folder.makeFolder(root);
        try (Stream<Path> inside = Files.list(root)) {
            if (inside.findAny().isPresent()) {
                throw new DemoException("error.demo.notEmpty", root.toString(), null);
            }
        } catch (IOException e) {
            throw new DemoException("error.demo.write", root.toString(), e);
        }
        return folder;
    }

    private void makeFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            made.add(folder);
        } catch (IOException e) {
            throw new DemoException("error.demo.write", folder.toString(), e);
        }
    }

    /** Writes a workbook into a folder below the root, blank for the root itself. */
    void write(String below, String name, List<PlainSheet> sheets) {
        Path folder = below.isEmpty() ? root : root.resolve(below);
        makeFolder(folder);
        Path file = folder.resolve(name);
        made.add(file);
        PlainWorkbook.write(file, sheets);
        files++;
    }

    /** Writes lines of text beside the workbooks. */
    void writeList(String name, List<String> lines) {
        Path file = root.resolve(name);
        made.add(file);
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DemoException("error.demo.write", file.toString(), e);
        }
    }

    /** Workbooks written. */
    int files() {
        return files;
    }

    /** Takes away what was made, newest first. */
    void clear() {
        Collections.reverse(made);
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new DemoException("error.demo.write", path.toString(), e);
            }
        }
    }
}
