package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Peers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.field.Timing;

/**
 * Plans the rows of a plain ledger by its definition: whose a row is, which record it is, what it
 * tells, what the rules say. What a row does not tell stays as it is.
 *
 * @param <R> the record type
 */
final class LedgerPlanner<R extends Record> implements RowPlanner {

    private static final int MOST = 9_999_999;

    private final Desk desk;
    private final Ledger<R> ledger;
    private final String owner;
    private final RowUnits units;
    private final List<String> named;
    private final Peers<R> records;
    private final Map<Long, Integer> rowOfRecord = new HashMap<>();
    private final Set<String> undated = new LinkedHashSet<>();

    LedgerPlanner(Desk desk, Ledger<R> ledger) {
        this.desk = desk;
        this.ledger = ledger;
        this.owner = ledger.owner().orElseThrow().village();
        this.units = new RowUnits(desk, owner);
        this.named = ledger.same().stream().filter(key -> !key.equals(owner)).toList();
        this.records = new Peers<>(ledger, desk.data().readers().all(ledger));
    }

    /** What a row tells; the unit is null where the row does not tell it itself. */
    private record Told(RowReader row, Long unit, Map<String, Object> values) {}

    @Override
    public List<PlanRow> plan(List<RowReader> rows) {
        List<PlanRow> planned = new ArrayList<>();
        for (RowReader row : rows) {
            desk.step(planned.size(), rows.size());
            planned.add(row.done(plan(row)));
        }
        return planned;
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(units.notes());
        undated.forEach(key -> notes.add(Messages.get("intake.note.noDate", label(key))));
        return notes;
    }

    private Outcome plan(RowReader row) {
        Told told = read(row);
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        Optional<R> known = match(told);
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        R after = known.map(old -> merged(told, old)).orElseGet(() -> made(told));
        missing(row, after);
        remarks(row, after, known);
        if (row.refused()) {
            return Outcome.REFUSED;
        }
        return put(row, after, known);
    }

    private Told read(RowReader row) {
        Long unit = units.told(row);
        FieldCells cells = new FieldCells(row, desk.context());
        Map<String, Object> values = new HashMap<>();
        for (Field field : ledger.fields()) {
            if (field.kind() != FieldKind.UNIT && row.has(field.key())) {
                Object value = cells.read(ledger, field, field.key(), MOST);
                if (value != null) {
                    values.put(field.key(), value);
                }
            }
        }
        return new Told(row, unit, values);
    }

    /**
     * The record that a row is: the same in what the definition names, and of one year where the
     * ledger goes by days. A row that does not tell its unit may be of any below the sheet's.
     */
    private Optional<R> match(Told told) {
        List<Object> values =
                named.stream().map(key -> Peers.plain(told.values().get(key))).toList();
        List<R> alike = records.holding(named, values).stream()
                .filter(row -> oneYear(told, row))
                .toList();
        long unit = told.unit() == null ? units.usual() : told.unit();
        List<R> own = alike.stream().filter(row -> unit(row) == unit).toList();
        List<R> found = own;
        if (own.isEmpty() && told.unit() == null) {
            found = alike.stream().filter(row -> units.below(unit(row))).toList();
        }
        if (found.size() > 1) {
            told.row().problem(named.get(0), Problem.error("intake.several", ledger.label(), found.size()));
            return Optional.empty();
        }
        Optional<R> match = found.stream().findFirst();
        match.ifPresent(row -> checkTwice(told.row(), row));
        return match;
    }

    private boolean oneYear(Told told, R row) {
        if (!(ledger.timing() instanceof Timing.Flow flow)) {
            return true;
        }
        return !(told.values().get(flow.day()) instanceof LocalDate now)
                || !(ledger.get(row, flow.day()) instanceof LocalDate before)
                || now.getYear() == before.getYear();
    }

    private void checkTwice(RowReader row, R record) {
        Integer earlier = rowOfRecord.get(id(record));
        if (earlier != null) {
            row.problem(named.get(0), Problem.error("intake.twice", earlier));
        }
    }

    private R merged(Told told, R old) {
        Map<String, Object> values = new HashMap<>(told.values());
        fromHead(told, key -> ledger.get(old, key)).forEach(values::putIfAbsent);
        // What names the record is spelled as it stands.
        ledger.same().forEach(values::remove);
        values.entrySet().removeIf(e -> units.isName(ledger.get(old, e.getKey()), e.getValue(), unit(old)));
        return ledger.with(old, values);
    }

    private R made(Told told) {
        Map<String, Object> values = new HashMap<>(told.values());
        fromHead(told, values::get).forEach(values::putIfAbsent);
        values.put("id", desk.work().newId());
        values.put(owner, told.unit() == null ? units.usual() : told.unit());
        return ledger.make(values);
    }

    /** What the head of the sheet says for rows that do not, where nothing is known yet. */
    private Map<String, Object> fromHead(Told told, Function<String, Object> known) {
        Map<String, Object> values = new HashMap<>();
        for (Form.FromHead from : desk.context().table().form().head()) {
            boolean asked = !from.what().equals(Form.UNIT)
                    && !told.row().has(from.component())
                    && (from.onlyWith().isEmpty() || told.values().containsKey(from.onlyWith()));
            if (asked && known.apply(from.component()) == null) {
                head(from.what())
                        .ifPresentOrElse(
                                value -> values.put(from.component(), value), () -> undated.add(from.component()));
            }
        }
        return values;
    }

    private Optional<Object> head(String what) {
        Letterhead head = desk.context().head();
        return what.equals("year") ? head.year().map(y -> y) : head.date().map(d -> d);
    }

    private void missing(RowReader row, R after) {
        for (Field field : ledger.fields()) {
            if (field.required() && ledger.get(after, field.key()) == null) {
                row.problem(field.key(), Problem.error("intake.missing", field.label()));
            }
        }
    }

    private void remarks(RowReader row, R after, Optional<R> known) {
        LocalDate today = desk.context().today();
        List<Remark> before =
                known.map(old -> ledger.check(old, records, today)).orElse(List.of());
        row.remarks(ledger.check(after, records, today).stream().filter(r -> !r.isError() || !before.contains(r)));
    }

    private Outcome put(RowReader row, R after, Optional<R> known) {
        records.put(after);
        rowOfRecord.put(id(after), row.number());
        if (known.isEmpty()) {
            desk.work().add(ledger, after);
            return Outcome.NEW;
        }
        if (Objects.equals(known.get(), after)) {
            return Outcome.SAME;
        }
        desk.work().put(ledger, after);
        return Outcome.UPDATED;
    }

    private String label(String key) {
        return ledger.field(key).map(Field::label).orElse(key);
    }

    private long id(R row) {
        return (Long) ledger.get(row, "id");
    }

    private long unit(R row) {
        return (Long) ledger.get(row, owner);
    }
}
