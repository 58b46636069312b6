package org.jinguo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.config.Places;
import org.jinguo.config.Progress;
import org.jinguo.demo.PracticeTownship;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.store.SettingStore;

/**
 * The practice township that an officer can ask for at the first start, and that a machine without
 * a display works on: founded, marked as practice, its workbooks written and imported like
 * anybody's.
 */
public final class Practice {

    private static final String READY = "practice.ready";
    private static final String YES = "1";
    private static final String SAMPLES = "sample-data";

    private final Path folder;
    private final Clock clock;
    private final Places places;

    /** The practice township of a folder. */
    public Practice(Path folder, Clock clock, Places places) {
        this.folder = folder;
        this.clock = clock;
        this.places = places;
    }

    /**
     * Makes the township where the folder is still empty or was not finished the last time. The
     * folder is closed again, so that undo in the window does not reach back to here.
     */
    public void prepareIfNew(Progress progress) {
        Consumer<String> told = what -> progress.step(what, 0, 0);
        try (DataFolder data = open(told)) {
            boolean own = data.areas().tree().home().isPresent() && !isPractice(data);
            if (!own && data.settings().get(READY).isEmpty()) {
                found(data);
                importSamples(data, progress, told);
                data.change(
                        Messages.get("cli.practice.ready"),
                        edit -> data.settings().put(edit, READY, YES));
            }
        }
    }

    DataFolder open(Consumer<String> told) {
        return DataFolder.open(folder, clock, System.getProperty("user.name"), told);
    }

    /** Whether the data are invented. */
    static boolean isPractice(DataFolder data) {
        return data.settings().get(SettingStore.PRACTICE).isPresent();
    }

    void found(DataFolder data) {
        if (data.areas().tree().home().isEmpty()) {
            Founding.found(data, PracticeTownship.TOWNSHIP);
        }
        if (!isPractice(data)) {
            data.change(
                    Messages.get("cli.practice.mark"), edit -> data.settings().put(edit, SettingStore.PRACTICE, YES));
        }
    }

    List<ImportedFile> importSamples(DataFolder data, Progress progress, Consumer<String> notes) {
        List<Path> files = WorkbookFiles.of(List.of(samples(progress)));
        int[] done = {0};
        return new ImportJob(data, clock, false, notes)
                .run(files, file -> progress.check(Messages.get("cli.practice.import"), ++done[0], files.size()));
    }

    /** The sample workbooks that came along; those of an installed program are written first. */
    Path samples(Progress progress) {
        for (Path place : List.of(Path.of(""), places.program(), folder)) {
            Path samples = place.toAbsolutePath().resolve(SAMPLES);
            if (holdsFiles(samples)) {
                return samples;
            }
        }
        Path own = folder.resolve(SAMPLES);
        PracticeTownship.write(own, (done, all, name) -> !progress.step(Messages.get("cli.practice.write"), done, all));
        return own;
    }

    private static boolean holdsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
