package org.jinguo.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.jinguo.config.Messages;

/**
 * Our own bugs, whatever thread they came up on: one window tells of them, however many there are.
 */
public final class Bugs {

    /**
     * What the window says besides the failure.
     *
     * @param owner the window it stands over; null when there is none yet
     * @param saved when the last step was saved, a sentence; blank when nothing is open
     * @param page the page she looks at, a symbolic name
     * @param clock the time
     */
    public record Around(Supplier<Window> owner, Supplier<String> saved, Supplier<String> page, Clock clock) {}

    private final Around around;
    private final Background background;
    private final FileDialogs files;
    private final Runnable openLogs;
    private BugReport report = new BugReport();
    private BugWindow shown;

    /** Bugs of a window; {@code openLogs} opens the folder of log files. */
    public Bugs(Around around, Background background, FileDialogs files, Runnable openLogs) {
        this.around = around;
        this.background = background;
        this.files = files;
        this.openLogs = openLogs;
    }

    /** One more failure; on the JavaFX thread. */
    public void met(Throwable failure) {
        report.add(failure);
        if (shown == null) {
            shown = new BugWindow(this, around.owner().get());
            shown.show();
        }
        shown.tell(text(), report.times());
    }

    private String text() {
        return report.text(around.page().get(), LocalDateTime.now(around.clock()));
    }

    String headline() {
        String saved = around.saved().get();
        return saved.isBlank() ? Messages.get("ui.bug.head") : Messages.get("ui.bug.headSaved", saved);
    }

    void closed() {
        shown = null;
        report = new BugReport();
    }

    /** Where to save the report; empty when she has cancelled. */
    Optional<Path> whereToSave(Window over) {
        return files.save(
                over,
                Messages.get("ui.bug.saveTitle"),
                Path.of(System.getProperty("user.home"), Messages.get("ui.bug.fileName")),
                new FileDialogs.Kind(Messages.get("ui.bug.fileKind"), List.of("*.txt")));
    }

    void openLogs() {
        openLogs.run();
    }

    /** Writes the report into a file; {@code done} hears when it is there. */
    void save(Path file, String text, Runnable done) {
        background.run(
                () -> {
                    try {
                        return Files.writeString(file, text, StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                written -> done.run());
    }
}
