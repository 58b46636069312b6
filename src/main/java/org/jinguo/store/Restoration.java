package org.jinguo.store;

import static org.jinguo.store.db.Tables.AREA;
import static org.jinguo.store.db.Tables.HOUSEHOLD;
import static org.jinguo.store.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.Problem;
import org.jooq.Condition;

/**
 * Brings rows back within one Change. A row comes back only when what it names stands or comes back
 * with it, and when nothing has taken its place; otherwise it is refused with the reason, and
 * nothing of it is brought.
 */
final class Restoration {

    private final Edit edit;
    private final PastRecords past;
    private final List<Restored.Refused> refused = new ArrayList<>();
    private final Set<RowKey> brought = new HashSet<>();

    Restoration(Edit edit, PastRecords past) {
        this.edit = edit;
        this.past = past;
    }

    List<Restored.Refused> refused() {
        return refused;
    }

    /** Brings a removed row back, and before it what it names and was removed too. */
    boolean revive(RowKey key, Object[] row) {
        if (brought.contains(key) || stands(key)) {
            return true;
        }
        brought.add(key);
        for (References.Edge edge : References.from(key.table())) {
            if (edge.target(row) != null && !named(edge, row)) {
                brought.remove(key);
                return refuse(key, "restore.missing", edge.to());
            }
        }
        return bring(key, row);
    }

    private boolean named(References.Edge edge, Object[] row) {
        RowKey target = new RowKey(edge.to(), edge.target(row));
        if (brought.contains(target) || stands(target)) {
            return true;
        }
        Optional<Object[]> last = past.lastRow(target.table(), target.id());
        return last.isPresent() && revive(target, last.get());
    }

    /** Gives a row the values of earlier; what these name anew must stand. */
    boolean giveBack(RowKey key, Object[] earlier, Object[] now) {
        for (References.Edge edge : References.from(key.table())) {
            Long target = edge.target(earlier);
            boolean anew = target != null && !target.equals(edge.target(now));
            if (anew && !stands(new RowKey(edge.to(), target))) {
                return refuse(key, "restore.gone", edge.to());
            }
        }
        return bring(key, earlier);
    }

    private boolean bring(RowKey key, Object[] row) {
        Optional<String> taken = taken(key, row);
        if (taken.isPresent()) {
            brought.remove(key);
            return refuse(key, taken.get(), key.table());
        }
        edit.bring(new RowApplier.Pending(key.table(), key.id(), row, -1, false));
        brought.add(key);
        return true;
    }

    private boolean refuse(RowKey key, String why, TableSpec about) {
        Problem problem = Problem.error(why, about.ledger().label());
        refused.add(new Restored.Refused(key.table().ledger(), key.id(), problem));
        return false;
    }

    private boolean stands(RowKey key) {
        return edit.read(dsl -> PastRecords.stands(dsl, key.table(), key.id()));
    }

    /** Numbers and citizen IDs that may stand only once: what else has them by now. */
    private Optional<String> taken(RowKey key, Object[] row) {
        return switch (key.table().name) {
            case "person" ->
                row[at(key, "id_no")] == null
                        ? Optional.empty()
                        : other(key, PERSON.ID_NO.eq((String) row[at(key, "id_no")]), "restore.sameIdNo");
            case "household" ->
                other(
                        key,
                        HOUSEHOLD
                                .VILLAGE_ID
                                .eq((Long) row[at(key, "village_id")])
                                .and(HOUSEHOLD.NO.eq((Integer) row[at(key, "no")])),
                        "restore.sameNo");
            case "area" ->
                other(key, AREA.NO.eq((Integer) row[at(key, "no")]), "restore.sameNo")
                        .or(() -> other(
                                key,
                                AREA.CODE.eq((String) row[at(key, "code")]).and(AREA.VALID_TO.isNull()),
                                "restore.sameNo"));
            default -> Optional.empty();
        };
    }

    private static int at(RowKey key, String column) {
        return key.table().position(column);
    }

    private Optional<String> other(RowKey key, Condition same, String why) {
        boolean found = edit.read(dsl -> dsl
                .select(org.jooq.impl.DSL.field("id", Long.class))
                .from(key.table().name)
                .where(same)
                .fetch(0, Long.class)
                .stream()
                .anyMatch(id -> !Objects.equals(id, key.id())));
        return found ? Optional.of(why) : Optional.empty();
    }
}
