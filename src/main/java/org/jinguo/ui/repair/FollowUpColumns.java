package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Recheck;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of follow-up: whose, how far, what and until when, and the last re-inspection. */
final class FollowUpColumns {

    private final HouseColumns house;

    FollowUpColumns(Desk desk) {
        this.house = new HouseColumns(desk);
    }

    List<GridColumn<FollowUpRow>> all() {
        List<GridColumn<FollowUpRow>> columns = new ArrayList<>();
        columns.addAll(house.all(FollowUpRow::line));
        columns.add(state());
        columns.add(problem());
        columns.add(due());
        columns.add(recheck("checkedOn", Recheck::checkedOn));
        columns.add(result());
        columns.add(recheck("finding", Recheck::finding));
        columns.add(house.phone(FollowUpRow::line).hidden());
        columns.add(GridColumn.<FollowUpRow>of(
                        Ledgers.RATING, "ratedOn", r -> r.rating().ratedOn())
                .readOnly(Messages.get("ui.repair.locked.rating"))
                .hidden());
        return columns;
    }

    private static GridColumn<FollowUpRow> state() {
        Field field = Field.of("state", Messages.get("ui.repair.col.state"), FieldKind.TEXT)
                .wide(13);
        return GridColumn.<FollowUpRow>of(Ledgers.RATING, field, FollowUpRow::stateText)
                .readOnly(Messages.get("ui.repair.locked.state"))
                .marked(FollowUpColumns::stateMarks);
    }

    private static List<Problem> stateMarks(FollowUpRow row) {
        return switch (row.state()) {
            case OVERDUE -> {
                LocalDate due = row.rating().fixDue();
                long over = FollowUpState.daysOver(row.rating(), row.today());
                yield List.of(
                        Problem.error("ui.repair.overdue", DateText.of(due).roster(), over));
            }
            case OWED -> List.of(Problem.explain("ui.repair.owed"));
            default -> List.of();
        };
    }

    private static GridColumn<FollowUpRow> problem() {
        return GridColumn.<FollowUpRow>of(
                        Ledgers.RATING, "problem", r -> r.rating().problem())
                .lockedWhere(r -> r.locked() && r.rating().problem() != null
                        ? Optional.of(Messages.get(
                                "ui.repair.locked.round", r.village().name()))
                        : Optional.empty())
                .checked((row, value) -> RowMapping.tooLong(
                        Ledgers.RATING, Ledgers.RATING.field("problem").orElseThrow(), value));
    }

    private static GridColumn<FollowUpRow> due() {
        return GridColumn.<FollowUpRow>of(
                        Ledgers.RATING, "fixDue", r -> r.rating().fixDue())
                .editable()
                .checked(FollowUpColumns::dueProblems)
                .marked(row ->
                        row.state() == FollowUpState.UNDERWAY && row.rating().fixDue() == null
                                ? List.of(Problem.explain("ui.repair.noDue"))
                                : List.of());
    }

    private static List<Problem> dueProblems(FollowUpRow row, Object value) {
        LocalDate rated = row.rating().ratedOn();
        return value instanceof LocalDate due && rated != null && due.isBefore(rated)
                ? List.of(Problem.error(
                        "ui.repair.dueBeforeVisit", DateText.of(rated).roster()))
                : List.of();
    }

    private static GridColumn<FollowUpRow> recheck(String key, Function<Recheck, Object> value) {
        return GridColumn.<FollowUpRow>of(
                        Ledgers.RECHECK, key, r -> r.last().map(value).orElse(null))
                .readOnly(Messages.get("ui.repair.locked.recheck"));
    }

    private static GridColumn<FollowUpRow> result() {
        Field field = Field.of("result", Messages.get("ui.repair.col.result"), FieldKind.TEXT)
                .wide(9);
        return GridColumn.<FollowUpRow>of(
                        Ledgers.RECHECK,
                        field,
                        r -> r.last().map(x -> shown(x.passed())).orElse(null))
                .readOnly(Messages.get("ui.repair.locked.recheck"));
    }

    private static String shown(boolean passed) {
        return passed ? Messages.get("ui.repair.shown.passed") : Messages.get("ui.repair.shown.failed");
    }
}
