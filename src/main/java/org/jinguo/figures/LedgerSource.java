package org.jinguo.figures;

import java.util.Comparator;
import java.util.List;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.field.Timing;
import org.jinguo.model.place.Area;

/**
 * The records of a plain ledger, as its definition places them in the tree and in time.
 *
 * @param <R> the record type
 * @param ledger the ledger
 * @param timing how its records are counted
 */
record LedgerSource<R extends Record>(Ledger<R> ledger, Timing timing) implements Source<RecordFact<R>> {

    private static final int COLUMNS = 8;

    @Override
    public Figure.Basis basis() {
        return timing instanceof Timing.Flow ? Figure.Basis.FLOW : Figure.Basis.STOCK;
    }

    @Override
    public List<RecordFact<R>> facts(Moment moment) {
        return moment.data().readers().all(ledger).stream()
                .filter(row -> Timing.counts(
                        ledger,
                        timing,
                        row,
                        moment.period().from(),
                        moment.period().to()))
                .map(row -> RecordFact.of(ledger, row))
                .sorted(Comparator.comparing(fact -> code(moment, fact)))
                .toList();
    }

    private static String code(Moment moment, Fact fact) {
        return moment.tree().find(fact.villageId()).map(Area::code).orElse("");
    }

    @Override
    public List<Detail<RecordFact<R>>> details(Moment moment, List<Area> villages) {
        FieldText texts = new FieldText(moment.tree(), moment.day());
        return facts(moment).stream()
                .map(fact -> new Detail<>(fact, () -> shown(moment, texts, fact)))
                .toList();
    }

    private FigureRecord shown(Moment moment, FieldText texts, RecordFact<R> fact) {
        Shown shown = Shown.at(moment.tree(), fact);
        ledger.fields().stream()
                .filter(field -> field.kind() != FieldKind.UNIT)
                .filter(LedgerSource::open)
                .limit(COLUMNS)
                .forEach(field -> shown.under(field.label(), texts.show(field, fact.get(field.key()))));
        return shown.of(ledger, fact.number("id"));
    }

    private static boolean open(Field field) {
        return field.privacy() == Privacy.PUBLIC || field.privacy() == Privacy.PERSONAL;
    }
}
