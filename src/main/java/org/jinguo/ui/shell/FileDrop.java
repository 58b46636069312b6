package org.jinguo.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets workbooks be dropped anywhere on the window. */
final class FileDrop {

    private static final String OVER = "drop-target";

    private final Node target;
    private final Consumer<List<Path>> take;

    FileDrop(Node target, Consumer<List<Path>> take) {
        this.target = target;
        this.take = take;
        target.setOnDragOver(this::over);
        target.setOnDragExited(e -> target.getStyleClass().remove(OVER));
        target.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
            if (!target.getStyleClass().contains(OVER)) {
                target.getStyleClass().add(OVER);
            }
        }
        e.consume();
    }

    private void dropped(DragEvent e) {
        boolean files = e.getDragboard().hasFiles();
        if (files) {
            take.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        e.setDropCompleted(files);
        e.consume();
    }
}
