package org.jinguo.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.StatusLine;

/** Pictures and data of charts, to the clipboard or into a file; twice the size of the screen's. */
public final class Pictures {

    private static final double SCALE = 2;
    private static final FileDialogs.Kind PNG = new FileDialogs.Kind(Messages.get("ui.chart.png"), List.of("*.png"));

    private final Background background;
    private final StatusLine status;
    private final FileDialogs files;

    /** Asks where to save, writes on the lanes, says in the status line what was done. */
    public Pictures(Background background, StatusLine status, FileDialogs files) {
        this.background = background;
        this.status = status;
        this.files = files;
    }

    /** Puts a text on the clipboard. */
    public void copyText(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        status.say(Messages.get("ui.chart.copied"));
    }

    void copy(Node node) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture(node));
        Clipboard.getSystemClipboard().setContent(content);
        status.say(Messages.get("ui.chart.copied"));
    }

    void save(Node node, String name, Window owner) {
        String title = Messages.get("ui.chart.savePicture");
        Path proposed = Path.of(name.replaceAll("[\\\\/:*?\"<>|]", "") + ".png");
        files.save(owner, title, proposed, PNG).ifPresent(to -> {
            BufferedImage image = SwingFXUtils.fromFXImage(picture(node), null);
            background.run(() -> write(image, to), this::tell);
        });
    }

    private void tell(Optional<Path> written) {
        status.say(written.map(p -> Messages.get("ui.chart.saved", p.getFileName()))
                .orElseGet(() -> Messages.get("ui.chart.notSaved")));
    }

    private static WritableImage picture(Node node) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(SCALE, SCALE));
        return node.snapshot(how, null);
    }

    /** Empty when the place can not be written to. */
    private static Optional<Path> write(BufferedImage image, Path to) {
        try {
            Path part = Files.createTempFile(to.toAbsolutePath().getParent(), "chart", ".part");
            try {
                ImageIO.write(image, "png", part.toFile());
                Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return Optional.of(to);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
