package org.jinguo.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.FileDialogs;

/** Asks which workbooks to read. */
final class FileChoice {

    private FileChoice() {}

    /** The chosen files; none when she changed her mind. */
    static List<Path> ask(FileDialogs files, Window owner) {
        return files.files(
                owner,
                Messages.get("ui.intake.choose"),
                new FileDialogs.Kind(Messages.get("ui.intake.files"), List.of("*.xlsx", "*.xls", "*.et", "*.csv")));
    }
}
