package org.jinguo.ui.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.figures.Paid;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.page.PlaceCells;

/** The columns of the payments: to whom, what, and what the rosters ask for besides. */
final class AidColumns {

    private static final Set<String> PLACES =
            Stream.concat(Stream.of("idNo"), AidFields.all().stream()).collect(Collectors.toSet());

    private final AidViewModel model;

    AidColumns(AidViewModel model) {
        this.model = model;
    }

    List<GridColumn<Paid>> all() {
        List<GridColumn<Paid>> columns = new ArrayList<>();
        columns.add(person("name").marked(this::unplaced));
        columns.add(programme());
        columns.add(village());
        columns.add(person("idNo").marked(row -> said(row, "idNo")));
        AidFields.COMMON.forEach(
                key -> columns.add(key.equals("acctRelation") ? payment(key).hidden() : payment(key)));
        columns.add(payment("remark"));
        AidFields.special().forEach(key -> columns.add(payment(key).hidden()));
        AidFields.LAST.stream()
                .filter(key -> !key.equals("remark"))
                .forEach(key -> columns.add(payment(key).hidden()));
        return columns;
    }

    /** Whose payment it is stands locked in old rows, and is what a new row begins with. */
    private static GridColumn<Paid> person(String key) {
        return GridColumn.<Paid>of(Ledgers.PERSON, key, r -> Ledgers.PERSON.get(r.person(), key))
                .readOnly(Messages.get("ui.aid.locked"))
                .inNewRows();
    }

    private GridColumn<Paid> programme() {
        Field field = Field.of("programme", Messages.get("ui.aid.programme"), FieldKind.TEXT)
                .wide(13);
        return GridColumn.<Paid>of(Ledgers.PROGRAMME, field, r -> r.programme().name())
                .readOnly(Messages.get("ui.aid.locked"))
                .inNewRows(new ProgrammeCell(model.programmes()));
    }

    private GridColumn<Paid> village() {
        GridColumn<Paid> column = GridColumn.<Paid>of(
                        Ledgers.PAYMENT, "villageId", r -> r.payment().villageId())
                .readOnly(Messages.get("ui.aid.locked"))
                .inNewRows(new PlaceCells(model.viewpoint(), "villageId").village());
        boolean oneVillage = model.viewpoint()
                .tree()
                .home()
                .filter(h -> h.level() == AreaLevel.VILLAGE)
                .isPresent();
        return oneVillage ? column.hidden() : column;
    }

    private GridColumn<Paid> payment(String key) {
        GridColumn<Paid> column = GridColumn.of(Ledgers.PAYMENT, key, r -> Ledgers.PAYMENT.get(r.payment(), key));
        return column.editable()
                .checked((row, value) -> problems(row, column.field(), value))
                .marked(row -> said(row, key));
    }

    private List<Problem> problems(Paid row, Field field, Object value) {
        List<Problem> tooLong = RowMapping.tooLong(Ledgers.PAYMENT, field, value);
        return tooLong.isEmpty() ? model.check(row, field.key(), value) : tooLong;
    }

    private List<Problem> said(Paid row, String key) {
        return model.said(row).stream()
                .filter(r -> r.key().equals(key))
                .map(Remark::problem)
                .toList();
    }

    /** What is said of the row and of no other column. */
    private List<Problem> unplaced(Paid row) {
        return model.said(row).stream()
                .filter(r -> !PLACES.contains(r.key()))
                .map(Remark::problem)
                .toList();
    }
}
