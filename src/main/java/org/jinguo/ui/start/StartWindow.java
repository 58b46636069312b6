package org.jinguo.ui.start;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Zoom;

/** What stands in the window before the data are open: the first page, and the greeting. */
public final class StartWindow {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 640;

    /** Share of the screen: a title bar has to fit, too. */
    private static final double MOST = 0.94;

    private final UserSettings settings;
    private final FileDialogs files;

    /** Windows in the look of some settings. */
    public StartWindow(UserSettings settings, FileDialogs files) {
        this.files = files;
        this.settings = settings;
    }

    /** Shows the first page. */
    public void choose(Stage stage, StartViewModel.Situation situation, Consumer<Choice> chosen) {
        StartView page = new StartView(new StartViewModel(situation, chosen), files);
        put(stage, page.root());
        page.takeFocus();
    }

    /** Something to look at at once; practice has workbooks to write and to read. */
    public void greet(Stage stage, Job opening) {
        Label what = new Label();
        what.textProperty().bind(opening.textProperty());
        what.setWrapText(true);
        // Room for two lines from the beginning: nothing moves as the steps change.
        what.getStyleClass().add("greeting-step");
        what.setId("greeting-step");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(opening.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox greeting = new VBox(new Label(Messages.get("app.opening")), bar, what);
        greeting.getStyleClass().add("greeting");
        greeting.setAlignment(Pos.CENTER_LEFT);
        greeting.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(greeting);
        middle.getStyleClass().add("start");
        put(stage, middle);
    }

    /** The window keeps one size from the first page to the greeting. */
    private void put(Stage stage, Parent root) {
        Look look = new Look(settings);
        look.dress(root);
        look.listen(root);
        double scale = (double) look.zoomProperty().get() / Zoom.PLAIN;
        var screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), WIDTH * scale);
        double height = Math.min(screen.getHeight() * MOST, HEIGHT * scale);
        stage.setTitle(Messages.get("app.name"));
        stage.setScene(new Scene(root, width, height));
        if (!stage.isShowing()) {
            // Some window managers give a new window 200 px, whatever it asks for.
            stage.setMinWidth(width);
            stage.setMinHeight(height);
            stage.setOnShown(e -> stage.centerOnScreen());
            stage.show();
        }
    }
}
