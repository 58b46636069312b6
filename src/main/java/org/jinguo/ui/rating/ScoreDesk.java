package org.jinguo.ui.rating;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.Scoring;
import org.jinguo.ui.kit.StatusLine;

/** Points typed at the current row: item by item, or the total alone. */
final class ScoreDesk {

    private static final int HUNDRED = 100;

    private final Sitting sitting;
    private final Deeds deeds;
    private final StatusLine status;
    private final ObjectProperty<EntryKind> kind = new SimpleObjectProperty<>(EntryKind.GRADE);
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private int at;
    private String typed = "";
    private String refusal = "";

    ScoreDesk(Sitting sitting, Deeds deeds, StatusLine status) {
        this.sitting = sitting;
        this.deeds = deeds;
        this.status = status;
        sitting.currentProperty().addListener((o, before, now) -> begin());
        kind.addListener((o, before, now) -> begin());
    }

    /** Begins at the first item that wants points. */
    void begin() {
        typed = "";
        refusal = "";
        at = 0;
        Optional<RatingRow> row = sitting.at();
        List<ScoreItem> items = items();
        if (row.isPresent() && row.get().drafted()) {
            while (at < items.size() - 1 && row.get().pointsProperty().get().of(items.get(at)) != null) {
                at++;
            }
        }
        changed();
    }

    private void changed() {
        turn.set(turn.get() + 1);
    }

    /** Whether points are typed, and there is a scheme to count them by. */
    boolean on() {
        return kind.get() != EntryKind.GRADE && deeds.scoring().isPresent();
    }

    /** The next way of entry that the scheme allows. */
    void nextKind() {
        EntryKind[] all = EntryKind.values();
        EntryKind next = all[(kind.get().ordinal() + 1) % all.length];
        kind.set(next.byItem() && items().isEmpty() ? EntryKind.TOTAL : next);
        status.say(Messages.get("ui.rating.kind.now", kind.get().label()));
    }

    /** The items that are typed, in order. */
    List<ScoreItem> items() {
        return deeds.scoring().map(Scoring::scored).orElse(List.of());
    }

