package org.jinguo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What should be there: people by identity, and what undo and redo would do. Never changed in
 * place.
 */
record FaultWorld(SortedMap<Long, String> people, List<Pair> undo, List<Pair> redo) {

    /** The people before and after a step. */
    record Pair(SortedMap<Long, String> before, SortedMap<Long, String> after) {}

    static FaultWorld empty() {
        return new FaultWorld(new TreeMap<>(), List.of(), List.of());
    }

    /** After another step. */
    FaultWorld made(Consumer<SortedMap<Long, String>> step) {
        SortedMap<Long, String> after = new TreeMap<>(people);
        step.accept(after);
        return made(after);
    }

    private FaultWorld made(SortedMap<Long, String> after) {
        return after.equals(people) ? this : new FaultWorld(after, with(undo, new Pair(people, after)), List.of());
    }

    /** As a step that made these people was found in the journal after it was thought unsaved. */
    FaultWorld broughtIn(FaultWorld other) {
        return made(other.people);
    }

    FaultWorld undone() {
        return undo.isEmpty() ? this : new FaultWorld(last(undo).before(), without(undo), with(redo, last(undo)));
    }

    FaultWorld redone() {
        return redo.isEmpty() ? this : new FaultWorld(last(redo).after(), with(undo, last(redo)), without(redo));
    }

    /** After closing: nothing can be taken back. */
    FaultWorld closed() {
        return new FaultWorld(people, List.of(), List.of());
    }

    private static Pair last(List<Pair> pairs) {
        return pairs.get(pairs.size() - 1);
    }

    private static List<Pair> without(List<Pair> pairs) {
        return List.copyOf(pairs.subList(0, pairs.size() - 1));
    }

    private static List<Pair> with(List<Pair> pairs, Pair one) {
        List<Pair> all = new ArrayList<>(pairs);
        all.add(one);
        return List.copyOf(all);
    }
}
