package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/**
 * The records that a plan will add or put. New records and what refers to them carry identities
 * below zero until the plan is applied.
 */
final class Work {

    private static final int STEP = 1000;

    private final Map<Ledger<?>, List<Step<?>>> steps = new LinkedHashMap<>();
    private final Map<Ledger<?>, int[]> references = new HashMap<>();
    private long lastId;
    private Period round;
    private long roundId;

    private record Step<R extends Record>(Ledger<R> ledger, R record, boolean fresh) {}

    /** An identity for a record that does not exist yet. */
    long newId() {
        lastId--;
        return lastId;
    }

    /** A record to be added. */
    <R extends Record> void add(Ledger<R> ledger, R record) {
        steps.computeIfAbsent(ledger, k -> new ArrayList<>()).add(new Step<>(ledger, record, true));
    }

    /** A record to be put in the place of the one with its identity. */
    <R extends Record> void put(Ledger<R> ledger, R record) {
        steps.computeIfAbsent(ledger, k -> new ArrayList<>()).add(new Step<>(ledger, record, false));
    }

    /** A round that does not exist yet; returns its identity. */
    long newRound(Period period) {
        if (round == null) {
            round = period;
            roundId = newId();
        }
        return roundId;
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return steps.isEmpty();
    }

    private int size() {
        return steps.values().stream().mapToInt(List::size).sum();
    }

    /** Writes everything within a Change. */
    void write(DataFolder data, Edit edit, Progress progress, String what) {
        Map<Long, Long> ids = new HashMap<>();
        Optional.ofNullable(round)
                .ifPresent(
                        p -> ids.put(roundId, data.ratings().openRound(edit, p).id()));
        int total = size();
        int done = 0;
        for (Ledger<?> ledger : Ledgers.all()) {
            for (Step<?> step : steps.getOrDefault(ledger, List.of())) {
                write(edit, step, ids);
                done++;
                if (done % STEP == 0) {
                    progress.check(what, done, total);
                }
            }
        }
    }

    private <R extends Record> void write(Edit edit, Step<R> step, Map<Long, Long> ids) {
        R record = resolved(edit, step, ids);
        if (step.fresh()) {
            edit.add(step.ledger(), record);
        } else {
            edit.put(step.ledger(), record);
        }
    }

    private <R extends Record> R resolved(Edit edit, Step<R> step, Map<Long, Long> ids) {
        Object[] values = step.ledger().values(step.record());
        boolean changed = false;
        for (int i : references.computeIfAbsent(step.ledger(), Work::referencesOf)) {
            if (values[i] instanceof Long id && id < 0) {
                values[i] = ids.computeIfAbsent(id, k -> edit.newId());
                changed = true;
            }
        }
        return changed ? step.ledger().make(values) : step.record();
    }

    private static int[] referencesOf(Ledger<?> ledger) {
        List<String> components = ledger.components();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).equals("id") || components.get(i).endsWith("Id")) {
                found.add(i);
            }
        }
        return found.stream().mapToInt(i -> i).toArray();
    }
}
