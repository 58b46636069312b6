package org.jinguo.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jinguo.config.Messages;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Dialogs;
import org.jinguo.ui.kit.Notices;
import org.jinguo.ui.kit.Page;

/**
 * What the data say of themselves: how the opening went, what came up since, what is missing; and
 * why nothing can be written.
 */
final class Tidings {

    private final DataFolder data;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Troubles troubles;
    private final Command history;
    private final ReadOnlyObjectWrapper<Optional<Hindrance>> hindrance;
    private final List<String> heard = new ArrayList<>();
    private boolean lossTold;

    Tidings(Services services, Notices notices, Dialogs dialogs, Troubles troubles, Ways ways) {
        this.data = services.data();
        this.background = services.background();
        this.notices = notices;
        this.dialogs = dialogs;
        this.troubles = troubles;
        this.history = Command.of("tidings.history", Messages.get("ui.tidings.history"), () -> ways.open(Page.HISTORY));
        this.hindrance =
                new ReadOnlyObjectWrapper<>(data.isReadOnly() ? Optional.of(Hindrance.READ_ONLY) : Optional.empty());
    }

    /** The window is there: says how the opening went, once the keyboard is in it. */
    void opened() {
        background.onScreen(() -> tell(data.notes()));
    }

    /** What came up since the opening, on whatever thread; what comes together is told together. */
    void hear(String sentence) {
        boolean first;
        synchronized (heard) {
            heard.add(sentence);
            first = heard.size() == 1;
        }
        if (first) {
            background.onScreen(this::tellHeard);
        }
    }

    private void tellHeard() {
        List<String> sentences;
        synchronized (heard) {
            sentences = List.copyOf(heard);
            heard.clear();
        }
        tell(sentences);
    }

    /** Sentences that she should read: a message, or a dialog when acknowledged steps are lost. */
    void tell(List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        String text = String.join("\n", sentences);
        if (data.lost() && !lossTold) {
            lossTold = true;
            notices.keep(text, history);
            dialogs.grave(Messages.get("ui.tidings.lost"), sentences, history);
        } else {
            notices.note(text);
        }
    }

    /** A failure. That nothing can be written is told by a message, not by a dialog each time. */
    void met(Throwable failure, Optional<Runnable> again) {
        Optional<Hindrance> why = hindrance(failure);
        if (why.isEmpty()) {
            troubles.met(failure, again);
        } else if (why.equals(hindrance.get())) {
            notices.failed(Troubles.told(failure));
        } else {
            hindrance.set(why);
            troubles.met(failure, again);
        }
    }

    private static Optional<Hindrance> hindrance(Throwable failure) {
        String key = failure instanceof StoreException store ? store.key() : "";
        return switch (key) {
            case "readOnly" -> Optional.of(Hindrance.READ_ONLY);
            case "taken" -> Optional.of(Hindrance.TAKEN);
            default -> Optional.empty();
        };
    }

    /** Why nothing can be written now; empty when all can. */
    ReadOnlyObjectProperty<Optional<Hindrance>> hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }
}