    private Optional<ScoreItem> item() {
        List<ScoreItem> items = items();
        return kind.get().byItem() && at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    private int most() {
        int all = deeds.scoring().map(Scoring::mostWithBonus).orElse(0);
        return item().map(ScoreItem::maxPoints).orElse(all == 0 ? HUNDRED : all);
    }

    /** Types a digit; more than the item has is refused at once. */
    void digit(int digit) {
        if (sitting.at().isEmpty() || deeds.writable().isEmpty()) {
            return;
        }
        int value = Integer.parseInt(typed + digit);
        refusal = against(value);
        if (refusal.isEmpty()) {
            typed = String.valueOf(value);
        }
        changed();
    }

    /** Why so many can not be typed; empty where they can. What is taken off is no points yet. */
    private String against(int value) {
        if (kind.get() == EntryKind.DEDUCTIONS && item().filter(i -> !i.bonus()).isPresent()) {
            return value <= most()
                    ? ""
                    : Messages.get("ui.rating.score.tooMuchOff", item().get().name(), most(), value, value - most());
        }
        Points points = item().map(i -> Points.NONE.with(i, value)).orElseGet(() -> Points.NONE.totalling(value));
        return deeds.against(sitting.at().orElseThrow(), points)
                .map(Deeds::sentence)
                .orElse("");
    }

    /** Takes the last digit back, or goes back one item; false when there is nothing. */
    boolean erase() {
        refusal = "";
        if (!typed.isEmpty()) {
            typed = typed.substring(0, typed.length() - 1);
        } else if (at > 0 && kind.get().byItem()) {
            at--;
        } else {
            return false;
        }
        changed();
        return true;
    }

    /** Goes back one item. */
    void back() {
        if (at > 0) {
            at--;
        } else {
            sitting.step(-1);
        }
        typed = "";
        refusal = "";
        changed();
    }

    /** Takes what was typed and goes on: to the next item, after the last to the next household. */
    void next() {
        if (sitting.at().isEmpty() || deeds.writable().isEmpty()) {
            return;
        }
        RatingRow row = sitting.at().get();
        refusal = "";
        if (kind.get() == EntryKind.TOTAL) {
            total(row);
            return;
        }
        item().ifPresent(i -> take(row, i));
        typed = "";
        at++;
        if (at >= items().size()) {
            finish(row);
        }
        changed();
    }

    private void take(RatingRow row, ScoreItem item) {
        Points now = row.pointsProperty().get();
        Integer given = typed.isEmpty() ? null : Integer.valueOf(typed);
        boolean off = kind.get() == EntryKind.DEDUCTIONS && !item.bonus();
        if (off && (given != null || now.of(item) == null)) {
            given = item.maxPoints() - (given == null ? 0 : given);
        }
        if (given != null && !given.equals(now.of(item))) {
            row.draft(now.with(item, given).totalling(null));
        }
    }

    private void finish(RatingRow row) {
        Scoring scoring = deeds.scoring().orElseThrow();
        Points points = row.pointsProperty().get();
        Optional<Integer> total = scoring.total(points.array());
        if (!row.drafted()) {
            sitting.step(1);
            begin();
        } else if (total.isEmpty()) {
            ScoreItem missing = scoring.missing(points.array()).get(0);
            at = items().indexOf(missing);
            refusal = Messages.get("ui.rating.score.missing", missing.name());
        } else {
            give(row, points.totalling(total.get()), scoring);
        }
    }

    private void total(RatingRow row) {
        if (typed.isEmpty()) {
            sitting.step(1);
            return;
        }
        Scoring scoring = deeds.scoring().orElseThrow();
        int total = Integer.parseInt(typed);
        Points points = row.pointsProperty().get();
        boolean same = scoring.total(points.array()).filter(t -> t == total).isPresent();
        if (!same) {
            // Points of items that come to another total were another visit's.
            for (ScoreItem item : scoring.scored()) {
                points = points.with(item, null);
            }
        }
        give(row, points.totalling(total), scoring);
    }

    private void give(RatingRow row, Points points, Scoring scoring) {
        Grade grade = scoring.grade(points.total(), points.array());
        deeds.score(row, points, grade);
        begin();
    }

    /** Marks or unmarks a veto of the current household; one that has its score gets its grade. */
    void veto(RatingRow row, ScoreItem item) {
        if (deeds.writable().isEmpty()) {
            return;
        }
        Points now = row.pointsProperty().get();
        boolean marked = now.of(item) != null && now.of(item) > 0;
        row.draft(now.with(item, marked ? null : 1));
        changed();
    }

    /** Gives a row whose vetoes were changed the grade that its total comes to now. */
    void vetoed(RatingRow row) {
        Scoring scoring = deeds.scoring().orElseThrow();
        Points points = row.pointsProperty().get();
        Integer total = points.total() == null ? scoring.total(points.array()).orElse(null) : points.total();
        if (row.drafted() && total != null) {
            give(row, points.totalling(total), scoring);
        }
    }

    /** What the line at the foot says. */
    String sentence() {
        if (!on() || sitting.at().isEmpty()) {
            return "";
        }
        if (!refusal.isEmpty()) {
            return refusal;
        }
        String head = sitting.at().get().household().headName();
        Optional<ScoreItem> item = item();
        if (item.isEmpty()) {
            return Messages.get("ui.rating.score.askTotal", head, most(), typed);
        }
        return kind.get() == EntryKind.DEDUCTIONS && !item.get().bonus()
                ? Messages.get("ui.rating.score.askOff", head, item.get().name(), most(), typed)
                : Messages.get("ui.rating.score.ask", head, item.get().name(), most(), typed);
    }

    boolean refused() {
        return !refusal.isEmpty();
    }

    /** Whether an item is the one being typed. */
    boolean typing(ScoreItem item) {
        return on() && item().filter(i -> i.id() == item.id()).isPresent();
    }

    String typed() {
        return typed;
    }

    ObjectProperty<EntryKind> kindProperty() {
        return kind;
    }

    /** Goes up with every key, so that the screen follows. */
    ReadOnlyIntegerProperty turnProperty() {
        return turn.getReadOnlyProperty();
    }
}
