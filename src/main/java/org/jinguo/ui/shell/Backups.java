package org.jinguo.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jinguo.config.Messages;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.JobResult;

/** Verified snapshots while work goes on, in the background, and whenever she asks for one. */
final class Backups {

    private static final Duration LOOK = Duration.seconds(10);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final DataFolder data;
    private final Background background;
    private final ShellViewModel model;
    private final BackupRhythm rhythm;
    private final Timeline look = new Timeline(new KeyFrame(LOOK, e -> look()));
    private boolean running;

    Backups(Services services, ShellViewModel model) {
        this.data = services.data();
        this.background = services.background();
        this.model = model;
        this.rhythm = new BackupRhythm(services.clock());
        data.onChange(change -> rhythm.changed());
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
    }

    private void look() {
        if (rhythm.due()) {
            take();
        }
    }

    /** Takes a snapshot now; one that is being taken is enough. */
    private void take() {
        if (data.isReadOnly()) {
            model.status().say(Messages.get("ui.backup.readOnly"));
            return;
        }
        if (running) {
            return;
        }
        running = true;
        rhythm.taken();
        var job = background.reading(
                Messages.get("ui.backup.task"),
                progress -> {
                    progress.step(Messages.get("ui.backup.copying"), 0, 0);
                    data.snapshot();
                    return data.snapshotTime().map(t -> t.format(TIME)).orElse("–");
                },
                time -> {
                    model.backedUp();
                    return JobResult.of(Messages.get("ui.backup.done", time));
                });
        job.runningProperty().addListener((o, before, now) -> running = now);
        running = job.runningProperty().get();
    }

    /** 现在备份. */
    Command command() {
        return Command.of("backup.now", Messages.get("ui.backup.now"), this::take)
                .key("Shortcut+Shift+B");
    }

    /** Looks no longer: the lanes are about to close. */
    void close() {
        look.stop();
    }
}
