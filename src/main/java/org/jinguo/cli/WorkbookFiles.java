package org.jinguo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The workbooks that the arguments of {@code import} name; folders stand for all they hold. */
final class WorkbookFiles {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".csv");

    private WorkbookFiles() {}

    /** Named files as they are, folders with everything below, in the order of their paths. */
    static List<Path> of(List<Path> named) {
        List<Path> files = new ArrayList<>();
        for (Path one : named) {
            if (Files.isDirectory(one)) {
                files.addAll(below(one));
            } else if (Files.exists(one)) {
                files.add(one);
            } else {
                throw new CliFailure("noFile", one);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(WorkbookFiles::isWorkbook)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CliFailure("folder", folder);
        }
    }

    /** {@code ~$} marks the file that Excel keeps beside an open workbook. */
    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
