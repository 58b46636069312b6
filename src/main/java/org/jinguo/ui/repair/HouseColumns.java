package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns that say whose a row is, alike in all lists. */
final class HouseColumns {

    private final Desk desk;

    HouseColumns(Desk desk) {
        this.desk = desk;
    }

    /** Village (where there are several), group, door and head. */
    <R> List<GridColumn<R>> all(Function<R, RatingSheet.Line> line) {
        GridColumn<R> village = of("villageId", line, Household::villageId);
        boolean one = desk.viewpoint()
                .tree()
                .home()
                .filter(h -> h.level() == AreaLevel.VILLAGE)
                .isPresent();
        return List.of(
                one ? village.hidden() : village,
                GridColumn.<R>of(
                                Ledgers.HOUSEHOLD,
                                "groupId",
                                r -> line.apply(r).group().id())
                        .readOnly(Messages.get("ui.repair.locked.house")),
                of("doorNo", line, Household::doorNo),
                of("headName", line, Household::headName)
                        .marked(r -> gone(line.apply(r).household())));
    }

    /** Who has moved away since can not be visited any more. */
    private List<Problem> gone(Household house) {
        LocalDate last = house.validTo();
        return last != null && last.isBefore(desk.today())
                ? List.of(Problem.explain(
                        "ui.repair.gone", house.headName(), DateText.of(last).roster()))
                : List.of();
    }

    <R> GridColumn<R> phone(Function<R, RatingSheet.Line> line) {
        return of("phone", line, Household::phone);
    }

    private static <R> GridColumn<R> of(
            String key, Function<R, RatingSheet.Line> line, Function<Household, Object> value) {
        return GridColumn.<R>of(
                        Ledgers.HOUSEHOLD, key, r -> value.apply(line.apply(r).household()))
                .readOnly(Messages.get("ui.repair.locked.house"));
    }
}
