package org.jinguo.ui.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.place.UnitNames;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of a plain ledger: all its fields, in their order. */
final class PlainColumns<R extends Record> {

    /** More would not fit a screen of 1366 px; the rest are chosen from the list of columns. */
    private static final int WIDEST = 118;

    private final PlainViewModel<R> model;
    private int width;

    PlainColumns(PlainViewModel<R> model) {
        this.model = model;
    }

    List<GridColumn<R>> all() {
        return model.ledger().fields().stream().map(this::column).toList();
    }

    private GridColumn<R> column(Field field) {
        String key = field.key();
        GridColumn<R> column = GridColumn.<R>of(
                        model.ledger(), field, row -> model.ledger().get(row, key))
                .editable()
                .inNewRows()
                .checked((row, value) -> problems(row, field, value))
                .marked(row -> said(row, key));
        if (field.kind() == FieldKind.UNIT) {
            column.choosing(row -> units());
        }
        width += field.width();
        return width > WIDEST && !field.required() ? column.hidden() : column;
    }

    private List<String> units() {
        UnitNames names = new UnitNames(model.viewpoint().tree());
        return names.all().stream().map(area -> names.of(area.id())).toList();
    }

    private List<Problem> problems(R row, Field field, Object value) {
        List<Problem> limits = Limits.of(model.ledger(), field, value);
        return limits.isEmpty() ? model.check(row, field.key(), value) : limits;
    }

    private List<Problem> said(R row, String key) {
        Stream<Remark> own =
                model.said(row).stream().filter(remark -> remark.key().equals(key));
        return own.map(Remark::problem).toList();
    }
}
