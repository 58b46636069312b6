package org.jinguo.ui.leaders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.RowMapping;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the leaders: herself, her groups, her term. */
final class LeaderColumns {

    /** Fields of herself that are edited where they stand; those of her term are all others. */
    static final List<String> OF_PERSON = List.of("politics", "education", "phone");

    private static final Set<String> PLACES = Set.of("idNo", "birthYm", "groups", "electMode", "households");

    private final LeadersViewModel model;

    LeaderColumns(LeadersViewModel model) {
        this.model = model;
    }

    /** The values that are hers, or those of her term. */
    static Map<String, Object> only(Map<String, Object> values, boolean person) {
        Map<String, Object> own = new HashMap<>(values);
        own.keySet().removeIf(key -> OF_PERSON.contains(key) != person);
        return own;
    }

    List<GridColumn<LeaderRow>> all() {
        String inForm = Messages.get("ui.leaders.locked");
        List<GridColumn<LeaderRow>> columns = new ArrayList<>();
        columns.add(person("name").readOnly(inForm).marked(this::unplaced));
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

    private GridColumn<LeaderRow> person(String key) {
        return marked(GridColumn.of(Ledgers.PERSON, key, r -> Ledgers.PERSON.get(r.person(), key)));
    }

    private GridColumn<LeaderRow> term(String key) {
        return marked(GridColumn.of(Ledgers.LEADER, key, r -> Ledgers.LEADER.get(r.term(), key)));
    }

    private GridColumn<LeaderRow> edited(GridColumn<LeaderRow> column, Ledger<?> ledger) {
        return column.editable().checked((row, value) -> problems(row, ledger, column.field(), value));
    }

    private List<Problem> problems(LeaderRow row, Ledger<?> ledger, Field field, Object value) {
        List<Problem> tooLong = RowMapping.tooLong(ledger, field, value);
        return tooLong.isEmpty() ? model.check(row, field.key(), value) : tooLong;
    }

    private GridColumn<LeaderRow> marked(GridColumn<LeaderRow> column) {
        return column.marked(row -> said(row, column.key()::equals));
    }

    private List<Problem> said(LeaderRow row, Predicate<String> here) {
        return model.said(row).stream()
                .filter(r -> here.test(r.key()))
                .map(Remark::problem)
                .toList();
    }

    /** What is said of the row and of no other column. */
    private List<Problem> unplaced(LeaderRow row) {
        return said(row, key -> !PLACES.contains(key));
    }

    private GridColumn<LeaderRow> village() {
        GridColumn<LeaderRow> column = term("villageId").readOnly(Messages.get("ui.leaders.placeLocked"));
        boolean oneVillage = model.viewpoint()
                .tree()
                .home()
                .filter(h -> h.level() == AreaLevel.VILLAGE)
                .isPresent();
        return oneVillage ? column.hidden() : column;
    }

    private GridColumn<LeaderRow> groups() {
        Field field = Field.of("groups", Messages.get("ui.leaders.col.groups"), FieldKind.TEXT)
                .wide(16);
        return marked(GridColumn.<LeaderRow>of(Ledgers.TERM_GROUP, field, LeaderRow::groupNames))
                .readOnly(Messages.get("ui.leaders.placeLocked"));
    }
}
