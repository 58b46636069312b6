package org.jinguo.ui.records;

import java.util.List;
import org.jinguo.figures.Figure;
import org.jinguo.figures.FigureRecord;
import org.jinguo.figures.Value;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;

/**
 * A number and what stands behind it.
 *
 * @param figure the figure
 * @param period its period
 * @param unit its unit
 * @param value its value
 * @param records the records
 * @param notes what else there is to say of the number
 */
record RecordsPicture(
        Figure figure, Period period, Area unit, Value value, List<FigureRecord> records, List<String> notes) {

    /** Headings of the columns, in order. */
    List<String> headings() {
        return records.stream()
                .findFirst()
                .map(r -> List.copyOf(r.columns().keySet()))
                .orElse(List.of());
    }

    /** Whether a column holds counts or money, as the ledger's fields say. */
    boolean isFigure(String heading) {
        return records.stream()
                .limit(1)
                .flatMap(r -> r.ledger().fields().stream())
                .filter(f -> f.label().equals(heading))
                .anyMatch(f -> f.kind() == FieldKind.COUNT || f.kind() == FieldKind.MONEY);
    }
}
