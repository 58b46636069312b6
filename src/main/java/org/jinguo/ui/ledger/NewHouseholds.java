package org.jinguo.ui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.grid.NewRow;
import org.jinguo.ui.kit.grid.NewRowOutcome;
import org.jinguo.ui.kit.grid.NewRowProblem;
import org.jinguo.ui.kit.grid.NewRows;
import org.jinguo.ui.kit.grid.NewRowsBatch;
import org.jinguo.ui.kit.grid.NewRowsResult;
import org.jinguo.ui.kit.page.NewPlace;

/** Makes households of new rows. */
final class NewHouseholds implements NewRows<Household> {

    private static final String VILLAGE = "villageId";
    private static final String GROUP = "groupId";

    private record Twin(long group, String head, String door) {

        static Twin of(Household h) {
            return new Twin(h.groupId(), h.headName(), h.doorNo());
        }
    }

    private final DataFolder data;
    private final HouseholdWriter writer;
    private final NewPlace place;

    NewHouseholds(DataFolder data, HouseholdWriter writer, NewPlace place) {
        this.data = data;
        this.writer = writer;
        this.place = place;
    }

    @Override
    public Set<String> needed() {
        Set<String> needed = new HashSet<>(Set.of("headName"));
        if (place.unit().level() != AreaLevel.GROUP) {
            needed.add(GROUP);
        }
        if (place.village().isEmpty()) {
            needed.add(VILLAGE);
        }
        return needed;
    }

    @Override
    public List<NewRowOutcome> check(List<NewRow> rows) {
        Set<Long> villages = rows.stream()
                .flatMap(row -> place.village(row, VILLAGE).stream())
                .collect(Collectors.toSet());
        Set<Twin> there = new HashSet<>();
        data.ratings().householdsOf(villages).stream()
                .filter(h -> h.existsOn(place.day()))
                .forEach(h -> there.add(Twin.of(h)));
        Set<Twin> before = new HashSet<>();
        return rows.stream().map(row -> check(row, there, before)).toList();
    }

    private NewRowOutcome check(NewRow row, Set<Twin> there, Set<Twin> before) {
        Optional<Long> village = place.village(row, VILLAGE);
        Optional<Long> group = place.group(row, GROUP, village);
        List<NewRowProblem> problems = new ArrayList<>();
        require(problems, VILLAGE, village.isPresent());
        require(problems, GROUP, group.isPresent());
        require(problems, "headName", row.value("headName").isPresent());
        if (!problems.isEmpty()) {
            return NewRowOutcome.of(problems);
        }
        problems.addAll(place.apart(village, group, GROUP));
        Household household = household(row);
        for (Field field : Ledgers.HOUSEHOLD.fields()) {
            row.value(field.key())
                    .ifPresent(v ->
                            HouseholdColumns.problems(field, household, v).forEach(p -> add(problems, field.key(), p)));
        }
        NewRowOutcome outcome = NewRowOutcome.of(problems);
        if (!outcome.isNew()) {
            return outcome;
        }
        Twin twin = Twin.of(household);
        if (there.contains(twin)) {
            return NewRowOutcome.known(known(household));
        }
        return before.add(twin) ? outcome : NewRowOutcome.known(Problem.explain("ui.ledger.twice"));
    }

    private Problem known(Household household) {
        String group = place.tree().find(household.groupId()).map(Area::name).orElse("");
        String door = household.doorNo() == null ? "" : household.doorNo();
        return Problem.explain("ui.ledger.household.known", group, household.headName(), door);
    }

    private static void require(List<NewRowProblem> problems, String key, boolean there) {
        if (!there) {
            String label = Ledgers.HOUSEHOLD.field(key).map(Field::label).orElse(key);
            add(problems, key, Problem.error("field.required", label));
        }
    }

    private static void add(List<NewRowProblem> problems, String key, Problem problem) {
        problems.add(new NewRowProblem(key, problem));
    }

    /**
     * The household that a row tells; number and place in the walk are given when it is written.
     */
    private Household household(NewRow row) {
        Map<String, Object> values = new HashMap<>();
        values.put("status", HouseholdStatus.LIVING);
        values.putAll(row.values());
        Optional<Long> village = place.village(row, VILLAGE);
        values.put("id", Ids.next());
        values.put(VILLAGE, village.orElseThrow());
        values.put(GROUP, place.group(row, GROUP, village).orElseThrow());
        return Ledgers.HOUSEHOLD.make(values);
    }

    @Override
    public NewRowsResult write(NewRowsBatch<Household> batch) {
        List<Household> drafts = batch.rows().stream().map(this::household).toList();
        List<Changed<Household>> changes = new ArrayList<>();
        batch.edits().forEach((row, values) -> changes.add(new Changed<>(row, values)));
        Household first = drafts.get(0);
        String label = batch.label()
                .orElseGet(() -> Messages.get(
                        "ui.ledger.household.change.add",
                        first.headName(),
                        place.tree().find(first.groupId()).map(Area::name).orElse("")));
        writer.add(label, drafts, changes, place.day());
        return NewRowsResult.written(label);
    }
}
