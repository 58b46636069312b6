package org.jinguo.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.LateChange;
import org.jinguo.store.RoundProgress;
import org.jinguo.store.RoundProgress.Blocks;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the rounds of one village, of many, and of what changed after the closing. */
final class RoundColumns {

    private RoundColumns() {}

    /** The rounds of one village. */
    static List<GridColumn<VillageLine>> ofVillage() {
        List<GridColumn<VillageLine>> all = new ArrayList<>();
        all.add(text(
                "period",
                Messages.get("ui.rounds.col.period"),
                15,
                of(r -> r.period().label())));
        all.add(text("stage", Messages.get("ui.rounds.col.stage"), 16, of(StageText::of)));
        all.add(opened("due", Messages.get("ui.rounds.col.due"), RoundProgress::due));
        all.add(grade("clean", Messages.get("ui.rounds.col.clean"), Grade.CLEAN));
        all.add(grade("fair", Messages.get("ui.rounds.col.fair"), Grade.FAIR));
        all.add(grade("unclean", Messages.get("ui.rounds.col.unclean"), Grade.UNCLEAN));
        all.add(grade("unrated", Messages.get("ui.rounds.col.unrated"), Grade.UNRATED));
        addBlocks(all);
        all.add(state("closedOn", VillageRound::closedOn).headed(Messages.get("ui.rounds.col.closedOn")));
        all.add(state("reopenedOn", VillageRound::reopenedOn));
        all.add(state("reopenReason", VillageRound::reopenReason));
        return all;
    }

    private static void addBlocks(List<GridColumn<VillageLine>> all) {
        all.add(opened("missing", Messages.get("ui.rounds.col.missing"), RoundProgress::missing));
        all.add(block("owed", Messages.get("ui.rounds.col.owed"), Blocks::owed));
        all.add(block("late", Messages.get("ui.rounds.col.late"), Blocks::late));
    }

    private static Function<VillageLine, Object> of(Function<RoundProgress, Object> value) {
        return l -> l.chosen().map(value).orElse(null);
    }

    /** The year stands in the page bar. */
    private static String withoutYear(Period period) {
        return period.label().substring(Period.year(period.year()).label().length());
    }

    private static GridColumn<VillageLine> state(String key, Function<VillageRound, Object> value) {
        return GridColumn.<VillageLine>of(
                        Ledgers.VILLAGE_ROUND, key, of(r -> r.state().map(value).orElse(null)))
                .readOnly(Messages.get("ui.rounds.locked"));
    }

    /** A count of a round that was opened. */
    private static GridColumn<VillageLine> opened(String key, String heading, Function<RoundProgress, Object> value) {
        return count(key, heading, of(r -> r.round().isPresent() ? value.apply(r) : null));
    }

    private static GridColumn<VillageLine> grade(String key, String heading, Grade grade) {
        return opened(key, heading, r -> r.of(grade));
    }

    private static GridColumn<VillageLine> block(String key, String heading, Function<Blocks, Object> value) {
        return count(key, heading, of(r -> r.blocks().map(value).orElse(null)));
    }

    private static <R> GridColumn<R> count(String key, String heading, Function<R, Object> value) {
        return made(key, heading, FieldKind.COUNT, 5, value);
    }

    private static <R> GridColumn<R> text(String key, String heading, int wide, Function<R, Object> value) {
        return made(key, heading, FieldKind.TEXT, wide, value);
    }

    private static <R> GridColumn<R> made(
            String key, String heading, FieldKind kind, int wide, Function<R, Object> value) {
        return GridColumn.of(Ledgers.VILLAGE_ROUND, Field.of(key, heading, kind).wide(wide), value)
                .readOnly(Messages.get("ui.rounds.locked"));
    }

    /**
     * Villages and their rounds.
     *
     * @param periods a column for each
     * @param chosen the one whose numbers stand behind them
     * @param townships whether the villages are of several townships
     */
    static List<GridColumn<VillageLine>> ofVillages(List<Period> periods, Period chosen, boolean townships) {
        List<GridColumn<VillageLine>> all = new ArrayList<>();
        all.add(text(
                "village",
                Messages.get("ui.rounds.col.village"),
                11,
                l -> l.village().name()));
        if (townships) {
            all.add(text("above", Messages.get("ui.rounds.col.township"), 11, VillageLine::above));
        }
        for (Period period : periods) {
            String heading = period.equals(chosen)
                    ? Messages.get("ui.rounds.col.chosen", withoutYear(period))
                    : withoutYear(period);
            all.add(text(
                    period.toString(),
                    heading,
                    16,
                    l -> l.of(period).map(StageText::of).orElse("")));
        }
        all.add(opened("due", Messages.get("ui.rounds.col.due"), RoundProgress::due));
        addBlocks(all);
        return all;
    }

    /** What changed after the closing; {@code group} names a group. */
    static List<GridColumn<LateChange>> ofLate(Function<Long, String> group) {
        return List.of(
                text(
                        "group",
                        Messages.get("ui.rounds.col.group"),
                        12,
                        c -> group.apply(c.household().groupId())),
                text(
                        "door",
                        Messages.get("ui.rounds.col.door"),
                        8,
                        c -> c.household().doorNo()),
                text(
                        "head",
                        Messages.get("ui.rounds.col.head"),
                        10,
                        c -> c.household().headName()),
                text("before", Messages.get("ui.rounds.col.before"), 12, c -> mark(c.before())),
                text("now", Messages.get("ui.rounds.col.now"), 12, c -> mark(c.now())),
                text("what", Messages.get("ui.rounds.col.what"), 40, RoundColumns::what));
    }

    private static String mark(Optional<Rating> rating) {
        return rating.map(r -> GradeMark.text(Optional.of(r.grade())))
                .orElseGet(() -> Messages.get("ui.rounds.late.none"));
    }

    private static String what(LateChange change) {
        return change.grade()
                ? change.change().label()
                : Messages.get("ui.rounds.late.sameGrade", change.change().label());
    }
}
