package org.jinguo.ui.history;

import org.jinguo.config.Messages;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.UndoStack;

/** Which steps can be taken back since the opening, and what to do about the others. */
final class SessionSteps {

    private final DataFolder data;
    private final long first;

    SessionSteps(DataFolder data) {
        this.data = data;
        this.first = data.steps().undoable().stream()
                .mapToLong(UndoStack.Step::seq)
                .min()
                .orElse(data.lastSeq() + 1);
    }

    /** How many steps lead back to before a Change; 0 when it can not be taken back. */
    int back(Change change) {
        return data.steps().stepsBackTo(change.seq());
    }

    /** What can be done about a step. */
    String advice(Change change) {
        int back = back(change);
        if (back == 1) {
            return Messages.get("ui.history.advice.newest");
        }
        if (back > 1) {
            return Messages.get("ui.history.advice.back", back);
        }
        if (change.kind() == Change.Kind.UNDO || change.kind() == Change.Kind.REDO) {
            return change.seq() >= first
                    ? Messages.get("ui.history.advice.turn")
                    : Messages.get("ui.history.advice.older");
        }
        if (change.seq() >= first) {
            return data.redoLabel().isPresent()
                    ? Messages.get("ui.history.advice.undone")
                    : Messages.get("ui.history.advice.undoneForGood");
        }
        return change.kind() == Change.Kind.IMPORT
                ? Messages.get("ui.history.advice.olderImport")
                : Messages.get("ui.history.advice.older");
    }
}
