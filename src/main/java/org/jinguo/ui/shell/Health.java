package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.Notices;

/** Looks whether the data are in order, and mends them, in the background, when she asks. */
final class Health {

    private static final int MOST_TOLD = 8;

    private final DataFolder data;
    private final Background background;
    private final Notices notices;
    private final Tidings tidings;
    private final Runnable mended;
    private boolean running;

    /** {@code mended} hears that what is shown may be another now. */
    Health(Services services, Notices notices, Tidings tidings, Runnable mended) {
        this.data = services.data();
        this.background = services.background();
        this.notices = notices;
        this.tidings = tidings;
        this.mended = mended;
    }

    /** What a look or a mending came to. */
    private record Came(List<String> sentences, int snapshots) {}

    private Came look(Progress progress) {
        return new Came(data.verify(progress), data.snapshots());
    }

    private Came repair(Progress progress) {
        return new Came(data.mend(progress), data.snapshots());
    }

    private void verify() {
        if (!running) {
            follow(background.reading(Messages.get("ui.health.verify.task"), this::look, this::found));
        }
    }

    private void mend() {
        if (data.isReadOnly()) {
            notices.failed(new StoreException("readOnly", null, data.path()).userMessage());
        } else if (!running) {
            follow(background.job(Messages.get("ui.health.mend.task"), this::repair, this::repaired));
        }
    }

    /** One at a time: what is being mended must not be looked at. */
    private void follow(Job job) {
        job.runningProperty().addListener((o, before, now) -> running = now);
        running = job.runningProperty().get();
    }

    private JobResult found(Came looked) {
        if (looked.sentences().isEmpty()) {
            inOrder(looked);
        } else if (data.isReadOnly()) {
            notices.note(listed(looked.sentences()));
        } else {
            notices.note(listed(looked.sentences()), repairing());
        }
        return JobResult.untold();
    }

    private JobResult repaired(Came done) {
        if (done.sentences().isEmpty()) {
            inOrder(done);
        } else {
            tidings.tell(done.sentences());
            mended.run();
            verify();
        }
        return JobResult.untold();
    }

    private void inOrder(Came looked) {
        notices.say(Messages.get("ui.health.good", looked.snapshots()));
    }

    private static String listed(List<String> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.get("ui.health.found", findings.size()));
        findings.stream().limit(MOST_TOLD).forEach(lines::add);
        if (findings.size() > MOST_TOLD) {
            lines.add(Messages.get("ui.health.more", findings.size() - MOST_TOLD));
        }
        return String.join("\n", lines);
    }

    private Command repairing() {
        return Command.of("health.repair", Messages.get("ui.health.repair"), this::mend);
    }

    /** 核对数据. */
    Command looking() {
        return Command.of("health.verify", Messages.get("ui.health.verify"), this::verify)
                .alsoCalled(Messages.get("ui.health.words"));
    }

    /** 修复数据. */
    Command mending() {
        return Command.of("health.mend", Messages.get("ui.health.mend"), this::mend)
                .alsoCalled(Messages.get("ui.health.words"));
    }
}
