package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowProblem;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.jinguo.ui.kit.grid.NewRowsResult;

/**
 * Makes records of a plain ledger of new rows, by its definition.
 *
 * @param <R> the record type
 */
final class NewRecords<R extends Record> implements NewRows<R> {

    private final DataFolder data;
    private final PlainWriter<R> writer;
    private final Ledger<R> ledger;
    private final long unit;

    /** Records that belong to a unit where a row does not tell another. */
    NewRecords(DataFolder data, PlainWriter<R> writer, Ledger<R> ledger, long unit) {
        this.data = data;
        this.writer = writer;
        this.ledger = ledger;
        this.unit = unit;
    }

    @Override
    public Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        ledger.fields().stream().filter(Field::required).map(Field::key).forEach(needed::add);
        needed.remove(owner());
        return needed;
    }

    private String owner() {
        return ledger.owner().orElseThrow().village();
    }

    @Override
    public List<NewRowOutcome> check(List<NewRow> rows) {
        Peers<R> peers = writer.peers();
        List<NewRowOutcome> outcomes = new ArrayList<>();
        for (NewRow row : rows) {
            R made = record(row);
            NewRowOutcome outcome = look(made, peers);
            if (outcome.isNew()) {
                peers.put(made);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private R record(NewRow row) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", Ids.next());
        values.put(owner(), unit);
        values.putAll(row.values());
        return ledger.make(values);
    }

    private NewRowOutcome look(R made, Peers<R> peers) {
        List<NewRowProblem> problems = new ArrayList<>();
        for (Field field : ledger.fields()) {
            Object value = ledger.get(made, field.key());
            if (field.required() && value == null) {
                add(problems, field.key(), Problem.error("field.required", field.label()));
            }
            Limits.of(ledger, field, value).forEach(p -> add(problems, field.key(), p));
        }
        for (Remark remark : ledger.check(made, peers, data.today())) {
            add(problems, remark.key(), remark.problem());
        }
        return NewRowOutcome.of(problems);
    }

    private static void add(List<NewRowProblem> problems, String key, Problem problem) {
        problems.add(new NewRowProblem(key, problem));
    }

    @Override
    public NewRowsResult write(NewRowsBatch<R> batch) {
        List<R> rows = batch.rows().stream().map(this::record).toList();
        List<Changed<R>> changes = new ArrayList<>();
        batch.edits().forEach((row, values) -> changes.add(new Changed<>(row, values)));
        String label = batch.label().orElseGet(() -> writer.label("add", rows));
        Optional<Problem> refused = writer.write(label, rows, changes);
        return refused.map(NewRowsResult::refused).orElseGet(() -> NewRowsResult.written(label));
    }
}
