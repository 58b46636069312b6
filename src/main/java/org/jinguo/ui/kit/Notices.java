package org.jinguo.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;

/**
 * Messages at the edge of the window, at most three at once; each goes by itself after some seconds
 * unless it must be read or is being looked at, and is kept in the list of {@link Tasks}.
 */
public final class Notices {

    static final int MOST = 3;
    static final Duration STAY = Duration.ofSeconds(6);
    private static final Duration STAY_TO_ACT = Duration.ofSeconds(12);

    private final Tasks tasks;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();

    /** Messages kept in a list of tasks, which from then on also tells here of jobs that ended. */
    public Notices(Tasks tasks) {
        this.tasks = tasks;
        tasks.onEnded(e -> show(e.kind(), told(e), e.actions()));
    }

    private static String told(TaskEntry entry) {
        return Messages.get("ui.notice.ended", entry.name(), entry.sentence());
    }

    /** Says something, with what can be done about it: "已删除 1 户（王秀兰）", 撤销. */
    public void say(String text, Command... actions) {
        tell(TaskEntry.Kind.SAID, text, List.of(actions));
    }

    /** Says that something failed; it stays until it is closed. */
    public void failed(String text, Command... actions) {
        tell(TaskEntry.Kind.FAILED, text, List.of(actions));
    }

    /** Says something that she should read; it stays until it is closed. */
    public void note(String text, Command... actions) {
        tell(TaskEntry.Kind.NOTED, text, List.of(actions));
    }

    /** Keeps in the list what she was told elsewhere, to be read again. */
    public void keep(String text, Command... actions) {
        keep(TaskEntry.Kind.NOTED, text, List.of(actions));
    }

    private void tell(TaskEntry.Kind kind, String text, List<Command> actions) {
        keep(kind, text, actions);
        show(kind, text, actions);
    }

    /** What was said just now, by a job that failed or by a key pressed again, stands there. */
    private void keep(TaskEntry.Kind kind, String text, List<Command> actions) {
        if (tasks.log().isEmpty() || !tasks.log().get(0).sentence().equals(text)) {
            tasks.keep(new TaskEntry(tasks.now(), kind, "", text, actions));
        }
        tasks.tick();
    }

    private void show(TaskEntry.Kind kind, String text, List<Command> actions) {
        if (kind.stays()) {
            // The same once more: there is one of it, the newest.
            shown.removeIf(n -> n.kind() == kind && n.text().equals(text));
        }
        Duration stay = actions.isEmpty() ? STAY : STAY_TO_ACT;
        shown.add(new Notice(kind, text, actions, tasks.clock().instant().plus(stay)));
        while (shown.size() > MOST) {
            shown.remove(shown.stream().filter(n -> !n.stays()).findFirst().orElse(shown.get(0)));
        }
    }

    /** Lets go what has been there long enough, but for what is being looked at. */
    void tick(Predicate<Notice> lookedAt) {
        var now = tasks.clock().instant();
        shown.removeIf(n -> !n.stays() && !now.isBefore(n.until()) && !lookedAt.test(n));
    }

    void close(Notice notice) {
        shown.remove(notice);
    }

    /** What is to be seen, oldest first. */
    ObservableList<Notice> shown() {
        return shown;
    }
}
