package org.jinguo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jinguo.cli.Practice;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.jinguo.config.Messenger;
import org.jinguo.config.Places;
import org.jinguo.config.Progress;
import org.jinguo.config.UserSettings;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Intake;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Bugs;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.ui.kit.FileDialogs;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.shell.MainWindow;
import org.jinguo.ui.shell.Services;
import org.jinguo.ui.shell.Troubles;
import org.jinguo.ui.start.Choice;
import org.jinguo.ui.start.StartViewModel;
import org.jinguo.ui.start.StartWindow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The wiring of the desktop, by hand: chooses or founds the data, opens them, builds the services
 * and the window; opens other data in the same process when she asks for them.
 */
public final class App extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    /** A lower screen has no room for the window with its title bar, px. */
    private static final int ROOMY_HEIGHT = 808;

    /** What was said when the data were closed and no window was there any more. */
    private static final String SAID_LAST = "said.last";

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Places places = Places.ofThisRun();
    private final UserSettings settings = UserSettings.of(places.userSettings());
    private final FileDialogs files = FileDialogs.ofSystem();
    private final StartWindow front = new StartWindow(settings, files);
    private Background background = Background.onLanes(clock);
    private Stage stage;
    private Thread.UncaughtExceptionHandler whoCaughtBefore;
    private final Messenger messenger = new Messenger(sentence -> {});
    private final Queue<String> unsaid = new ConcurrentLinkedQueue<>();
    private final AtomicReference<DataFolder> unshown = new AtomicReference<>();
    private Path own;
    private Path practice;
    private Optional<DataFolder> data = Optional.empty();
    private Optional<MainWindow> window = Optional.empty();

    /** Shows the window on a folder until it is closed; false when it can not be shown. */
    static boolean open(Path folder) {
        try {
            launch(App.class, folder.toString());
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            LOG.warn("no window can be shown here", e);
            return false;
        }
    }

    @Override
    public void start(Stage first) {
        Path folder = Path.of(getParameters().getRaw().get(0));
        own = folder.equals(places.practice()) ? places.data() : folder;
        practice = Places.practiceBeside(own);
        Theme.install();
        stage = first;
        stage.getIcons().add(icon());
        watch();
        if (Places.hasLedger(folder)) {
            openOn(folder);
        } else {
            String missing = Places.missing(settings)
                    .map(last -> Messages.get("ui.start.missing", last))
                    .orElse("");
            choose(missing, false);
        }
    }

    /** Whatever nobody caught, on whatever thread, is logged and told; nothing is swallowed. */
    private void watch() {
        Bugs.Around around = new Bugs.Around(() -> stage, () -> "", () -> "START", clock);
        Bugs bugs = new Bugs(around, background, files, this::openLogs);
        Troubles troubles = new Troubles(new Dialogs(() -> stage), bugs);
        whoCaughtBefore = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LOG.error("nobody caught this on {}", thread.getName(), failure);
            Platform.runLater(
                    () -> window.ifPresentOrElse(w -> w.met(failure), () -> troubles.met(failure, Optional.empty())));
        });
    }

    /** The first page: nothing is open. */
    private void choose(String trouble, boolean ledger) {
        front.choose(stage, new StartViewModel.Situation(own, ledger, trouble), this::chosen);
    }

    private void chosen(Choice choice) {
        if (choice instanceof Choice.Found found) {
            begin(own, progress -> found(found, progress));
        } else if (choice instanceof Choice.Again) {
            openOn(own);
        } else if (choice instanceof Choice.Elsewhere elsewhere) {
            openOn(elsewhere.folder());
        } else {
            openOn(practice);
        }
    }

    /** What brings a folder into shape before it is opened. */
    @FunctionalInterface
    private interface Preparing {
        void prepare(Progress progress);
    }

    private void openOn(Path folder) {
        begin(folder, progress -> {
            if (folder.equals(practice)) {
                new Practice(folder, clock, places).prepareIfNew(progress);
            }
        });
    }

    /** Founds and closes again, so that undo in the window does not reach back to here. */
    private void found(Choice.Found choice, Progress progress) {
        progress.step(Messages.get("ui.start.founding", choice.name()), 0, 0);
        try (DataFolder made = opened(own, progress)) {
            if (made.areas().tree().home().isEmpty()) {
                Founding.found(made, choice.code());
            }
        }
    }

    private void begin(Path folder, Preparing preparing) {
        Optional<DataFolder> before = data;
        data = Optional.empty();
        window = Optional.empty();
        background.onTrouble(this::notOpened);
        front.greet(
                stage,
                background.job(
                        Messages.get("app.opening"),
                        progress -> {
                            before.ifPresent(d -> close(d, progress));
                            preparing.prepare(progress);
                            DataFolder made = opened(folder, progress);
                            unshown.set(made);
                            return made;
                        },
                        made -> {
                            show(made);
                            return JobResult.untold();
                        }));
    }

    private void close(DataFolder open, Progress progress) {
        progress.step(Messages.get("ui.start.closing"), 0, 0);
        messenger.to(unsaid::add);
        open.close();
    }

    private DataFolder opened(Path folder, Progress progress) {
        messenger.to(what -> progress.step(what, 0, 0));
        return DataFolder.open(folder, clock, System.getProperty("user.name"), messenger);
    }

    private void show(DataFolder opened) {
        if (!unshown.compareAndSet(opened, null)) {
            // The window was closed meanwhile, and the data with it.
            return;
        }
        data = Optional.of(opened);
        if (opened.areas().tree().home().isEmpty()) {
            own = opened.path();
            data = Optional.empty();
            opened.close();
            choose(Messages.get("ui.start.unfounded"), false);
            return;
        }
        own = opened.path().equals(practice) ? own : opened.path();
        Places.remember(settings, opened.path());
        Figures figures = new Figures(opened);
        MainWindow made = new MainWindow(
                new Services(
                        opened,
                        new Intake(opened, clock),
                        figures,
                        new ReturnExport(opened, figures, clock),
                        background,
                        clock,
                        files),
                settings,
                otherData(opened));
        window = Optional.of(made);
        made.openWith(path -> getHostServices().showDocument(path.toUri().toString()));
        Stage greeting = stage;
        stage = freshStage();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (!made.attach(stage) && screen.getHeight() < ROOMY_HEIGHT) {
            stage.setMaximized(true);
        }
        stage.show();
        greeting.hide();
        listen(made);
        opened.answerKnocks(() -> background.onScreen(() -> toFront(stage)));
    }

    /** What the data say from now on, and what nobody could hear before, is told by the window. */
    private void listen(MainWindow shown) {
        messenger.to(shown::hear);
        settings.get(SAID_LAST).filter(said -> !said.isEmpty()).ifPresent(said -> {
            shown.hear(said);
            settings.put(SAID_LAST, "");
        });
        for (String said = unsaid.poll(); said != null; said = unsaid.poll()) {
            shown.hear(said);
        }
    }

    /** From practice to her own ledger and back, and to one that lies elsewhere. */
    private List<Command> otherData(DataFolder opened) {
        Command other = opened.path().equals(practice)
                ? Command.of("data.own", Messages.get("ui.start.toOwn"), () -> later(this::ownOrChoose))
                : Command.of("data.practice", Messages.get("ui.start.toPractice"), () -> later(() -> openOn(practice)));
        Command elsewhere = Command.of("data.elsewhere", Messages.get("ui.start.toElsewhere"), this::elsewhere);
        return List.of(other.key("Shortcut+Shift+D"), elsewhere.key("Shortcut+Shift+O"));
    }

    private void ownOrChoose() {
        if (Places.hasLedger(own)) {
            openOn(own);
        } else {
            leave();
        }
    }

    /** Closes what is open, and lets her choose anew. */
    private void leave() {
        Optional<DataFolder> before = data;
        data = Optional.empty();
        window = Optional.empty();
        background.onTrouble(this::notOpened);
        front.greet(
                stage,
                background.job(
                        progress -> {
                            before.ifPresent(d -> close(d, progress));
                            return 0;
                        },
                        closed -> choose("", false)));
    }

    private void elsewhere() {
        Path start = Path.of(System.getProperty("user.home"));
        files.folder(stage, Messages.get("ui.start.choose"), start).ifPresent(this::elsewhere);
    }

    private void elsewhere(Path folder) {
        if (Places.hasLedger(folder)) {
            later(() -> chosen(new Choice.Elsewhere(folder)));
        } else {
            new Dialogs(() -> stage).failure(Messages.get("ui.start.noLedger", folder.toString()));
        }
    }

    /**
     * Changes once the key press that asked for it is over: GTK still sends the typed character to
     * the window of the press, and the program ends at once when that window is gone.
     */
    private void later(Runnable next) {
        background.onScreen(() -> change(next));
    }

    /** Leaves the window as when it is closed, and goes on in a new one. */
    private void change(Runnable next) {
        Stage old = stage;
        stage = freshStage();
        boolean exits = Platform.isImplicitExit();
        Platform.setImplicitExit(false);
        old.hide();
        background = Background.onLanes(clock);
        next.run();
        Platform.setImplicitExit(exits);
    }

    private static Stage freshStage() {
        Stage fresh = new Stage();
        fresh.getIcons().add(icon());
        return fresh;
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** The surroundings stand in the way: said on the first page, where she can choose again. */
    private void notOpened(Throwable failure) {
        data = Optional.empty();
        Optional<String> sentence = Troubles.sentence(failure);
        if (sentence.isEmpty()) {
            choose(Messages.get("ui.start.bug"), Places.hasLedger(own));
            throw failure instanceof RuntimeException r ? r : new IllegalStateException(failure);
        }
        boolean used = failure instanceof StoreException store && store.key().equals("inUse");
        choose(used ? Messages.get("ui.start.inUse") : sentence.get(), Places.hasLedger(own));
    }

    private void openLogs() {
        getHostServices().showDocument(Path.of(LogFolder.place()).toUri().toString());
    }

    private static Image icon() {
        return new Image(Objects.requireNonNull(App.class.getResourceAsStream("/org/jinguo/jinguo.png")));
    }

    /**
     * After the last window: everything asked for is written, then the data are closed, also those
     * that were still being opened. What they say then is told the next time.
     */
    @Override
    public void stop() {
        background.close();
        messenger.to(unsaid::add);
        data.or(() -> Optional.ofNullable(unshown.getAndSet(null))).ifPresent(DataFolder::close);
        if (!unsaid.isEmpty()) {
            settings.put(SAID_LAST, String.join("\n", unsaid));
        }
        settings.save();
        Thread.setDefaultUncaughtExceptionHandler(whoCaughtBefore);
    }
}
