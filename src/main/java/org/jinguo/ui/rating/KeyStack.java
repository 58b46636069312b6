package org.jinguo.ui.rating;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;

/**
 * The keys of a sitting, so that Backspace goes back through them. What the named undo took back in
 * the meantime is passed over, and what it brought back counts again.
 */
final class KeyStack {

    /**
     * One key.
     *
     * @param household the household it was for
     * @param before what the row showed before
     * @param after what the row showed then
     * @param had what was written of the household before; known once the key was written
     */
    record Key(
            Household household, RatingRow.State before, RatingRow.State after, AtomicReference<Optional<Rating>> had) {

        boolean changes() {
            return !before.sameVisit(after);
        }
    }

    private final LongFunction<Optional<RatingRow>> rows;
    private final Deque<Key> keys = new ArrayDeque<>();
    private final Deque<Key> taken = new ArrayDeque<>();

    /** Keys of a sheet whose rows are found by household. */
    KeyStack(LongFunction<Optional<RatingRow>> rows) {
        this.rows = rows;
    }

    Key press(RatingRow row, RatingRow.State after) {
        Key key = new Key(row.household(), row.state(), after, new AtomicReference<>());
        keys.push(key);
        taken.clear();
        return key;
    }

    /** The last key that still stands, which from now on is taken back. */
    Optional<Key> takeBack() {
        while (!keys.isEmpty()) {
            Key key = keys.pop();
            if (stands(key)) {
                if (key.changes()) {
                    taken.push(key);
                }
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The rows show what is stored: undone keys leave the sitting, redone ones return to it. */
    void settle() {
        while (!keys.isEmpty() && !stands(keys.peek())) {
            taken.push(keys.pop());
        }
        while (!taken.isEmpty() && stands(taken.peek())) {
            keys.push(taken.pop());
        }
    }

    void clear() {
        keys.clear();
        taken.clear();
    }

    private boolean stands(Key key) {
        return rows.apply(key.household().id())
                .filter(row -> row.state().sameVisit(key.after()))
                .isPresent();
    }
}
