package org.jinguo.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/**
 * The one door to the system's own windows for files and folders. Tests, which have no system
 * behind them, answer what is asked instead.
 */
public final class FileDialogs {

    /** What sort of path is asked for. */
    public enum Ask {
        FILES,
        FOLDER,
        SAVE
    }

    /**
     * A question for paths.
     *
     * @param ask what sort
     * @param owner the window over which it is asked
     * @param title what for, in the officer's words
     * @param start the folder to begin in, and for a file to save its name; empty for anywhere
     * @param kinds what the files are called, and their endings like {@code *.xlsx}; empty for all
     */
    public record Question(Ask ask, Window owner, String title, Optional<Path> start, List<Kind> kinds) {}

    /**
     * A kind of file.
     *
     * @param name its name
     * @param endings its endings like {@code *.xlsx}
     */
    public record Kind(String name, List<String> endings) {}

    private final Function<Question, List<Path>> answer;

    private FileDialogs(Function<Question, List<Path>> answer) {
        this.answer = answer;
    }

    /** The system's windows. */
    public static FileDialogs ofSystem() {
        return new FileDialogs(FileDialogs::show);
    }

    /** Answers by a function, without a window; an empty answer is "cancelled". */
    public static FileDialogs answering(Function<Question, List<Path>> answer) {
        return new FileDialogs(answer);
    }

    /** Files to read; empty when she has cancelled. */
    public List<Path> files(Window owner, String title, Kind... kinds) {
        return answer.apply(new Question(Ask.FILES, owner, title, Optional.empty(), List.of(kinds)));
    }

    /** A folder; empty when she has cancelled. */
    public Optional<Path> folder(Window owner, String title, Path start) {
        return answer.apply(new Question(Ask.FOLDER, owner, title, Optional.of(start), List.of())).stream()
                .findFirst();
    }

    /** Where to save a file that is proposed as {@code start}; empty when she has cancelled. */
    public Optional<Path> save(Window owner, String title, Path start, Kind kind) {
        return answer.apply(new Question(Ask.SAVE, owner, title, Optional.of(start), List.of(kind))).stream()
                .findFirst();
    }

    private static List<Path> show(Question question) {
        if (question.ask() == Ask.FOLDER) {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(question.title());
            question.start().filter(Files::isDirectory).ifPresent(p -> chooser.setInitialDirectory(p.toFile()));
            return paths(chooser.showDialog(question.owner()));
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        question.kinds()
                .forEach(
                        k -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(k.name(), k.endings())));
        if (question.ask() == Ask.FILES) {
            List<File> chosen = chooser.showOpenMultipleDialog(question.owner());
            return chosen == null
                    ? List.of()
                    : chosen.stream().map(File::toPath).toList();
        }
        question.start().ifPresent(p -> begin(chooser, p));
        return paths(chooser.showSaveDialog(question.owner()));
    }

    private static void begin(FileChooser chooser, Path proposed) {
        chooser.setInitialFileName(Objects.toString(proposed.getFileName(), ""));
        Path folder = proposed.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
    }

    private static List<Path> paths(File chosen) {
        return chosen == null ? List.of() : List.of(chosen.toPath());
    }
}
