package org.jinguo.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.demo.DemoException;
import org.jinguo.returns.ReturnException;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Bugs;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.workbook.WorkbookException;

/**
 * Sorts what failed: the surroundings, told in a sentence with what to do, or a bug of ours.
 * Nothing is swallowed.
 */
public final class Troubles {

    /**
     * After these trying again would fail again, or might do it twice. A stick that was pulled out
     * is not among them: once it is back, so are the data.
     */
    private static final Set<String> NOT_AGAIN =
            Set.of("database", "journalDamaged", "newer", "notFolder", "readOnly", "taken", "unknownUnit", "unsure");

    private final Dialogs dialogs;
    private final Bugs bugs;

    /** Tells failures by dialogs, and our bugs by their window. */
    public Troubles(Dialogs dialogs, Bugs bugs) {
        this.dialogs = dialogs;
        this.bugs = bugs;
    }

    /** One failure; {@code again} tries the work again. On the JavaFX thread. */
    public void met(Throwable failure, Optional<Runnable> again) {
        sentence(failure)
                .ifPresentOrElse(
                        s -> dialogs.failure(s, again.filter(a -> worthAgain(failure))), () -> bugs.met(failure));
    }

    /** Whether the same once more may come out otherwise. */
    static boolean worthAgain(Throwable failure) {
        return !(failure instanceof StoreException store && NOT_AGAIN.contains(store.key()));
    }

    /** The sentence of a failure for the list of finished work. */
    static String told(Throwable failure) {
        return sentence(failure).orElseGet(() -> Messages.get("ui.tasks.bug"));
    }

    /** The sentence when the surroundings failed; empty when it is a bug of ours. */
    public static Optional<String> sentence(Throwable failure) {
        if (failure instanceof StoreException store) {
            return Optional.of(store.userMessage());
        }
        if (failure instanceof WorkbookException workbook) {
            return Optional.of(workbook.userMessage());
        }
        if (failure instanceof ReturnException returns) {
            return Optional.of(returns.userMessage());
        }
        if (failure instanceof DemoException demo) {
            return Optional.of(demo.userMessage());
        }
        if (failure instanceof ReadOnlyFileSystemException) {
            return Optional.of(Messages.get("error.files.readOnly"));
        }
        if (failure instanceof OutOfMemoryError) {
            return Optional.of(Messages.get("error.files.memory"));
        }
        return failure instanceof UncheckedIOException io ? Optional.of(ofFiles(io.getCause())) : Optional.empty();
    }

    private static String ofFiles(IOException e) {
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        String why = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (why.contains("space") || why.contains("空间不足")) {
            return Messages.get("error.files.full");
        }
        if (why.contains("read-only")) {
            return Messages.get("error.files.readOnly");
        }
        if (e instanceof NoSuchFileException gone) {
            return Messages.get("error.files.gone", String.valueOf(gone.getFile()));
        }
        if (e instanceof AccessDeniedException denied) {
            return Messages.get("error.files.denied", String.valueOf(denied.getFile()));
        }
        return Messages.get("error.files.other");
    }
}
