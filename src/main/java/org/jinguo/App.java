package org.jinguo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jinguo.cli.Practice;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.jinguo.config.Places;
import org.jinguo.config.Progress;
import org.jinguo.config.UserSettings;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Intake;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.Zoom;
import org.jinguo.ui.shell.MainWindow;
import org.jinguo.ui.shell.Services;
import org.slf4j.LoggerFactory;

/** The wiring of the desktop: opens the data, builds the services and the window, by hand. */
public final class App extends Application {

    private static final int GREETING_WIDTH = 420;
    private static final int GREETING_HEIGHT = 160;
    private static final int GREETING_EDGE = 28;
    private static final int GREETING_GAP = 12;

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Background background = Background.onLanes();
    private final UserSettings settings = UserSettings.of(Places.ofThisRun().userSettings());
    private Path folder;
    private DataFolder data;

    /** Shows the window on a folder until it is closed; false when it can not be shown. */
    static boolean open(Path folder) {
        try {
            launch(App.class, folder.toString());
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            LoggerFactory.getLogger(App.class).warn("no window can be shown here", e);
            return false;
        }
    }

    @Override
    public void start(Stage stage) {
        folder = Path.of(getParameters().getRaw().get(0));
        Theme.install();
        Dialogs dialogs = new Dialogs(() -> stage, this::openLogs);
        background.onTrouble(failure -> couldNotOpen(dialogs, failure));
        stage.getIcons().add(icon());
        Job opening = background.job(this::openData, opened -> showWindow(stage, opened));
        greet(stage, opening);
    }

    /** Something to look at at once; a first start has workbooks to write and to read. */
    private void greet(Stage stage, Job opening) {
        Label what = new Label();
        what.textProperty().bind(opening.textProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(opening.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox greeting = new VBox(new Label(Messages.get("app.opening")), bar, what);
        greeting.getStyleClass().add("greeting");
        greeting.setAlignment(Pos.CENTER_LEFT);
        greeting.setSpacing(GREETING_GAP);
        greeting.setPadding(new Insets(GREETING_EDGE));
        Look look = new Look(settings);
        look.dress(greeting);
        double scale = (double) look.zoomProperty().get() / Zoom.PLAIN;
        stage.setTitle(Messages.get("app.name"));
        stage.setScene(new Scene(greeting, GREETING_WIDTH * scale, GREETING_HEIGHT * scale));
        stage.show();
    }

    private DataFolder openData(Progress progress) {
        new Practice(folder, clock, Places.ofThisRun()).prepareIfNew(progress);
        return DataFolder.open(
                folder, clock, System.getProperty("user.name"), what -> progress.step(what, 0, 0));
    }

    private void showWindow(Stage stage, DataFolder opened) {
        data = opened;
        Figures figures = new Figures(data);
        MainWindow window =
                new MainWindow(
                        new Services(
                                data,
                                new Intake(data, clock),
                                figures,
                                new ReturnExport(data, figures, clock),
                                background,
                                clock,
                                FileDialogs.ofSystem()),
                        settings);
        window.openWith(path -> getHostServices().showDocument(path.toUri().toString()));
        stage.hide();
        window.attach(stage);
        stage.show();
        data.answerKnocks(() -> background.onScreen(() -> toFront(stage)));
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void couldNotOpen(Dialogs dialogs, RuntimeException failure) {
        if (failure instanceof StoreException store) {
            dialogs.failure(store.userMessage());
        } else {
            dialogs.bug();
        }
        Platform.exit();
    }

    private void openLogs() {
        getHostServices().showDocument(Path.of(LogFolder.place()).toUri().toString());
    }

    private static Image icon() {
        return new Image(
                Objects.requireNonNull(App.class.getResourceAsStream("/org/jinguo/jinguo.png")));
    }

    /** After the last window: everything asked for is written, then the data are closed. */
    @Override
    public void stop() {
        background.close();
        if (data != null) {
            data.close();
        }
    }
}
