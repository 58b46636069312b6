package org.jinguo.ui.kit.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jinguo.model.field.Problem;

/** Makes invented rows of what is typed; a head and a door that are there are known. */
final class NewHouses implements NewRows<House> {

    private final GridFixture fixture;
    final List<String> labels = new ArrayList<>();
    private volatile List<House> next = List.of();
    private volatile boolean failing;

    NewHouses(GridFixture fixture) {
        this.fixture = fixture;
    }

    /** The next writing meets a failure of the surroundings. */
    void failOnce() {
        failing = true;
    }

    @Override
    public Set<String> needed() {
        return Set.of("headName");
    }

    @Override
    public List<NewRowOutcome> check(List<NewRow> rows) {
        Set<String> there = new HashSet<>();
        fixture.rows.forEach(h -> there.add(h.head() + h.door()));
        return rows.stream().map(row -> check(row, there)).toList();
    }

    private static NewRowOutcome check(NewRow row, Set<String> there) {
        List<NewRowProblem> problems = new ArrayList<>();
        if (row.value("headName").isEmpty()) {
            problems.add(new NewRowProblem("headName", Problem.error("field.required", "户主")));
        }
        if (row.value("members", Integer.class).orElse(1) > 90) {
            problems.add(new NewRowProblem("members", Problem.error("field.count", "人口", "91")));
        }
        String who = row.value("headName").orElse("") + "" + row.value("doorNo").orElse(null);
        if (problems.isEmpty() && !there.add(who)) {
            return NewRowOutcome.known(Problem.hint("ui.person.idKnown", who, ""));
        }
        return NewRowOutcome.of(problems);
    }

    @Override
    public NewRowsResult write(NewRowsBatch<House> batch) {
        if (failing) {
            failing = false;
            throw new IllegalStateException("the disk is full");
        }
        List<House> all = new ArrayList<>(fixture.rows);
        batch.edits().forEach((row, values) -> all.set(all.indexOf(row), with(row, values)));
        batch.rows().forEach(row -> all.add(house(1000 + all.size(), row)));
        next = List.copyOf(all);
        String label = batch.label()
                .orElse("新增 " + batch.rows().get(0).value("headName").orElseThrow());
        labels.add(label);
        return NewRowsResult.written(label);
    }

    private static House with(House row, Map<String, Object> values) {
        House changed = row;
        for (Map.Entry<String, Object> cell : values.entrySet()) {
            changed = changed.with(cell.getKey(), cell.getValue());
        }
        return changed;
    }

    private static House house(int id, NewRow row) {
        return new House(
                id,
                row.value("village", String.class).orElse("富山村"),
                row.value("doorNo", String.class).orElse(null),
                row.value("headName", String.class).orElseThrow(),
                null,
                row.value("politics", String.class).orElse(null),
                row.value("members", Integer.class).orElse(null),
                row.value("amount", Long.class).orElse(null),
                row.value("validFrom", LocalDate.class).orElse(null),
                row.value("plaque", Boolean.class).orElse(false),
                row.value("remark", String.class).orElse(null));
    }

    /** Shows what was written, as a screen does after its Change. */
    void shown(Runnable then) {
        fixture.undo.push(fixture.rows);
        fixture.rows = next;
        fixture.grid.setItems(next);
        then.run();
    }
}
