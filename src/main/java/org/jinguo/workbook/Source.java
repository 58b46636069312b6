package org.jinguo.workbook;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a workbook, read once; the file is closed again before anything is parsed. */
final class Source {

    private static final int MB = 1 << 20;

    private Source() {}

    static byte[] bytes(Path file, Limits limits) {
        Path name = file.getFileName();
        if (Files.isDirectory(file)) {
            throw WorkbookException.of("error.workbook.folder", name);
        }
        try {
            long size = Files.size(file);
            if (size > limits.bytes().file()) {
                throw WorkbookException.of(
                        "error.workbook.tooBigFile",
                        name,
                        size / MB,
                        limits.bytes().file() / MB);
            }
            if (size == 0) {
                throw WorkbookException.of("error.workbook.empty", name);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw WorkbookException.of(key(e), e, name);
        }
    }

    static String key(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "error.workbook.missing";
        }
        return failure instanceof FileSystemException ? "error.workbook.locked" : "error.workbook.unreadable";
    }
}
