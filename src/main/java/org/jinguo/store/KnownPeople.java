package org.jinguo.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.PersonIndex;

/**
 * Everyone known, kept in memory to pick from. After a Change only those are read anew whom it
 * touched; a large import makes all be read again.
 */
final class KnownPeople {

    /** More rows than these are read faster all together. */
    private static final int MOST = 3000;

    private final DataFolder data;
    private PersonIndex index = PersonIndex.EMPTY;
    private long seq = -1;

    KnownPeople(DataFolder data) {
        this.data = data;
    }

    /** The people as of the last Change. */
    synchronized PersonIndex index() {
        long now = data.lastSeq();
        if (now != seq) {
            Optional<Set<Long>> touched = seq < 0 ? Optional.empty() : touched();
            index = touched.map(this::patched).orElseGet(this::all);
            seq = now;
        }
        return index;
    }

    private PersonIndex all() {
        return new PersonIndex(data.people().all());
    }

    private PersonIndex patched(Set<Long> touched) {
        return index.with(touched, data.people().byIds(touched).values());
    }

    /** Who was touched since; empty where it was so much that all is to be read. */
    private Optional<Set<Long>> touched() {
        List<Change> changes = data.log().since(seq);
        if (changes.stream().mapToLong(Change::rows).sum() > MOST) {
            return Optional.empty();
        }
        Set<Long> ids = new HashSet<>();
        changes.forEach(c -> ids.addAll(data.log().records(c.seq(), Ledgers.PERSON)));
        return Optional.of(ids);
    }
}
