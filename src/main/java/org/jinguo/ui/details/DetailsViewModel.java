package org.jinguo.ui.details;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.config.UserSettings;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Latest;
import org.jinguo.ui.kit.RecordRef;

/** The record that the panel tells of, read only while the panel is open. */
public final class DetailsViewModel {

    /** What the panel shows. */
    enum Tab {
        FACTS,
        HISTORY,
        RULES
    }

    private static final String OPEN = "details.open";

    private final DataFolder data;
    private final Background background;
    private final Clock clock;
    private final BooleanProperty open;
    private final BooleanProperty clear = new SimpleBooleanProperty();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.FACTS);
    private final ReadOnlyObjectWrapper<Optional<DetailPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<RecordRef>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final Latest latest = new Latest();

    /** A panel over the data; whether it is open is remembered in the settings. */
    public DetailsViewModel(DataFolder data, Background background, Clock clock, UserSettings settings) {
        this.data = data;
        this.background = background;
        this.clock = clock;
        this.open = new SimpleBooleanProperty(
                settings.get(OPEN).filter("true"::equals).isPresent());
        open.addListener((o, before, now) -> {
            settings.put(OPEN, String.valueOf(now));
            read();
        });
    }

    /** Tells of another record; what was shown in clear is masked again. */
    public void show(Optional<RecordRef> record) {
        if (!record.equals(shown.get())) {
            clear.set(false);
        }
        shown.set(record);
        read();
    }

    /** Reads the record anew, after a Change. */
    public void read() {
        latest.forget();
        if (!open.get() || shown.get().isEmpty()) {
            picture.set(Optional.empty());
            return;
        }
        RecordRef record = shown.get().get();
        background.run(() -> new DetailReader(data, clock).read(record), latest.of(picture::set));
    }

    /** Whether the panel is open. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether what is masked is shown as it is. */
    public BooleanProperty clearProperty() {
        return clear;
    }

    /** The record that is told of, or would be were the panel open. */
    ObjectProperty<Optional<RecordRef>> recordProperty() {
        return shown;
    }

    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    /** What is told; empty while nothing is selected. */
    ReadOnlyObjectProperty<Optional<DetailPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
