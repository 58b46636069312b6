package org.jinguo.ui.areas;

import java.util.List;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the areas; what they are called and how long they are there is one deed each. */
final class AreaColumns {

    private AreaColumns() {}

    static List<GridColumn<AreaRow>> all() {
        return List.of(
                area("name"),
                area("code"),
                made("kind", Messages.get("ui.areas.col.kind"), FieldKind.TEXT, AreaRow::kind),
                made("below", Messages.get("ui.areas.col.below"), FieldKind.COUNT, AreaColumns::below),
                area("validFrom"),
                area("validTo"),
                made("into", Messages.get("ui.areas.col.into"), FieldKind.TEXT, AreaRow::successor),
                area("remark"));
    }

    private static GridColumn<AreaRow> area(String key) {
        return GridColumn.<AreaRow>of(Ledgers.AREA, key, r -> Ledgers.AREA.get(r.area(), key))
                .readOnly(Messages.get("ui.areas.locked"));
    }

    private static GridColumn<AreaRow> made(
            String key, String heading, FieldKind kind, Function<AreaRow, Object> value) {
        int wide = kind == FieldKind.COUNT ? 8 : 14;
        return GridColumn.of(Ledgers.AREA, Field.of(key, heading, kind).wide(wide), value)
                .readOnly(Messages.get("ui.areas.locked"));
    }

    /** Nothing lies below a group. */
    private static Object below(AreaRow row) {
        return row.area().level() == AreaLevel.GROUP ? null : row.below();
    }
}
