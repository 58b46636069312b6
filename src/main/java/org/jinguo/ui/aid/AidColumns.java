package org.jinguo.ui.aid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the payments: to whom, what, and what the rosters ask for besides. */
final class AidColumns {

    private final AidViewModel model;

    AidColumns(AidViewModel model) {
        this.model = model;
    }

    List<GridColumn<Paid>> all() {
        List<GridColumn<Paid>> columns = new ArrayList<>();
        columns.add(person("name"));
        columns.add(programme());
        columns.add(village());
        columns.add(person("idNo"));
        AidForm.COMMON.forEach(key -> columns.add(payment(key)));
        columns.add(payment("remark"));
        AidForm.SPECIAL.forEach(key -> columns.add(payment(key).hidden()));
        return columns;
    }

    private static GridColumn<Paid> person(String key) {
        return GridColumn.<Paid>of(Ledgers.PERSON, key, r -> Ledgers.PERSON.get(r.person(), key))
                .readOnly(Messages.get("ui.aid.locked"));
    }

    private static GridColumn<Paid> programme() {
        Field field =
                Field.of("programme", Messages.get("ui.aid.programme"), FieldKind.TEXT).wide(13);
        return GridColumn.<Paid>of(Ledgers.PROGRAMME, field, r -> r.programme().name())
                .readOnly(Messages.get("ui.aid.locked"));
    }

    private GridColumn<Paid> village() {
        GridColumn<Paid> column =
                GridColumn.<Paid>of(Ledgers.PAYMENT, "villageId", r -> r.payment().villageId())
                        .readOnly(Messages.get("ui.aid.locked"));
        boolean oneVillage =
                model.viewpoint()
                        .tree()
                        .home()
                        .filter(h -> h.level() == AreaLevel.VILLAGE)
                        .isPresent();
        return oneVillage ? column.hidden() : column;
    }

    private GridColumn<Paid> payment(String key) {
        GridColumn<Paid> column =
                GridColumn.of(Ledgers.PAYMENT, key, r -> Ledgers.PAYMENT.get(r.payment(), key));
        return column.editable().checked((row, value) -> problems(row, column.field(), value));
    }

    private List<Problem> problems(Paid row, Field field, Object value) {
        return switch (field.key()) {
            case "amount" ->
                    Long.valueOf(0).equals(value)
                            ? List.of(Problem.error("ui.aid.noAmount"))
                            : List.of();
            case "paidOn" -> model.checkPaidOn(row, (LocalDate) value);
            default -> RowMapping.tooLong(Ledgers.PAYMENT, field, value);
        };
    }
}
