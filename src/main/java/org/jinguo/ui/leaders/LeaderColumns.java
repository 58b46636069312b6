package org.jinguo.ui.leaders;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the leaders: herself, her groups, her term. */
final class LeaderColumns {

    /** Fields of herself that are edited where they stand; those of her term are all others. */
    static final List<String> OF_PERSON = List.of("politics", "education", "phone");

    private final Viewpoint viewpoint;

    LeaderColumns(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
    }

    List<GridColumn<LeaderRow>> all() {
        String inForm = Messages.get("ui.leaders.locked");
        List<GridColumn<LeaderRow>> columns = new ArrayList<>();
        columns.add(person("name").readOnly(inForm));
        columns.add(groups());
        columns.add(village());
        columns.add(person("idNo").readOnly(inForm).hidden());
        columns.add(person("birthYm").readOnly(inForm));
        OF_PERSON.forEach(key -> columns.add(edited(person(key), Ledgers.PERSON)));
        columns.add(term("electMode").readOnly(Messages.get("ui.leaders.modeLocked")));
        columns.add(edited(term("electedOn"), Ledgers.LEADER));
        columns.add(term("startOn").readOnly(inForm).hidden());
        for (String key : List.of("isExec", "otherPost", "remark")) {
            columns.add(edited(term(key), Ledgers.LEADER));
        }
        for (String key : List.of("households", "womenCount")) {
            columns.add(edited(term(key), Ledgers.LEADER).hidden());
        }
        return columns;
    }

    private static GridColumn<LeaderRow> person(String key) {
        return GridColumn.of(Ledgers.PERSON, key, r -> Ledgers.PERSON.get(r.person(), key));
    }

    private static GridColumn<LeaderRow> term(String key) {
        return GridColumn.of(Ledgers.LEADER, key, r -> Ledgers.LEADER.get(r.term(), key));
    }

    private static GridColumn<LeaderRow> edited(GridColumn<LeaderRow> column, Ledger<?> ledger) {
        return column.editable()
                .checked((row, value) -> RowMapping.tooLong(ledger, column.field(), value));
    }

    private GridColumn<LeaderRow> village() {
        GridColumn<LeaderRow> column =
                term("villageId").readOnly(Messages.get("ui.leaders.placeLocked"));
        boolean oneVillage =
                viewpoint.tree().home().filter(h -> h.level() == AreaLevel.VILLAGE).isPresent();
        return oneVillage ? column.hidden() : column;
    }

    private static GridColumn<LeaderRow> groups() {
        Field field =
                Field.of("groups", Messages.get("ui.leaders.col.groups"), FieldKind.TEXT).wide(16);
        return GridColumn.<LeaderRow>of(Ledgers.TERM_GROUP, field, LeaderRow::groupNames)
                .readOnly(Messages.get("ui.leaders.placeLocked"));
    }
}
