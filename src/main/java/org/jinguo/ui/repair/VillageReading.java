package org.jinguo.ui.repair;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jinguo.config.Progress;
import org.jinguo.ui.kit.Job;
import org.jinguo.ui.kit.JobResult;

/** Keeps a picture of the villages looked at up to date; of many it tells how far it is. */
final class VillageReading<R> {

    private final Desk desk;
    private final String name;
    private final ByVillage.Reader<R> reader;
    private final Consumer<ByVillage<R>> show;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<ByVillage<R>> picture = Optional.empty();
    private int asked;

    /** A reading; {@code name} says in officers' words what is read. */
    VillageReading(Desk desk, String name, ByVillage.Reader<R> reader, Consumer<ByVillage<R>> show) {
        this.desk = desk;
        this.name = name;
        this.reader = reader;
        this.show = show;
    }

    /** Reads; {@code then} runs once what was read is shown. */
    void refresh(Runnable then) {
        Where where = desk.where();
        Optional<ByVillage<R>> last = picture.filter(p -> p.where().equals(where));
        int token = ++asked;
        if (last.isPresent() || where.villages().size() == 1) {
            desk.background().run(() -> read(where, last, Progress.NONE), found -> take(found, token, then));
            return;
        }
        busy.set(true);
        Job job = desk.background().reading(name, progress -> read(where, last, progress), found -> {
            take(found, token, then);
            return JobResult.untold();
        });
        if (job.runningProperty().get()) {
            job.runningProperty().addListener((o, before, now) -> ended(token));
        }
    }

    private ByVillage<R> read(Where where, Optional<ByVillage<R>> last, Progress progress) {
        return ByVillage.read(desk.data(), where, last, reader, progress);
    }

    private void take(ByVillage<R> found, int token, Runnable then) {
        if (token == asked) {
            busy.set(false);
            picture = Optional.of(found);
            show.accept(found);
        }
        then.run();
    }

    /** It was stopped, or could not be read. */
    private void ended(int token) {
        if (token == asked) {
            busy.set(false);
        }
    }

    Optional<ByVillage<R>> picture() {
        return picture;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
