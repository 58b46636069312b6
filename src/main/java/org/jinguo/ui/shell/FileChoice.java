package org.jinguo.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jinguo.config.Messages;

/** Asks which workbooks to read. */
final class FileChoice {

    private FileChoice() {}

    /** The chosen files; none when she changed her mind. */
    static List<Path> ask(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("ui.intake.choose"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Messages.get("ui.intake.files"),
                                "*.xlsx",
                                "*.xls",
                                "*.et",
                                "*.csv"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
