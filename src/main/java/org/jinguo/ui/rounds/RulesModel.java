package org.jinguo.ui.rounds;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.ui.kit.StatusLine;

/** What the district settles about 清洁家庭; each answer is saved as it is given. */
final class RulesModel {

    /** A number that is settled. */
    enum Figure {
        CLEAN_POINTS(0, 100),
        FAIR_POINTS(0, 100),
        FIX_DAYS(1, 365);

        private final int least;
        private final int most;

        Figure(int least, int most) {
            this.least = least;
            this.most = most;
        }

        int of(RatingRules rules) {
            return switch (this) {
                case CLEAN_POINTS -> rules.cleanPoints();
                case FAIR_POINTS -> rules.fairPoints();
                case FIX_DAYS -> rules.fixDays();
            };
        }

        private RatingRules with(RatingRules r, int n) {
            return new RatingRules(
                    r.roundKind(),
                    r.annual(),
                    this == CLEAN_POINTS ? n : r.cleanPoints(),
                    this == FAIR_POINTS ? n : r.fairPoints(),
                    this == FIX_DAYS ? n : r.fixDays(),
                    r.notice());
        }

        private String label(int n) {
            return switch (this) {
                case CLEAN_POINTS -> Messages.get("ui.rounds.change.cleanPoints", n);
                case FAIR_POINTS -> Messages.get("ui.rounds.change.fairPoints", n);
                case FIX_DAYS -> Messages.get("ui.rounds.change.fixDays", n);
            };
        }
    }

    private final RoundsViewModel.Sources sources;
    private final StatusLine status;
    private final ReadOnlyObjectWrapper<RatingRules> rules = new ReadOnlyObjectWrapper<>(RatingRules.usual());

    RulesModel(RoundsViewModel.Sources sources, StatusLine status) {
        this.sources = sources;
        this.status = status;
    }

    /** Reads what holds now. */
    void refresh() {
        DataFolder data = sources.data();
        sources.background().run(() -> RatingSettings.read(data.settings()), rules::set);
    }

    /** Settles how long a round is. */
    void roundKind(Period.Kind kind) {
        RatingRules r = rules.get();
        String label = kind == Period.Kind.MONTH
                ? Messages.get("ui.rounds.change.monthly")
                : Messages.get("ui.rounds.change.quarterly");
        settle(label, new RatingRules(kind, r.annual(), r.cleanPoints(), r.fairPoints(), r.fixDays(), r.notice()));
    }

    /** Settles which round gives the annual grade. */
    void annual(AnnualGrade annual) {
        RatingRules r = rules.get();
        String label = annual == AnnualGrade.LAST_VALID
                ? Messages.get("ui.rounds.change.lastValid")
                : Messages.get("ui.rounds.change.everClean");
        settle(label, new RatingRules(r.roundKind(), annual, r.cleanPoints(), r.fairPoints(), r.fixDays(), r.notice()));
    }

    /** Settles a number as it is typed; false when it can not be that, and why is said. */
    boolean figure(Figure figure, String typed) {
        int n = ItemFields.number(typed);
        if (typed.isBlank() || n < figure.least || n > figure.most) {
            status.say(Messages.get("ui.rounds.rules.range", figure.least, figure.most, typed));
            return false;
        }
        settle(figure.label(n), figure.with(rules.get(), n));
        return true;
    }

    private void settle(String label, RatingRules wanted) {
        if (wanted.equals(rules.get())) {
            return;
        }
        RatingRules before = rules.get();
        rules.set(wanted);
        DataFolder data = sources.data();
        sources.background()
                .write(
                        () -> data.change(label, edit -> RatingSettings.write(edit, data.settings(), wanted)),
                        change -> refresh(),
                        () -> rules.set(before));
    }

    ReadOnlyObjectProperty<RatingRules> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    /** The number as it is shown. */
    String shown(Figure figure) {
        return String.valueOf(figure.of(rules.get()));
    }
}
