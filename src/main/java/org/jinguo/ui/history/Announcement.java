package org.jinguo.ui.history;

import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;

/** What the status line says of a Change: “已删除 …” with 撤销 beside it, never a window. */
public final class Announcement {

    private Announcement() {}

    /** Whether it removed what the recycle bin holds now. */
    public static boolean deletes(Change change) {
        return change.kind() == Change.Kind.EDIT && change.label().startsWith(Messages.get("ui.history.what.removed"));
    }

    /** The sentence; a label that begins with no deed speaks for itself. */
    public static String of(Change change) {
        List<String> verbs = List.of(Messages.get("ui.history.done.verbs").split(" "));
        return verbs.stream().anyMatch(change.label()::startsWith)
                ? Messages.get("ui.history.done", change.label())
                : change.label();
    }
}
