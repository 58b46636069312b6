package org.jinguo.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Zoom;

/** What stands in the window before the data are open: the first page, and the greeting. */
public final class StartWindow {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 640;
    private static final double GREETING_WIDTH = 460;
    private static final double GREETING_HEIGHT = 180;

    private final UserSettings settings;

    /** Windows in the look of some settings. */
    public StartWindow(UserSettings settings) {
        this.settings = settings;
    }

    /** Shows the first page. */
    public void choose(Stage stage, Path folder, String trouble, Consumer<Choice> chosen) {
        StartView page = new StartView(new StartViewModel(folder, trouble, chosen));
        put(stage, page.root(), WIDTH, HEIGHT);
        page.takeFocus();
    }

    /** Something to look at at once; practice has workbooks to write and to read. */
    public void greet(Stage stage, Job opening) {
        Label what = new Label();
        what.textProperty().bind(opening.textProperty());
        what.setWrapText(true);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(opening.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox greeting = new VBox(new Label(Messages.get("app.opening")), bar, what);
        greeting.getStyleClass().add("greeting");
        greeting.setAlignment(Pos.CENTER_LEFT);
        put(stage, greeting, GREETING_WIDTH, GREETING_HEIGHT);
    }

    private void put(Stage stage, Parent root, double width, double height) {
        Look look = new Look(settings);
        look.dress(root);
        look.listen(root);
        double scale = (double) look.zoomProperty().get() / Zoom.PLAIN;
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setTitle(Messages.get("app.name"));
        stage.setScene(
                new Scene(
                        root,
                        Math.min(screen.getWidth(), width * scale),
                        Math.min(screen.getHeight(), height * scale)));
        stage.sizeToScene();
        stage.show();
        stage.centerOnScreen();
    }
}
